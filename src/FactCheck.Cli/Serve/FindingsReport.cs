using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FactCheck.Cli.Reports;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Preview;
using FactCheck.Texts;

namespace FactCheck.Cli.Serve;

/// <summary>The findings of a preview, printed as <c>check</c> does: as a page, and as data for the overlay.</summary>
internal static class FindingsReport
{
    /// <summary>The most findings in the overlay; the page has all.</summary>
    private const int InOverlay = 20;

    public static byte[] Page(PreviewState state, string root, string site, IEnumerable<(string Text, string Address)> links, IEnumerable<Diagnostic> ofPage)
    {
        var findings = ofPage.Concat(state.Findings).ToImmutableArray();
        var body = string.Concat(Texts(findings.OrderByDescending(finding => finding.Severity), root).Select(finding => $"<pre class=\"{finding.Severity}\">{DeskPage.Escaped(finding.Text)}</pre>\n"));
        return DeskPage.Of("Findings", Heading(state, findings), site, state.Version, links, body);
    }

    /// <param name="hasReview">Whether there is a change report to link to.</param>
    public static byte[] Data(PreviewState state, string root, bool hasReview)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteObject(() =>
            {
                json.WriteNumber("version", state.Version);
                json.WriteString("heading", Heading(state, state.Findings));
                json.WriteBoolean("review", hasReview);
                json.WriteObjects("findings", Texts(state.Findings.Where(finding => finding.Severity == Severity.Error).Take(InOverlay), root), finding =>
                {
                    json.WriteString("severity", finding.Severity);
                    json.WriteString("text", finding.Text);
                });
            });
        }

        return output.ToArray();
    }

    public static string Heading(PreviewState state, ImmutableArray<Diagnostic> findings)
    {
        var found = state.Failure is { } failure
            ? "The input cannot be read: " + Printable.OneLine(failure)
            : string.Join(", ", new[] { (Severity.Error, "error"), (Severity.Warning, "warning") }
                .Select(kind => (Count: findings.Count(finding => finding.Severity == kind.Item1), Word: kind.Item2))
                .Where(kind => kind.Count > 0)
                .Select(kind => Counted.Of(kind.Count, kind.Word))
                .DefaultIfEmpty("No errors, no warnings"));
        return state.IsCurrent ? found
            : found + (state.Site is null ? "; the site is shown when there are none" : "; the pages show the last state without errors");
    }

    private static IEnumerable<(string Severity, string Text)> Texts(IEnumerable<Diagnostic> findings, string root)
    {
        var lines = new SourceLineReader(root);
        foreach (var finding in findings)
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            TextReport.Write([finding], lines, text, colour: false);
            yield return (finding.Severity.ToString().ToLowerInvariant(), text.ToString().TrimEnd());
        }
    }
}
