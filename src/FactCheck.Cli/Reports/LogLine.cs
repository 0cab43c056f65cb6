using System.Text.RegularExpressions;
using FactCheck.Diagnostics;

namespace FactCheck.Cli.Reports;

/// <summary>
/// Text of strangers as it may stand in the log of a build server. GitHub's runner takes a line for a command that starts with
/// <c>::</c> after blanks, or that holds <c>##[</c> anywhere (ActionCommand.cs of actions/runner); Azure Pipelines and TeamCity look
/// for <c>##vso[</c> and <c>##teamcity[</c>.
/// </summary>
internal static partial class LogLine
{
    /// <summary>One line; what is not seen, line ends and marks of commands are written as <c>\u{…}</c>.</summary>
    public static string Of(string text)
    {
        var line = CommandMark().Replace(Printable.OneLine(text), @"#\u{23}");
        return line.AsSpan().TrimStart().StartsWith("::", StringComparison.Ordinal)
            ? line[..line.IndexOf(':', StringComparison.Ordinal)] + @"\u{3A}" + line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]
            : line;
    }

    /// <summary>A whole JSON document: <c>#</c> stands in its strings alone, where an escape means the same.</summary>
    public static string OfJson(string json) => CommandMark().Replace(json, @"#\u0023");

    [GeneratedRegex(@"##(?=[A-Za-z]*\[)")]
    private static partial Regex CommandMark();
}
