using System.Text.RegularExpressions;
using FactCheck.Diagnostics;

namespace FactCheck.Cli.Reports;

/// <summary>
/// Makes untrusted text safe in the log of a build server. GitHub's runner treats a line as a command if it starts with
/// <c>::</c> after blanks, or contains <c>##[</c> anywhere (ActionCommand.cs of actions/runner); Azure Pipelines and TeamCity look
/// for <c>##vso[</c> and <c>##teamcity[</c>.
/// </summary>
internal static partial class LogLine
{
    /// <summary>Returns one line; writes invisible characters, line ends and marks of commands as <c>\u{…}</c>.</summary>
    public static string Of(string text)
    {
        var line = CommandMark().Replace(Printable.OneLine(text), @"#\u{23}");
        return line.AsSpan().TrimStart().StartsWith("::", StringComparison.Ordinal)
            ? line[..line.IndexOf(':', StringComparison.Ordinal)] + @"\u{3A}" + line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]
            : line;
    }

    /// <summary>Escapes a JSON document: <c>#</c> appears only in its strings, where an escape means the same.</summary>
    public static string OfJson(string json) => CommandMark().Replace(json, @"#\u0023");

    [GeneratedRegex(@"##(?=[A-Za-z]*\[)")]
    private static partial Regex CommandMark();
}
