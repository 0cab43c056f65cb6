using System.CommandLine;
using FactCheck.Authoring.Init;
using FactCheck.Diagnostics;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck init</c>.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("folder") { Description = "Where; the current folder unless given.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command(
            "init",
            """
            Make a repository that is ready to use: a small real example, settings of the site, a scale, pages, editor settings,
            and what GitHub needs for review and publication. Nothing that stands there is written over.

            Examples:
              factcheck init
              factcheck init fact-checks
            """)
        { folder };
        command.SetAction(parsed => Run(parsed.GetValue(folder) ?? "."));
        return command;
    }

    private static int Run(string folder)
    {
        var code = Edit.Run(() => NewRepository.Create(folder));
        if (code != ExitCode.Ok)
            return code;
        var change = folder == "." ? "" : $"cd {Printable.OneLine(folder)}\n  ";
        Console.Out.Write($"\nNow:\n  {change}factcheck check\n  factcheck build --for-disk\n  factcheck new source article.html\nSETUP.md lists what to set up before you publish.\n");
        return ExitCode.Ok;
    }
}
