using System.Net;
using FactCheck.Tests.Edit;
using FactCheck.Tests.History;
using FactCheck.Tests.Process;

namespace FactCheck.Tests.Shipping;

/// <summary>
/// A repository made by <c>init</c>, pushed to a server that is a folder, and the commands of its workflows, run in clean
/// clones. That folder replaces GitHub's address, and a script that records what it is asked replaces <c>gh</c>.
/// </summary>
internal sealed class Newsroom : IDisposable
{
    public const string Repository = "desk/site";

    /// <summary>The day of all runs, 2026-12-01, in seconds.</summary>
    private const string Day = "1796083200";

    private readonly PackedTool _tool;
    private readonly string _folder;
    private int _clones;

    /// <param name="flags">Flags of <c>init</c>.</param>
    public Newsroom(PackedTool tool, params string[] flags)
    {
        _tool = tool;
        _folder = Directory.CreateDirectory(Path.Join(tool.Folder, Path.GetRandomFileName())).FullName;
        StubOfGh.PutInto(Path.Join(_folder, "bin"), "gh", "curl");
        GitFolder.GitIn(_folder, "init", "--quiet", "--bare", "--initial-branch=main", Server);
        GitFolder.GitIn(_folder, "init", "--quiet", "--initial-branch=main", "desk");
        Assert.Equal(0, Tool(["init", .. flags]).ExitCode);
        FilledIn.In(Path.Join(_folder, "desk"));
        First = Commit("main", "Begin");
    }

    /// <summary>The first commit of the default branch.</summary>
    public string First { get; }

    /// <summary>What <c>gh</c> was asked, one call a line.</summary>
    public string Calls => File.Exists(Path.Join(_folder, "gh.log")) ? File.ReadAllText(Path.Join(_folder, "gh.log")) : "";

    /// <summary>The last text that was sent as a comment or issue, as GitHub shows it.</summary>
    public string Sent => WebUtility.HtmlDecode(File.ReadAllText(Path.Join(_folder, "gh.log.body")));

    private string Server => Path.Join(_folder, "server", Repository + ".git");

    public void Put(string file, string text)
    {
        var path = Path.Join(_folder, "desk", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public string PathOf(string file) => Path.GetFullPath(Path.Join(_folder, "desk", file));

    public string Read(string file) => File.ReadAllText(Path.Join(_folder, "desk", file));

    public void Replace(string file, string old, string with)
    {
        Assert.Contains(old, Read(file), StringComparison.Ordinal);
        Put(file, Read(file).Replace(old, with, StringComparison.Ordinal));
    }

    public ProcessRun Tool(params string[] arguments) => _tool.Program.RunIn(Path.Join(_folder, "desk"), arguments);

    /// <summary>Commits all that changed and pushes it to a branch or another reference.</summary>
    /// <returns>The commit.</returns>
    public string Commit(string reference, string message = "Change")
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--allow-empty", "--message", message);
        Git("push", "--quiet", "--force", Server, "HEAD:" + (reference == "main" ? "refs/heads/main" : reference));
        return Git("rev-parse", "HEAD");
    }

    /// <summary>Goes back to a commit of main.</summary>
    public void Return(string commit) => Git("reset", "--quiet", "--hard", commit);

    /// <summary>A clean clone of the server at a commit.</summary>
    public string Clone(string commit)
    {
        var name = $"clone-{++_clones}";
        GitFolder.GitIn(_folder, "clone", "--quiet", "file://" + Server, name);
        var clone = Path.Join(_folder, name);
        GitFolder.GitIn(clone, "fetch", "--quiet", "origin", "+refs/pull/*:refs/pull/*");
        GitFolder.GitIn(clone, "checkout", "--quiet", "--detach", commit);
        return clone;
    }

    /// <summary>Runs the commands of a job as GitHub does, in a clean clone.</summary>
    /// <param name="commit">What is checked out.</param>
    /// <param name="environment">Values of the variables that steps ask for.</param>
    public WorkflowRun Run(string workflow, string job, string commit, params (string Name, string Value)[] environment)
    {
        var clone = Clone(commit);
        var temporary = Directory.CreateDirectory(clone + "-temp").FullName;
        (string, string)[] runner =
        [
            .. _tool.Environment,
            ("GITHUB_SERVER_URL", "file://" + Path.Join(_folder, "server")), ("GITHUB_REPOSITORY", Repository), ("GITHUB_RUN_ID", "1"), ("GITHUB_SHA", commit), ("SOURCE_DATE_EPOCH", Day),
            ("RUNNER_TEMP", temporary), ("GITHUB_OUTPUT", Path.Join(temporary, "output")), ("GITHUB_STEP_SUMMARY", Path.Join(temporary, "summary")),
            ("GH_LOG", Path.Join(_folder, "gh.log")), ("PATH", $"{Path.Join(_folder, "bin")}:{Environment.GetEnvironmentVariable("PATH")}"),
            ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1"), .. environment.Where(variable => variable.Name.StartsWith("GH_", StringComparison.Ordinal) || variable.Name.StartsWith("GITHUB_EVENT_", StringComparison.Ordinal)),
        ];
        return WorkflowRun.Of(new WorkflowFile(workflow, File.ReadAllText(Path.Join(clone, $".github/workflows/{workflow}.yml"))), job, clone, temporary, runner, environment);
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    private string Git(params string[] arguments) => GitFolder.GitIn(Path.Join(_folder, "desk"), arguments);
}
