using System.Text;
using System.Text.Json;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Pages;
using FactCheck.Texts;

namespace FactCheck.Render.Data;

/// <summary>robots.txt and the JSON files of <c>data/</c>.</summary>
internal static class SiteData
{
    public static byte[] Robots(Site site) =>
        Encoding.UTF8.GetBytes(
            "User-agent: *\nAllow: /\n" + (site.Base is { } at && site.Has(OutputKind.Sitemap) ? $"\nSitemap: {at.Absolute(SharedAddresses.Sitemap(0).Path)}\n" : ""));

    /// <summary>Writes all claims; addresses are relative to the site's root.</summary>
    public static byte[] Claims(PageScope scope) =>
        JsonText.Write(indented: true, json =>
        {
            json.WriteNumber("version", 1);
            json.WriteObjects("claims", scope.Site.Claims, page => Claim(json, page, scope));
        });

    /// <summary>Writes one claim as in the list of all, with its evidence.</summary>
    public static byte[] Claim(PlannedClaim claim, PageScope scope) =>
        JsonText.Write(indented: true, json =>
        {
            json.WriteNumber("version", 1);
            json.WriteObject("claim", () =>
            {
                Claim(json, claim, scope);
                if (claim.State != ClaimState.Withheld)
                    Evidence(json, claim);
            });
        });

    public static byte[] ClaimReviews(PageScope scope) =>
        JsonText.Write(indented: true, json =>
        {
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "DataFeed");
            json.WriteString("name", scope.SiteTitle);
            json.Optional("dateModified", scope.Site.AsOf?.ToString());
            json.WriteObjects("dataFeedElement", scope.Site.Claims.Where(claim => ClaimReviewJson.Applies(claim, scope.Site)), claim =>
            {
                json.WriteString("@type", "DataFeedItem");
                json.WriteString("dateCreated", claim.Claim.Published!.Value.Value.ToString());
                json.WriteString("dateModified", claim.LastChanged!.Value.ToString());
                json.WriteObject("item", () => ClaimReviewJson.Write(json, claim, scope));
            });
        });

    /// <summary>Records how the site was built, for the next build and for anyone who builds it again.</summary>
    public static byte[] Build(Site site) =>
        JsonText.Write(indented: true, json =>
        {
            json.WriteNumber("version", 1);
            json.WriteString("tool", "factcheck " + site.Options.Version);
            json.Optional("commit", site.Options.Commit);
            json.Optional("day", site.Day?.ToString());
            json.Optional("base", site.Options.Base);
            json.Optional("baseDay", site.Options.BaseDay?.ToString());
            json.Optional("address", site.Base?.Value);
            json.WriteCounts("pictures", [("drawn", site.Pictures.Count)]);
            json.WriteCounts("counts", [("claims", site.Claims.Length), ("sources", site.Sources.Length), ("files", site.Outputs.Length)]);
        });

    /// <summary>The word for a state in all data. Only a preview holds drafts, and to its readers an embargoed claim is one.</summary>
    public static string StateWord(ClaimState state) => state switch
    {
        ClaimState.Public => "published",
        ClaimState.Draft or ClaimState.HeldBack => "draft",
        ClaimState.Retracted => "retracted",
        _ => "withheld",
    };

    /// <summary>How the rated wording came about, in all data: only a verbatim one may stand in quotation marks.</summary>
    public static string WordingWord(Claim claim) => Vocabularies.Rewordings.WordFor(claim.IsVerbatim ? Rewording.Verbatim : claim.Reworded ?? Rewording.Condensed);

    private static void Claim(Utf8JsonWriter json, PlannedClaim page, PageScope scope)
    {
        json.WriteString("id", page.Id);
        json.WriteString("address", scope.Site.Main.Claim(page.Id).Path);
        json.WriteString("state", StateWord(page.State));
        if (page.State != ClaimState.Withheld)
            Content(json, page, scope);
    }

    private static void Evidence(Utf8JsonWriter json, PlannedClaim page)
    {
        json.WriteObjects("evidence", page.Evidence, evidence =>
        {
            var (_, item, document, quoted, _) = evidence;
            json.WriteString("document", item.Document.Value);
            json.WriteString("title", document.About.Title.Value);
            json.Optional("publisher", document.About.Publisher?.Value);
            json.Optional("published", document.About.Published?.Value.ToString());
            json.Optional("language", document.About.Language);
            json.Optional("url", document.About.Url?.Value);
            json.Optional("consulted", Vocabularies.ConsultedExtents.WordFor(evidence.Consulted));
            json.WriteString("stance", Vocabularies.Stances.WordFor(item.Stance.Value));
            json.WriteString("shows", item.Shows.Value);
            json.Optional("quote", quoted?.Anchor.Quoted ?? item.Quote?.Exact.Value);
            if (item.Quote is not null)
                json.WriteBoolean("quoteChecked", quoted is not null);
        });
        json.WriteObjects("corrections", page.Claim.Corrections, correction =>
        {
            json.WriteString("date", correction.Date.Value.ToString());
            json.WriteString("kind", Vocabularies.CorrectionKinds.WordFor(correction.Kind));
            json.Optional("from", correction.From?.Value);
            json.Optional("to", correction.To?.Value);
            json.Optional("note", correction.Note?.Value);
        });
    }

    private static void Notice(Utf8JsonWriter json, PlannedClaim page, PageScope scope)
    {
        json.WriteTexts("ai", page.Ai.Uses.Select(Vocabularies.AiUses.WordFor));
        json.WriteBoolean("readByPerson", page.Reading.IsByPerson);
        if (ReadingNotice.Of(page, scope) is not { } notice)
            return;
        json.WriteObject("notice", () =>
        {
            json.WriteString("state", notice.State);
            json.WriteString("text", notice.Text);
            json.WriteString("short", notice.Short);
        });
    }

    private static void Content(Utf8JsonWriter json, PlannedClaim page, PageScope scope)
    {
        var (claim, site) = (page.Claim, scope.Site);
        json.Optional("headline", claim.Headline?.Value);
        json.WriteString("claim", claim.Statement.Value);
        json.WriteString("wording", WordingWord(claim));
        json.WriteString("language", claim.IsVerbatim ? page.Source.Language : site.Settings.Language);
        json.WriteString("claimant", page.ClaimantPerson?.Name.In(site.Main.Tag, site.Settings.Language) ?? page.Claimant);
        json.Optional("date", page.Date?.ToString());
        json.WriteObject("verdict", () =>
        {
            json.WriteString("id", page.Verdict.Id.Value);
            json.WriteString("axis", Vocabularies.Axes.WordFor(page.Verdict.Axis));
            json.WriteString("label", page.Verdict.Label.In(site.Main.Tag, site.Settings.Language));
            if (page.Verdict.Rating is { } rating)
                json.WriteNumber("rating", rating);
        });
        if (!claim.MediaRatings.IsEmpty)
            json.WriteTexts("mediaRating", claim.MediaRatings.Select(rating => Vocabularies.MediaRatings.WordFor(rating.Value)));
        if (scope.Notices(page) is { Length: > 0 } notices)
            json.WriteTexts("notices", notices);
        Notice(json, page, scope);
        json.WriteString("summary", claim.Summary.Value);
        json.Optional("accurateVersion", claim.AccurateVersion?.Value);
        json.Optional("published", claim.Published?.Value.ToString());
        json.Optional("changed", page.LastChanged?.ToString());
        json.WriteTexts("topics", claim.Topics.Select(topic => topic.Value));
        json.WriteObjects("quotes", page.Places, place =>
        {
            json.WriteString("source", place.Source.Dossier);
            json.WriteString("sentence", place.Source.Sentences[place.Anchor.FirstSentence].Id);
            json.WriteString("exact", place.Anchor.Quoted);
        });
    }
}
