using System.CommandLine;
using System.Text.RegularExpressions;
using FactCheck.Diagnostics;
using FactCheck.Edit.Init;

namespace FactCheck.Cli.Commands;

internal static partial class InitCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("folder") { Description = "The new repository; default: the current folder.", Arity = ArgumentArity.ZeroOrOne };
        var owner = new Option<string?>("--owner")
        {
            Description = "Who must approve changes on GitHub: an account, or a team as organisation/team; default in a clone: the owner of its repository.",
            HelpName = "name",
        };
        owner.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } name && !Owner().IsMatch(name))
                result.AddError($"'{Printable.OneLine(name)}' cannot own files; write an account, such as ada, or a team, such as newsroom/editors");
        });
        var toolSource = new Option<string?>("--tool-source")
        {
            Description = "Where the workflows find the package of this program: a folder in the new repository, or the address of a feed.",
            HelpName = "source",
        };
        var command = new Command(
            "init",
            """
            Make a repository that is ready to use: a small real example, site settings, a scale, pages, editor settings,
            and the files that GitHub needs for review and publication. Existing files are never overwritten.

            Examples:
              factcheck init
              factcheck init fact-checks --owner newsroom/editors
              factcheck init fact-checks --tool-source packages
            """)
        { folder, owner, toolSource };
        command.SetAction(parsed => Run(parsed.GetValue(folder) ?? ".", parsed.GetValue(owner), parsed.GetValue(toolSource)));
        return command;
    }

    private static int Run(string folder, string? owner, string? toolSource)
    {
        var code = Edit.Run(() => NewRepository.Create(folder, owner is null ? null : "@" + owner.TrimStart('@'), toolSource, Day.OrToday(null, folder)));
        if (code != ExitCode.Ok)
            return code;
        var change = folder == "." ? "" : $"cd {Printable.OneLine(folder)}\n  ";
        Console.Out.Write($"\nNow:\n  {change}factcheck check\n  factcheck build --for-disk\n  factcheck new source article.html\nSETUP.md lists what to set up before you publish.\n");
        return ExitCode.Ok;
    }

    [GeneratedRegex(@"^@?[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9._-]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Owner();
}
