using System.Collections.Immutable;
using System.Text;

namespace FactCheck.Cli.Reports;

internal static class ReportFormats
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Sarif = "sarif";
    public const string GitHub = "github";

    /// <summary>The summary of a GitHub job; only in files.</summary>
    public const string Markdown = "markdown";

    public static ImmutableArray<string> OfOutput { get; } = [Text, Json, Sarif, GitHub];

    public static ImmutableArray<string> OfFiles { get; } = [.. OfOutput, Markdown];

    /// <summary>Writes a report as UTF-8 with LF line ends.</summary>
    public static void Write(string format, ReportInput input, Stream output)
    {
        switch (format)
        {
            case Json:
                JsonReport.Write(input.Result, output);
                return;
            case Sarif:
                SarifReport.Write(input, output);
                return;
        }

        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        switch (format)
        {
            case GitHub:
                GitHubReport.Write(input, text);
                break;
            case Markdown:
                MarkdownReport.Write(input, text);
                break;
            default:
                TextReport.Write(input.Shown, input.Lines, text, colour: false);
                break;
        }

        if (format != Markdown && input.SummaryLine is { } last)
            text.WriteLine(last);
    }
}
