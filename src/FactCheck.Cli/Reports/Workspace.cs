namespace FactCheck.Cli.Reports;

/// <summary>The folder to which build servers relate paths: <c>GITHUB_WORKSPACE</c>, else the current one.</summary>
internal static class Workspace
{
    /// <summary>The path of a folder in it, ending in a slash; empty where it is the workspace itself or lies elsewhere.</summary>
    public static string PathOf(string folder)
    {
        var workspace = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE");
        var path = Path.GetRelativePath(string.IsNullOrEmpty(workspace) ? Directory.GetCurrentDirectory() : workspace, Path.GetFullPath(folder)).Replace('\\', '/');
        return path == "." || path == ".." || path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path) ? "" : path + "/";
    }
}
