using System.CommandLine;
using System.Diagnostics;
using FactCheck.Cli.Reports;
using FactCheck.Load;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck check</c>.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var common = new CommonOptions();
        var command = new Command("check", "Look for errors in claims, sources, templates and settings; writes nothing.");
        foreach (var option in common.All)
            command.Add(option);
        command.SetAction(parsed => Run(parsed, common));
        return command;
    }

    private static int Run(ParseResult parsed, CommonOptions common)
    {
        var root = common.Root(parsed);
        if (!RepositoryReader.HasClaims(root))
            return Output.NothingToCheck(root);

        var watch = Stopwatch.StartNew();
        BuildResult result;
        try
        {
            result = ProgressDisplay.While(common.ShowsProgress(parsed), progress => SiteBuild.Check(common.Build(parsed, forDisk: false) with { Progress = progress }));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Output.CannotReadOrWrite(failure.Message, "look at the permissions of the folder");
        }

        BuildReport.Print(result, parsed, common, watch.Elapsed);
        return result.CanRender(common.IsStrict(parsed)) ? ExitCode.Ok : ExitCode.ErrorsFound;
    }
}
