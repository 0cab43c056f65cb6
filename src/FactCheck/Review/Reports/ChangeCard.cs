using System.Globalization;
using System.Text;
using FactCheck.Model;
using FactCheck.Review.Changes;

namespace FactCheck.Review.Reports;

/// <summary>A claim or document of the report: its name, its changed fields, and the consequences.</summary>
internal static class ChangeCard
{
    /// <param name="name">The fragment of the card.</param>
    /// <param name="language">The language of the verdicts' labels.</param>
    /// <param name="pages">The markup of the pages before and after.</param>
    public static string Of(ClaimChange claim, string name, string language, string pages)
    {
        var card = new StringBuilder();
        Head(card, claim.Severity, $"{Decision.Word(claim.Status)}", claim.File + ChangeText.Since(claim), claim.Title, name);
        card.Append(VerdictBadge.Of(claim, language)).Append("</header>\n");
        foreach (var missing in claim.Changes.Where(Decision.IsMissing))
            card.Append(CultureInfo.InvariantCulture, $"<p class=\"note\"><b>A correction is missing:</b> {Encode(missing.To ?? "")}</p>\n");
        // The badges already show a changed verdict.
        Fields(card, claim.Changes.Where(change => !Decision.IsMissing(change) && !(change.Field == "verdict" && claim is { Was: not null, Now: not null })));
        if (!claim.Consequences.IsEmpty)
            card.Append(CultureInfo.InvariantCulture, $"<h3>Consequences</h3><ul class=\"follows\">{string.Concat(claim.Consequences.Select(text => $"<li dir=\"auto\">{Encode(text)}</li>\n"))}</ul>\n");
        return card.Append(pages).Append("</article>\n").ToString();
    }

    public static string Of(DocumentChange document)
    {
        var card = new StringBuilder();
        Head(card, document.Severity, document.Kind, document.File, document.Id, name: null);
        card.Append("</header>\n");
        Fields(card, document.Changes);
        if (!document.Claims.IsEmpty)
            card.Append(CultureInfo.InvariantCulture, $"<h3>Affected claims</h3><ul class=\"follows\">{string.Concat(document.Claims.Select(claim => $"<li>{Encode(claim)}</li>\n"))}</ul>\n");
        return card.Append("</article>\n").ToString();
    }

    private static void Head(StringBuilder card, ChangeSeverity severity, string what, string where, string title, string? name)
    {
        var grade = Decision.Word(severity);
        card.Append(CultureInfo.InvariantCulture, $"<article class=\"card {grade}\"{(name is null ? "" : $" id=\"{name}\"")}><header>")
            .Append(CultureInfo.InvariantCulture, $"<p class=\"kicker\"><span class=\"grade\">{FieldName.Capital(grade)}</span> {Encode(what)} <code>{Encode(where)}</code></p>\n<h2 dir=\"auto\">{Encode(title)}</h2>\n");
    }

    private static void Fields(StringBuilder card, IEnumerable<FieldChange> changes)
    {
        var all = changes.ToList();
        if (all.Count == 0)
            return;
        card.Append("<dl class=\"changes\">\n");
        foreach (var change in all)
        {
            var about = change.About is { } document ? $"<span dir=\"auto\">{Encode(document)}</span>" : "";
            card.Append(CultureInfo.InvariantCulture, $"<div><dt>{Encode(FieldName.Capital(change.Field))}{about}</dt>");
            var isProse = change is { From: not null, To: not null } && change.HasProse;
            Side(card, "was", isProse ? Prose(change, ProseKind.Deleted, "del") : change.From is { } from ? Encode(from) : null);
            Side(card, "now", isProse ? Prose(change, ProseKind.Inserted, "ins") : change.To is { } to ? Encode(to) : null);
            card.Append("</div>\n");
        }

        card.Append("</dl>\n");
    }

    private static void Side(StringBuilder card, string side, string? markup) => card.Append(
        markup is null ? $"<dd class=\"nothing\"><b>{side}</b>nothing</dd>" : $"<dd dir=\"auto\"><b>{side}</b>{markup}</dd>");

    /// <summary>Renders one side of a text compared word by word; long unchanged stretches are cut, since the pages show them.</summary>
    private static string Prose(FieldChange change, ProseKind kind, string tag) =>
        string.Concat(Decision.Shortened(change.From!, change.To!).Select(piece =>
            piece.Kind == ProseKind.Same ? Encode(piece.Text) : piece.Kind == kind ? $"<{tag}>{Encode(piece.Text)}</{tag}>" : ""));

    private static string Encode(string text) => ChangeHtml.Encode(text);
}
