namespace FactCheck.Links.Checks;

/// <summary>The state of an address after all checks of it.</summary>
public enum LinkState { Ok, Redirected, Unverified, Broken }
