using System.CommandLine;
using System.Diagnostics;
using FactCheck.Cli.Reports;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Write;

namespace FactCheck.Cli.Commands;

internal static class BuildCommand
{
    public static Command Create()
    {
        var common = new CommonOptions();
        var output = new Option<string?>("--output") { Description = "The folder to write to; default: _site in the root.", HelpName = "folder" };
        var force = new Option<bool>("--force") { Description = "Replace an output folder that factcheck did not write." };
        var forDisk = new Option<bool>("--for-disk") { Description = "Links name index.html, for pages opened from disk." };
        var command = new Command("build", "Check everything and write the site; on any error the old site stays as it was.") { output, force, forDisk };
        foreach (var option in common.All)
            command.Add(option);
        command.SetAction(parsed => Run(parsed, common, parsed.GetValue(output), parsed.GetValue(force), parsed.GetValue(forDisk)));
        return command;
    }

    private static int Run(ParseResult parsed, CommonOptions common, string? outputFolder, bool force, bool forDisk)
    {
        var root = common.Root(parsed);
        if (!RepositoryReader.HasClaims(root))
            return Output.NothingToCheck(root);
        if (!common.Reports.CanWrite(parsed, out var cannotWrite))
            return cannotWrite;

        var watch = Stopwatch.StartNew();
        var output = new OutputOptions(
            outputFolder ?? Path.Combine(root, "_site"), root,
            [Path.Combine(root, "claims"), Path.Combine(root, "templates"), Path.Combine(root, "site")], force);
        BuildResult result;
        try
        {
            result = ProgressDisplay.While(common.ShowsProgress(parsed), progress => SiteBuild.Build(common.Build(parsed, forDisk) with { Progress = progress }, output));
        }
        catch (Exception failure) when (Output.IsForeseen(failure))
        {
            return Output.Failed(failure, "the old site is unchanged; check free space, permissions and the path");
        }

        if (!BuildReport.Print(result, parsed, common, watch.Elapsed))
            return ExitCode.CannotReadOrWrite;
        if (result.Refusal is { } refusal)
            return Output.CannotReadOrWrite(refusal.Message, refusal.Hint);
        return result.CanRender(common.IsStrict(parsed)) ? ExitCode.Ok : ExitCode.ErrorsFound;
    }
}
