using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Authoring;
using FactCheck.Diagnostics;
using FactCheck.Review.Changes;

namespace FactCheck.Review.Reports;

/// <summary>
/// A change report as one file: every change, and each claim's page before and after, side by side in sandboxed frames.
/// The file asks for nothing from outside and holds no script; its Content-Security-Policy holds for the frames too.
/// </summary>
public static partial class ChangeHtml
{
    /// <summary>Claims whose pages are shown; each pair takes some 100 KB.</summary>
    private const int MostFrames = 40;

    private const string Style = """
        :root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{margin:0 auto;max-width:90rem;padding:1rem}
        h1{font-size:1.3rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:0 0 .5rem}
        section{border:1px solid #8886;border-left-width:.4rem;padding:.8rem 1rem;margin:1rem 0}
        .critical{border-left-color:#c0392b}.major{border-left-color:#d68910}.minor{border-left-color:#5d8aa8}
        table{border-collapse:collapse;width:100%;table-layout:fixed}th,td{text-align:start;vertical-align:top;border-top:1px solid #8884;padding:.3rem;overflow-wrap:anywhere}
        th{width:11rem;font-weight:600}del{background:#c0392b33}ins{background:#27ae6033}small{opacity:.8}
        .pages{display:grid;grid-template-columns:1fr 1fr;gap:1rem}@media(max-width:60rem){.pages{grid-template-columns:1fr}}
        iframe{width:100%;height:40rem;border:1px solid #8886;background:Canvas}li{overflow-wrap:anywhere}
        """;

    /// <param name="before">Pages of the base.</param>
    /// <param name="after">Pages of the head, rendered with the templates and the site of the base.</param>
    public static string Render(ChangeReport report, RenderedClaims before, RenderedClaims after)
    {
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"robots\" content=\"noindex\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title>{Encode(Decision.Of(report))}</title><style>{Style}</style></head><body>\n")
            .Append(CultureInfo.InvariantCulture, $"<h1>{Encode(Decision.Of(report))}</h1>\n<p><code>{Encode(report.Base)}</code> → <code>{Encode(report.Head)}</code></p>\n");
        List(html, "Cannot be read, so this report is not whole", report.Unreadable);
        List(html, "To do", report.ToDo.Select(item => "☐ " + item));
        List(html, "The templates of the base cannot be read, so there are no pages", before.Problems.Select(ChangeText.Finding));
        var frames = 0;
        foreach (var claim in report.Claims)
            Append(html, claim, before, after, ref frames);
        foreach (var document in report.Documents)
            Append(html, document);
        List(html, "Outside claims/: listed, never run; a maintainer looks at these", report.Other.Select(path => $"{path.What}: {path.Path}"));
        List(html, "Coverage: sentences checked, labelled, open", report.Coverage.Select(ChangeText.Coverage));
        List(html, $"Findings new in this change ({Counted.Of(report.OldFindings, "was", "were")} there before)",
            report.NewFindings.Where(finding => finding.Severity > Severity.Info).Select(ChangeText.Finding));
        if (frames > MostFrames)
            html.Append(CultureInfo.InvariantCulture, $"<p>The pages of {Counted.Of(frames - MostFrames, "more claim")} are not shown.</p>\n");
        return html.Append("</body></html>\n").ToString();
    }

    private static void Append(StringBuilder html, ClaimChange claim, RenderedClaims before, RenderedClaims after, ref int frames)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"{Decision.Word(claim.Severity)}\"><h3>{Decision.Word(claim.Severity)}: {Encode(claim.Title)}</h3>\n")
            .Append(CultureInfo.InvariantCulture, $"<p><small>{Decision.Word(claim.Status)} · {Encode(claim.File)}{Encode(ChangeText.Since(claim))}</small></p>\n");
        Append(html, claim.Changes);
        if (!claim.Consequences.IsEmpty)
            List(html, null, claim.Consequences);
        if (frames++ < MostFrames)
        {
            html.Append("<details open><summary>The page before and after</summary><div class=\"pages\">\n");
            Frame(html, "Before", claim.Was is { } was ? before.PageOf(was.Id) : null, before.Style);
            Frame(html, "After", claim.Now is { } now ? after.PageOf(now.Id) : null, after.Style);
            html.Append("</div></details>\n");
        }

        html.Append("</section>\n");
    }

    private static void Append(StringBuilder html, DocumentChange document)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"{Decision.Word(document.Severity)}\"><h3>{Decision.Word(document.Severity)}: {document.Kind} {Encode(document.Id)}</h3>\n");
        Append(html, document.Changes);
        if (!document.Claims.IsEmpty)
            html.Append(CultureInfo.InvariantCulture, $"<p>Reaches {Encode(string.Join(", ", document.Claims))}</p>\n");
        html.Append("</section>\n");
    }

    private static void Append(StringBuilder html, IEnumerable<FieldChange> changes)
    {
        html.Append("<table><tr><th></th><th>was</th><th>now</th></tr>\n");
        foreach (var change in changes)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Encode(change.Field)}{(change.About is { } about ? $"<br><small>{Encode(about)}</small>" : "")}</th>");
            if (change is { From: { } from, To: { } to } && SeverityTable.IsProse(change.Field))
                html.Append(CultureInfo.InvariantCulture, $"<td>{Prose(from, to, ProseKind.Deleted, "del")}</td><td>{Prose(from, to, ProseKind.Inserted, "ins")}</td></tr>\n");
            else
                html.Append(CultureInfo.InvariantCulture, $"<td>{Encode(change.From ?? "")}</td><td>{Encode(change.To ?? "")}</td></tr>\n");
        }

        html.Append("</table>\n");
    }

    private static string Prose(string from, string to, ProseKind kind, string tag) =>
        string.Concat(ProseDiff.Of(from, to).Select(piece =>
            piece.Kind == ProseKind.Same ? Encode(piece.Text) : piece.Kind == kind ? $"<{tag}>{Encode(piece.Text)}</{tag}>" : ""));

    private static void List(StringBuilder html, string? heading, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count == 0)
            return;
        if (heading is not null)
            html.Append(CultureInfo.InvariantCulture, $"<h2>{Encode(heading)}</h2>\n");
        html.Append("<ul>\n");
        foreach (var item in all)
            html.Append(CultureInfo.InvariantCulture, $"<li>{Encode(item)}</li>\n");
        html.Append("</ul>\n");
    }

    /// <summary>A page in a frame without any right: no script, no form, no navigation of the report, an origin of its own.</summary>
    private static void Frame(StringBuilder html, string title, string? page, string style)
    {
        html.Append(CultureInfo.InvariantCulture, $"<div><h3>{title}</h3>");
        if (page is null)
            html.Append("<p>There is no page.</p>");
        else
            html.Append(CultureInfo.InvariantCulture, $"<iframe sandbox title=\"{title}\" srcdoc=\"{Attribute(SelfContained(page, style))}\"></iframe>");
        html.Append("</div>\n");
    }

    /// <summary>The page with its style inside: a link would lead nowhere, and its policy would refuse the style.</summary>
    private static string SelfContained(string page, string style)
    {
        var plain = Scripts().Replace(Links().Replace(page, ""), "");
        var inline = $"<style>{style.Replace("</", "<\\/", StringComparison.Ordinal)}</style></head>";
        return HeadEnd().Replace(plain, _ => inline, 1);
    }

    private static string Attribute(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Encode(string text) => WebUtility.HtmlEncode(Printable.Text(text));

    [GeneratedRegex("<(?:meta http-equiv|link )[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Links();

    [GeneratedRegex("<script\\b.*?</script>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Scripts();

    [GeneratedRegex("</head>", RegexOptions.IgnoreCase)]
    private static partial Regex HeadEnd();
}
