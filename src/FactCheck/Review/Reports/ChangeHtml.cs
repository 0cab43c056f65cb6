using System.Globalization;
using System.Net;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Review.Changes;
using FactCheck.Texts;

namespace FactCheck.Review.Reports;

/// <summary>
/// A change report as one file: the decision, then each claim before and now, with its pages in sandboxed frames. The file
/// loads nothing and has no script; its Content-Security-Policy applies to the frames too.
/// </summary>
public static class ChangeHtml
{
    /// <summary>The most claims whose pages are shown; each pair takes about 100 KB.</summary>
    private const int MostFrames = 40;

    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    /// <param name="before">Pages of the base.</param>
    /// <param name="after">Pages of the head, rendered with the templates and the site of the base.</param>
    /// <param name="links">More links on the page, to addresses of ours.</param>
    public static string Render(ChangeReport report, RenderedClaims before, RenderedClaims after, IEnumerable<(string Text, string Address)> links)
    {
        var html = new StringBuilder();
        html.Append(Start(Decision.Of(report), StyleText.Compact(BuiltIn.Text("review/review.css") + VerdictColours.Rules(before.Scale))))
            .Append("<header class=\"mast\"><div class=\"wrap\"><b>Change report</b>")
            .Append(string.Concat(links.Select(link => $"<a href=\"{Encode(link.Address)}\">{Encode(link.Text)}</a>")))
            .Append(CultureInfo.InvariantCulture, $"<span class=\"meta\"><code>{Encode(Decision.Short(report.Base))}</code> → <code>{Encode(Decision.Short(report.Head))}</code></span></div></header>\n<main class=\"wrap\">\n");
        Decide(html, report);
        Notes(html, "Cannot be read, so this report is incomplete", report.Unreadable.Select(Encode));
        Notes(html, "The templates of the base cannot be read, so there are no pages", before.Problems.Select(problem => Encode(ChangeText.Finding(problem))));
        Overview(html, report, before.Language);
        var shown = 0;
        foreach (var claim in report.Claims)
            html.Append(ChangeCard.Of(claim, NameOf(claim), before.Language, ++shown <= MostFrames ? PageFrames.Of(claim, before, after) : ""));
        foreach (var document in report.Documents)
            html.Append(ChangeCard.Of(document));
        Notes(html, $"New findings in this change ({Counted.Of(report.OldFindings, "old one")} not listed)",
            report.NewFindings.Where(finding => finding.Severity > Severity.Info).Select(Finding));
        Notes(html, "Outside claims/: listed, never run; for a maintainer to review", report.Other.Select(path => $"{Encode(path.What)} <code>{Encode(path.Path)}</code>"));
        Coverage(html, report);
        html.Append("</main>\n<footer class=\"wrap\"><p class=\"foot meta\">Both pages are rendered with the templates and settings of the base. This report runs no code and loads nothing.");
        if (shown > MostFrames)
            html.Append(CultureInfo.InvariantCulture, $" The pages of {Counted.Of(shown - MostFrames, "more claim")} are not shown.");
        return html.Append("</p></footer>\n</body></html>\n").ToString();
    }

    /// <summary>Escapes untrusted text: no markup, and no character that reorders or hides others.</summary>
    internal static string Encode(string text) => WebUtility.HtmlEncode(Printable.Text(text));

    private static string Start(string title, string style) =>
        $"""
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{Policy}">
        <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
        <title>{Encode(title)}</title><style>{style}</style></head><body>

        """;

    /// <summary>Renders the decision and the counts; zeros are dimmed.</summary>
    private static void Decide(StringBuilder html, ChangeReport report)
    {
        var (stamp, sentence) = Decision.Asks(report);
        var tone = stamp.StartsWith("Not ", StringComparison.Ordinal) ? " is-stop" : report.Severity < ChangeSeverity.Major ? " is-calm" : "";
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"decision{tone}\"><p class=\"stamp\">{stamp}</p>\n<h1>{sentence}</h1>\n<ul class=\"tally\">");
        foreach (var part in Decision.Parts(report))
        {
            var space = part.IndexOf(' ', StringComparison.Ordinal);
            if (char.IsAsciiDigit(part[0]) && space > 0)
                html.Append(CultureInfo.InvariantCulture, $"<li{(part.StartsWith("0 ", StringComparison.Ordinal) ? " class=\"nil\"" : "")}><b>{part[..space]}</b>{Encode(part[space..])}</li>");
        }

        html.Append("</ul></div>\n");
    }

    private static void Overview(StringBuilder html, ChangeReport report, string language)
    {
        if (report.Claims.IsEmpty && report.ToDo.IsEmpty)
            return;
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"overview{(report.Claims.IsEmpty || report.ToDo.IsEmpty ? "" : " two")}\">\n");
        if (!report.Claims.IsEmpty)
        {
            html.Append("<section aria-labelledby=\"in-short\"><h2 id=\"in-short\">In short</h2><ol class=\"index\">\n");
            foreach (var claim in report.Claims)
            {
                var fields = claim.Changes.Select(change => FieldName.Of(change.Field)).Distinct(StringComparer.Ordinal);
                html.Append(CultureInfo.InvariantCulture, $"<li>{VerdictBadge.Of(claim, language)}<a href=\"#{NameOf(claim)}\" dir=\"auto\">{Encode(claim.Title)}</a>")
                    .Append(CultureInfo.InvariantCulture, $"<p class=\"meta\">{Decision.Word(claim.Severity)}: {Encode(string.Join(", ", fields))}</p></li>\n");
            }

            html.Append("</ol></section>\n");
        }

        if (!report.ToDo.IsEmpty)
        {
            html.Append("<section class=\"todo\" aria-labelledby=\"to-do\"><h2 id=\"to-do\">To do</h2><ul>\n");
            foreach (var item in report.ToDo)
                html.Append(CultureInfo.InvariantCulture, $"<li><label><input type=\"checkbox\" autocomplete=\"off\"><span dir=\"auto\">{Encode(item)}</span></label></li>\n");
            html.Append("</ul></section>\n");
        }

        html.Append("</div>\n");
    }

    private static void Coverage(StringBuilder html, ChangeReport report)
    {
        if (report.Coverage.IsEmpty)
            return;
        html.Append("<section class=\"rest\"><h2>Coverage of each source, in sentences</h2><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Coverage\"><table>\n")
            .Append("<thead><tr><th scope=\"col\">Source</th><th scope=\"col\">Checked</th><th scope=\"col\">Labelled</th><th scope=\"col\">Open</th></tr></thead><tbody>\n");
        foreach (var (source, was, now) in report.Coverage)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Encode(source)}</th><td>{Number(was?.Checked, now?.Checked)}</td>")
                .Append(CultureInfo.InvariantCulture, $"<td>{Number(was?.Labelled, now?.Labelled)}</td><td>{Number(was?.Open, now?.Open)}</td></tr>\n");
        }

        html.Append("</tbody></table></div></section>\n");
    }

    private static string Number(int? was, int? now) =>
        was == now ? Word(now) : $"{Word(was)} → <b>{Word(now)}</b>";

    private static string Word(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "none";

    private static string Finding(Diagnostic finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"<b>{finding.Severity.ToString().ToLowerInvariant()} {finding.Code}</b> {Encode(finding.Message)} <span class=\"meta\"><code>{Encode(finding.File)}:{finding.Location.Line}:{finding.Location.Column}</code></span>");

    /// <param name="items">Markup.</param>
    private static void Notes(StringBuilder html, string heading, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count > 0)
            html.Append(CultureInfo.InvariantCulture, $"<section class=\"rest\"><h2>{Encode(heading)}</h2><ul>\n{string.Concat(all.Select(item => $"<li dir=\"auto\">{item}</li>\n"))}</ul></section>\n");
    }

    private static string NameOf(ClaimChange claim) => "claim-" + Encode(claim.Id);
}
