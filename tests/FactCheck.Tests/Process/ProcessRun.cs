using System.Diagnostics;
using System.Text.RegularExpressions;
using OsProcess = System.Diagnostics.Process;

namespace FactCheck.Tests.Process;

/// <summary>How a process ended and what it said, as it said it.</summary>
internal sealed partial record ProcessRun(int ExitCode, string Output, string Error)
{
    /// <summary>Variables of the machine that change what the program prints or how it runs.</summary>
    private static readonly string[] Unset =
        ["CI", "NO_COLOR", "SOURCE_DATE_EPOCH", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "TZ", "LANG", "LC_ALL", "LANGUAGE"];

    /// <summary>Standard output with the seconds that the run took as <c>#</c>.</summary>
    public string TimelessOutput => Seconds().Replace(Output, " in # s");

    public static ProcessRun Of(
        string program, IEnumerable<string> arguments, string folder, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Unset)
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = OsProcess.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        Patience.AwaitExit(process);
        return new ProcessRun(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    [GeneratedRegex(@" in \d+\.\d s")]
    private static partial Regex Seconds();
}
