using System.CommandLine;
using FactCheck.Anchor;
using FactCheck.Cli;
using FactCheck.Cli.Commands;
using FactCheck.Diagnostics;

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

if (Day.MalformedEnvironment is { } epoch)
{
    Console.Error.WriteLine(
        $"factcheck: SOURCE_DATE_EPOCH '{Printable.OneLine(epoch)}' is not a number of seconds since 1970\n"
        + "  hint: unset it, or set it to a number such as the output of: git log -1 --format=%ct");
    return ExitCode.WrongUsage;
}

return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
