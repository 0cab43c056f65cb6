namespace FactCheck.Cli.Serve;

/// <summary>Addresses of the preview's own pages; no page of a site can have them, since ids have no underscores.</summary>
internal static class ReservedPaths
{
    public const string Folder = "/__factcheck/";
    public const string Script = Folder + "live.js";
    public const string Events = Folder + "live";
    public const string Findings = Folder + "findings";
    public const string FindingsData = Folder + "findings.json";
    public const string Style = Folder + "desk.css";
    public const string Review = Folder + "review";
}
