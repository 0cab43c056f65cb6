namespace FactCheck.Links.Checks;

/// <summary>What an editor is told about an address.</summary>
public enum LinkState { Ok, Redirected, Unverified, Broken }
