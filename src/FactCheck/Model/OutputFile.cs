namespace FactCheck.Model;

/// <summary>One file of the planned site. No two share an address: Plan has compared them all.</summary>
/// <param name="Path">Relative to the site root, with <c>/</c> between segments, without a leading one.</param>
/// <param name="Origin">What asks for the file, as a message would name it: <c>claims/x/y.yaml</c>, <c>the feed</c>.</param>
public sealed record OutputFile(string Path, string Origin);
