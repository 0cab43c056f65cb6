using System.CommandLine;
using FactCheck.Anchor;
using FactCheck.Cli;
using FactCheck.Cli.Commands;

AppDomain.CurrentDomain.UnhandledException += (_, failure) =>
{
    Console.Error.WriteLine($"factcheck: this is a bug in the program; please report it with these lines\n{failure.ExceptionObject}");
    Environment.Exit(ExitCode.Bug);
};

using var limit = FileSizeLimit.RefuseWrites();

if (!NormalizationGuard.IsAvailable())
{
    Console.Error.WriteLine(
        "factcheck: Unicode normalisation is switched off on this machine, so quotes cannot be compared\n"
        + "  hint: install ICU (libicu), and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");
    return ExitCode.CannotReadOrWrite;
}

var result = FactCheckCommand.Create().Parse(args);
if (result.Errors.Count > 0)
{
    foreach (var error in result.Errors)
        Console.Error.WriteLine("factcheck: " + error.Message);
    Console.Error.WriteLine("  hint: factcheck --help shows commands and flags");
    return ExitCode.WrongUsage;
}

return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
