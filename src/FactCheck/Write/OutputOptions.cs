namespace FactCheck.Write;

/// <summary>Where to write the site, and what writing it must not harm.</summary>
/// <param name="Output">The folder of the site, replaced as a whole.</param>
/// <param name="Root">The root of the fact-check repository.</param>
/// <param name="Inputs">Files and folders that the build reads. They need not exist.</param>
/// <param name="Force">Whether to replace a folder that FactCheck did not write.</param>
public sealed record OutputOptions(string Output, string Root, IReadOnlyList<string> Inputs, bool Force = false);
