using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Review.Changes;
using FactCheck.Texts;

namespace FactCheck.Review.Reports;

/// <summary>
/// A change report as a comment or job summary: the decision and the most severe changes first, the rest folded. All text from
/// the repository is inert (<see cref="InertMarkdown"/>), and what does not fit is counted.
/// </summary>
public static class ChangeMarkdown
{
    /// <summary>The longest report, in UTF-16 units: GitHub cuts comments at 65,536.</summary>
    public const int MaxLength = 60_000;

    /// <summary>The number of claims that are not folded.</summary>
    private const int Open = 3;

    /// <summary>The longest value of a field, in UTF-16 units.</summary>
    private const int MaxValue = 1_000;

    /// <summary>Reserved for the line that counts what is left out.</summary>
    private const int Reserve = 200;

    public static string Render(ChangeReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"### {Decision.Of(report)}\n\n{Inert(report.Base)} → {Inert(report.Head)}\n\n");
        var blocks = Blocks(report).ToList();
        var written = 0;
        foreach (var block in blocks)
        {
            if (text.Length + block.Length > MaxLength - Reserve)
                break;
            text.Append(block);
            written++;
        }

        if (written < blocks.Count)
            text.Append(CultureInfo.InvariantCulture, $"\n**{Counted.Of(blocks.Count - written, "part")} of this report did not fit; `factcheck diff` prints everything.**\n");
        return text.ToString();
    }

    private static IEnumerable<string> Blocks(ChangeReport report)
    {
        if (!report.Unreadable.IsEmpty)
            yield return List("Cannot be read, so this report is incomplete", report.Unreadable, isOpen: true);
        foreach (var claim in report.Claims.Take(Open))
            yield return Card(claim, isOpen: true);
        if (!report.ToDo.IsEmpty)
            yield return List("To do", report.ToDo, isOpen: report.ToDo.Length <= 8, box: "[ ] ");
        if (report.NewFindings.Any(finding => finding.Severity > Severity.Info))
            yield return List("New findings in this change", report.NewFindings.Where(finding => finding.Severity > Severity.Info).Select(ChangeText.Finding), isOpen: false);
        if (!report.Other.IsEmpty)
            yield return List("Outside claims/: for a maintainer to review", report.Other.Select(path => $"{path.What}: {path.Path}"), isOpen: true);
        foreach (var document in report.Documents)
            yield return Card(document);
        foreach (var claim in report.Claims.Skip(Open))
            yield return Card(claim, isOpen: false);
        if (!report.Coverage.IsEmpty)
            yield return List("Coverage: sentences checked, labelled, open", report.Coverage.Select(ChangeText.Coverage), isOpen: false);
    }

    private static string Card(ClaimChange claim, bool isOpen)
    {
        var card = new StringBuilder();
        card.Append(CultureInfo.InvariantCulture, $"<details{(isOpen ? " open" : "")}><summary><b>{Decision.Word(claim.Severity)}</b> {Decision.Word(claim.Status)}: {Inert(claim.Title)} ({Inert(claim.File)}{Inert(ChangeText.Since(claim))})</summary>\n\n");
        Append(card, claim.Changes);
        foreach (var consequence in claim.Consequences)
            card.Append(CultureInfo.InvariantCulture, $"- {Inert(consequence)}\n");
        return card.Append("\n</details>\n\n").ToString();
    }

    private static string Card(DocumentChange document)
    {
        var card = new StringBuilder();
        card.Append(CultureInfo.InvariantCulture, $"<details><summary><b>{Decision.Word(document.Severity)}</b> {document.Kind} {Inert(document.Id)}</summary>\n\n");
        Append(card, document.Changes);
        if (!document.Claims.IsEmpty)
            card.Append(CultureInfo.InvariantCulture, $"- affects {Inert(string.Join(", ", document.Claims))}\n");
        return card.Append("\n</details>\n\n").ToString();
    }

    private static void Append(StringBuilder card, IEnumerable<FieldChange> changes)
    {
        card.Append("| | was | now |\n|---|---|---|\n");
        foreach (var change in changes)
        {
            var field = change.Field + (change.About is { } about ? $"<br>{Inert(about)}" : "");
            if (change is { From: { } from, To: { } to } && change.HasProse)
                card.Append(CultureInfo.InvariantCulture, $"| {field} | {Prose(from, to, ProseKind.Deleted, "del")} | {Prose(from, to, ProseKind.Inserted, "ins")} |\n");
            else
                card.Append(CultureInfo.InvariantCulture, $"| {field} | {Inert(change.From)} | {Inert(change.To)} |\n");
        }

        card.Append('\n');
    }

    private static string Prose(string from, string to, ProseKind kind, string tag)
    {
        var prose = new StringBuilder();
        foreach (var piece in Decision.Shortened(from, to))
        {
            if (prose.Length > MaxValue)
                return prose.Append('…').ToString();
            if (piece.Kind == ProseKind.Same)
                prose.Append(Inert(piece.Text));
            else if (piece.Kind == kind)
                prose.Append(CultureInfo.InvariantCulture, $"<{tag}>{Inert(piece.Text)}</{tag}>");
        }

        return prose.ToString();
    }

    private static string List(string heading, IEnumerable<string> items, bool isOpen, string box = "")
    {
        var list = new StringBuilder($"<details{(isOpen ? " open" : "")}><summary>{heading}</summary>\n\n");
        var left = 0;
        foreach (var item in items)
        {
            var line = $"- {box}{Inert(item)}\n";
            if (list.Length + line.Length > MaxLength / 4)
                left++;
            else
                list.Append(line);
        }

        if (left > 0)
            list.Append(CultureInfo.InvariantCulture, $"- and {left} more\n");
        return list.Append("\n</details>\n\n").ToString();
    }

    private static string Inert(string? text)
    {
        if (text is null)
            return "";
        var line = text.Replace('\n', ' ');
        if (line.Length > MaxValue)
            line = Printable.Start(line, MaxValue);
        return InertMarkdown.Of(line);
    }
}
