namespace FactCheck.Write;

/// <summary>Where the site goes, and what must not be harmed on the way.</summary>
/// <param name="Output">The folder of the site. Replaced as a whole.</param>
/// <param name="Root">The root of the fact-check repository.</param>
/// <param name="Inputs">Files and folders that the build reads. They need not exist.</param>
/// <param name="Force">Replace a folder that FactCheck did not write.</param>
public sealed record OutputOptions(string Output, string Root, IReadOnlyList<string> Inputs, bool Force = false);
