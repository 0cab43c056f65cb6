namespace FactCheck.Cli.Reports;

/// <summary>The folder that build servers resolve paths against: <c>GITHUB_WORKSPACE</c>, else the current one.</summary>
internal static class Workspace
{
    /// <summary>Returns the path of a folder in it, ending in a slash; empty if it is the workspace itself or outside.</summary>
    public static string PathOf(string folder)
    {
        var workspace = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE");
        var path = Path.GetRelativePath(string.IsNullOrEmpty(workspace) ? Directory.GetCurrentDirectory() : workspace, Path.GetFullPath(folder)).Replace('\\', '/');
        return path == "." || path == ".." || path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path) ? "" : path + "/";
    }
}
