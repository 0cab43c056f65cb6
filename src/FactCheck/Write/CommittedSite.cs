namespace FactCheck.Write;

/// <summary>What a commit published.</summary>
/// <param name="Files">Files of the site, without the marker.</param>
/// <param name="Written">How many of them differed from the staging tree, which is the site of two builds ago.</param>
/// <param name="Removed">Files of the staging tree that are not in this site.</param>
public sealed record CommittedSite(int Files, int Written, int Removed);
