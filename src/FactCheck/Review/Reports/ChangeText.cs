using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Lists;
using FactCheck.Model;
using FactCheck.Review.Changes;
using FactCheck.Texts;

namespace FactCheck.Review.Reports;

/// <summary>A change report for a terminal: plain lines, with the decision first.</summary>
public static class ChangeText
{
    public static string Render(ChangeReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"factcheck diff {One(Decision.Short(report.Base))}..{One(Decision.Short(report.Head))} — {Decision.Of(report)}\n");
        foreach (var claim in report.Claims)
            Append(text, claim);
        foreach (var document in report.Documents)
            Append(text, document);
        Section(text, "OUTSIDE claims/: for a maintainer to review", report.Other.Select(path => $"{path.What,-8} {path.Path}"));
        Section(text, "COVERAGE: sentences checked, labelled, open", report.Coverage.Select(Coverage));
        Section(text, "NEW FINDINGS in this change", report.NewFindings.Where(finding => finding.Severity > Severity.Info).Select(Finding));
        if (report.OldFindings > 0)
            text.Append(CultureInfo.InvariantCulture, $"  ({Counted.Of(report.OldFindings, "old finding")} not listed)\n");
        Section(text, "TO DO", report.ToDo.Select(item => "[ ] " + item));
        return text.ToString();
    }

    internal static string Coverage(CoverageChange change) => FormattableString.Invariant(
        $"{change.Source}: {Numbers(change.Was)} -> {Numbers(change.Now)}");

    internal static string Finding(Diagnostic finding) => FormattableString.Invariant(
        $"{finding.File}:{finding.Location.Line}:{finding.Location.Column}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Code}: {finding.Message}");

    private static string Numbers(CoverageTotals? totals) =>
        totals is null ? "none" : FormattableString.Invariant($"{totals.Checked}, {totals.Labelled}, {totals.Open}");

    private static void Append(StringBuilder text, ClaimChange claim)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{Decision.Word(claim.Severity).ToUpperInvariant()} {Decision.Word(claim.Status)} {One(claim.File)}  {One(claim.Title)}{Since(claim)}\n");
        foreach (var change in claim.Changes)
            Append(text, change);
        foreach (var consequence in claim.Consequences)
            text.Append(CultureInfo.InvariantCulture, $"  so: {One(consequence)}\n");
    }

    internal static string Since(ClaimChange claim) =>
        (claim.Was ?? claim.Now)?.Claim.Published is { } published ? $"  (published {published.Value})" : "  (draft)";

    private static void Append(StringBuilder text, DocumentChange document)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{Decision.Word(document.Severity).ToUpperInvariant()} {document.Kind} {One(document.Id)}  {One(document.File)}\n");
        foreach (var change in document.Changes)
            Append(text, change);
        if (!document.Claims.IsEmpty)
            text.Append(CultureInfo.InvariantCulture, $"  affects: {string.Join(", ", document.Claims)}\n");
    }

    private static void Append(StringBuilder text, FieldChange change)
    {
        var about = change.About is { } document ? $" [{One(document)}]" : "";
        text.Append(CultureInfo.InvariantCulture, $"  {change.Field}{about}: ");
        if (change is { From: { } from, To: { } to } && change.HasProse)
            foreach (var piece in Decision.Shortened(from, to))
                text.Append(piece.Kind switch
                {
                    ProseKind.Deleted => $"[-{One(piece.Text)}-]",
                    ProseKind.Inserted => $"{{+{One(piece.Text)}+}}",
                    _ => One(piece.Text),
                });
        else
            text.Append((change.From, change.To) switch
            {
                ({ } old, { } now) => $"{One(old)} -> {One(now)}",
                (null, { } now) => "+ " + One(now),
                ({ } old, null) => "- " + One(old),
                _ => "",
            });
        text.Append('\n');
    }

    private static void Section(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
            return;
        text.Append(CultureInfo.InvariantCulture, $"\n{heading}\n");
        foreach (var line in all)
            text.Append(CultureInfo.InvariantCulture, $"  {One(line)}\n");
    }

    /// <summary>Returns one line that is safe on a terminal and a build server: no control characters, no commands.</summary>
    private static string One(string text)
    {
        var line = Printable.OneLine(text.Replace('\n', ' ')).Replace("##", "#\\u{23}", StringComparison.Ordinal);
        return line.TrimStart().StartsWith("::", StringComparison.Ordinal) ? "\\u{3A}" + line.TrimStart()[1..] : line;
    }
}
