using FactCheck.Tests.Process;

namespace FactCheck.Tests.History;

/// <summary>A real git repository in a temporary folder.</summary>
internal sealed class GitFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public GitFolder(params string[] init)
    {
        Git(["init", "--quiet", "--initial-branch=main", .. init]);
    }

    public string Path => _folder.Path;

    public void Put(string file, string text) => _folder.Put(file, text);

    public void Delete(string file) => File.Delete(_folder[file]);

    public void Link(string file, string target) => File.CreateSymbolicLink(_folder[file], target);

    /// <summary>Commits all that changed.</summary>
    /// <returns>The commit.</returns>
    public string Commit(string message = "Change")
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--allow-empty", "--message", message);
        return Git("rev-parse", "HEAD");
    }

    /// <summary>What git printed, without its last line end.</summary>
    public string Git(params string[] arguments) => GitIn(Path, arguments);

    /// <inheritdoc cref="Git"/>
    public static string GitIn(string folder, params string[] arguments)
    {
        var run = ProcessRun.Of(
            "git", arguments, folder,
            ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1"),
            ("GIT_AUTHOR_NAME", "Ada"), ("GIT_AUTHOR_EMAIL", "ada@example.org"), ("GIT_AUTHOR_DATE", "2026-01-05T10:00:00Z"),
            ("GIT_COMMITTER_NAME", "Ada"), ("GIT_COMMITTER_EMAIL", "ada@example.org"), ("GIT_COMMITTER_DATE", "2026-01-05T10:00:00Z"));
        Assert.True(run.ExitCode == 0, $"git {string.Join(' ', arguments)}:\n{run.Error}");
        return run.Output.TrimEnd('\n');
    }

    public void Dispose() => _folder.Dispose();
}
