using System.CommandLine;
using System.Diagnostics;
using FactCheck.Cli.Reports;
using FactCheck.Load;
using FactCheck.Load.Trees;

namespace FactCheck.Cli.Commands;

internal static class CheckCommand
{
    public static Command Create()
    {
        var common = new CommonOptions();
        var command = new Command("check", "Find errors in claims, sources, templates and settings; writes nothing.");
        foreach (var option in common.All)
            command.Add(option);
        var revision = new Option<string?>("--rev")
        {
            Description = "Check the claims of a revision from git objects only; the working folder is not read.",
            HelpName = "revision",
        };
        var config = new Option<string?>("--config-from")
        {
            Description = "Take site/ and templates/ from another revision, so that a change cannot bring its own rules.",
            HelpName = "revision",
        };
        command.Add(revision);
        command.Add(config);
        command.SetAction(parsed => Run(parsed, common, parsed.GetValue(revision), parsed.GetValue(config)));
        return command;
    }

    private static int Run(ParseResult parsed, CommonOptions common, string? revision, string? config)
    {
        var root = common.Root(parsed);
        if (!common.Reports.CanWrite(parsed, out var cannotWrite))
            return cannotWrite;

        var watch = Stopwatch.StartNew();
        return Output.Attempt(Output.CheckFolder, () =>
        {
            var input = InputOf(root, revision, config);
            if (!RepositoryReader.HasClaims(input))
                return Output.NothingToCheck(revision is null ? root : $"{root} at {revision}");
            var options = common.Build(parsed, forDisk: false) with { Input = input };
            var result = ProgressDisplay.While(common.ShowsProgress(parsed), progress => SiteBuild.Check(options with { Progress = progress }));
            if (!BuildReport.Print(result, parsed, common, watch.Elapsed))
                return ExitCode.CannotReadOrWrite;
            return result.CanRender(common.IsStrict(parsed)) ? ExitCode.Ok : ExitCode.ErrorsFound;
        });
    }

    private static IInputTree InputOf(string root, string? revision, string? config)
    {
        if (revision is null && config is null)
            return new DiskTree(root);
        var git = GitRepository.Open(root);
        IInputTree claims = revision is null ? new DiskTree(root) : git.TreeOf(revision);
        return config is null || config == revision ? claims : new JoinedTree(claims, git.TreeOf(config));
    }
}
