using System.CommandLine;
using System.Text;
using FactCheck.Cli.Reports;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Load.Trees;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Review.Changes;
using FactCheck.Review.Reports;

namespace FactCheck.Cli.Commands;

internal static class DiffCommand
{
    private static readonly string[] Formats = ["text", "markdown", "json", "html"];

    public static Command Create()
    {
        var revisions = new Argument<string[]>("revisions") { Description = "BASE..HEAD, BASE...HEAD or BASE HEAD; BASE alone is compared with the working folder.", Arity = new ArgumentArity(0, 2) };
        var root = CommonOptions.RootOption();
        var folders = new Option<string[]>("--dir") { Description = "Compare two folders, without git.", HelpName = "old new", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true };
        var config = Options.Text("--config-from", "Read both sides with site/ and templates/ of this revision, so that a change cannot bring its own.", "revision");
        var format = Options.Format(Formats);
        var files = Options.Reports(Formats, "html=review.html");
        var failOn = new Option<string?>("--fail-on") { Description = "Exit with 1 on a change of this severity or higher, or on new errors." }
            .AcceptOnlyFromAmong("critical", "major", "minor", "error");
        var command = new Command(
            "diff",
            """
            Show what a change means to readers: verdicts, wording, evidence, missing corrections, and the consequences.

            The base is the newest common commit of both revisions, as in a pull request. Only git objects are read.
            Templates and settings of the head are listed, never run.

            Examples:
              factcheck diff main..HEAD
              factcheck diff main --report html=review.html
              factcheck diff main...feature --format markdown --fail-on critical
              factcheck diff --dir ../published .

            Exit codes: 1 --fail-on was reached, 4 a side cannot be read.
            """)
        { revisions, root, folders, config, format, files, failOn };
        command.SetAction(parsed => Run(
            parsed.GetValue(root)!, parsed.GetValue(revisions) ?? [], parsed.GetValue(folders) ?? [], parsed.GetValue(config), parsed.GetValue(format)!, parsed.GetValue(files)!, parsed.GetValue(failOn)));
        return command;
    }

    private static int Run(string root, string[] revisions, string[] folders, string? config, string format, string[] files, string? failOn)
    {
        if (folders.Length == 0 && Range(revisions) is null)
            return Output.WrongUsage("diff needs two sides to compare", "write factcheck diff BASE..HEAD, or factcheck diff --dir OLD NEW");
        if (folders.Length > 0 && revisions.Length > 0)
            return Output.WrongUsage("diff compares revisions or folders, not both", "leave out --dir, or the revisions");
        if (folders.Length > 0 && config is not null)
            return Output.WrongUsage("--config-from names a revision, and --dir compares folders without git", "leave out one of them");
        return Output.Attempt("check the path and its permissions", () =>
            folders.Length > 0 ? Print(OfFolders(folders), format, files, failOn) : OfRevisions(root, Range(revisions)!.Value, config, format, files, failOn));
    }

    /// <summary>Parses base and head; an empty head means the working folder.</summary>
    private static (string Base, string Head)? Range(string[] revisions) => revisions switch
    {
        [var one] when one.Split("...") is [{ Length: > 0 } left, var right] => (left, right),
        [var one] when one.Split("..") is [{ Length: > 0 } left, var right] => (left, right),
        [{ Length: > 0 } one] when !one.Contains("..", StringComparison.Ordinal) => (one, ""),
        [{ Length: > 0 } one, { Length: > 0 } other] => (one, other),
        _ => null,
    };

    private static int OfRevisions(string root, (string Base, string Head) range, string? config, string format, string[] files, string? failOn)
    {
        using var git = GitRepository.Open(root);
        var comparison = range.Head.Length > 0 ? Comparison.OfRevisions(git, range.Base, range.Head) : Comparison.OfWorkingFolder(git, range.Base, root);
        return Print(config is null ? comparison : comparison.Under(git.TreeOf(config)), format, files, failOn);
    }

    private static Comparison OfFolders(string[] folders)
    {
        foreach (var folder in folders.Where(folder => !RepositoryReader.HasClaims(folder)))
            throw new Refusal($"there is no folder 'claims' in '{folder}'", "name two folders that each hold claims/");
        var (was, now) = (new DiskTree(folders[0]), new DiskTree(folders[1]));
        return new Comparison(folders[0], was, folders[1], now, Comparison.Outside(was, now, "claims", path => path is not (".git" or "_site")));
    }

    private static int Print(Comparison comparison, string format, string[] files, string? failOn)
    {
        var plan = new PlanOptions(null, null, Drafts: true, ForDisk: false, ProgramVersion.Text);
        var sides = comparison.Read(plan, Environment.ProcessorCount);
        var report = sides.Report;
        Console.Out.Write(Rendered(format));
        Options.Write(files, Rendered);
        if (!report.Unreadable.IsEmpty)
            return ExitCode.CannotReadOrWrite;
        return IsReached(failOn, report) ? ExitCode.ErrorsFound : ExitCode.Ok;

        string Rendered(string form) => form switch
        {
            "json" => ChangeJson.Render(report),
            "markdown" => ChangeMarkdown.Render(report),
            "html" => sides.Html(),
            _ => ChangeText.Render(report),
        };
    }

    private static bool IsReached(string? failOn, ChangeReport report) => failOn switch
    {
        "critical" => report.Severity >= ChangeSeverity.Critical || report.Count(Severity.Error) > 0,
        "major" => report.Severity >= ChangeSeverity.Major || report.Count(Severity.Error) > 0,
        "minor" => report.Severity >= ChangeSeverity.Minor || report.Count(Severity.Error) > 0,
        _ => failOn is not null && report.Count(Severity.Error) > 0,
    };
}
