using System.Text;
using System.Text.Json;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Data;

/// <summary>robots.txt, data/claims.json and data/build.json.</summary>
internal static class SiteData
{
    public static byte[] Robots(Site site) =>
        Encoding.UTF8.GetBytes(
            "User-agent: *\nAllow: /\n" + (site.Base is { } at && site.Has(OutputKind.Sitemap) ? $"\nSitemap: {at.Absolute(SharedAddresses.Sitemap(0).Path)}\n" : ""));

    /// <summary>All claims; addresses are relative to the site's root.</summary>
    public static byte[] Claims(Site site) =>
        JsonText.Write(indented: true, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteStartArray("claims");
            foreach (var page in site.Claims)
                Claim(json, page, site, withEvidence: false);
            json.WriteEndArray();
            json.WriteEndObject();
        });

    /// <summary>One claim, as in the list of all, with its evidence.</summary>
    public static byte[] Claim(PlannedClaim claim, Site site) =>
        JsonText.Write(indented: true, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WritePropertyName("claim");
            Claim(json, claim, site, withEvidence: true);
            json.WriteEndObject();
        });

    /// <summary>All ClaimReviews as a DataFeed (schema.org), for those who collect them.</summary>
    public static byte[] ClaimReviews(PageScope scope) =>
        JsonText.Write(indented: true, json =>
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "DataFeed");
            json.WriteString("name", scope.SiteTitle);
            json.Optional("dateModified", scope.Site.AsOf?.ToString());
            json.WriteStartArray("dataFeedElement");
            foreach (var claim in scope.Site.Claims.Where(claim => ClaimReviewJson.Applies(claim, scope.Site)))
            {
                json.WriteStartObject();
                json.WriteString("@type", "DataFeedItem");
                json.WriteString("dateCreated", claim.Claim.Published!.Value.Value.ToString());
                json.WriteString("dateModified", claim.LastChanged!.Value.ToString());
                json.WritePropertyName("item");
                ClaimReviewJson.Write(json, claim, scope);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });

    /// <summary>How the site was built, for the next build and for those who want to build it again.</summary>
    public static byte[] Build(Site site) =>
        JsonText.Write(indented: true, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteString("tool", "factcheck " + site.Options.Version);
            json.Optional("commit", site.Options.Commit);
            json.Optional("day", site.Day?.ToString());
            json.Optional("base", site.Options.Base);
            json.Optional("baseDay", site.Options.BaseDay?.ToString());
            json.Optional("address", site.Base?.Value);
            json.WriteStartObject("counts");
            json.WriteNumber("claims", site.Claims.Length);
            json.WriteNumber("sources", site.Sources.Length);
            json.WriteNumber("files", site.Outputs.Length);
            json.WriteEndObject();
            json.WriteEndObject();
        });

    /// <summary>In all data. A preview alone holds drafts, and to its readers what is held back is one.</summary>
    public static string StateWord(ClaimState state) => state switch
    {
        ClaimState.Public => "published",
        ClaimState.Draft or ClaimState.HeldBack => "draft",
        ClaimState.Retracted => "retracted",
        _ => "withheld",
    };

    private static void Claim(Utf8JsonWriter json, PlannedClaim page, Site site, bool withEvidence)
    {
        json.WriteStartObject();
        json.WriteString("id", page.Id);
        json.WriteString("address", site.Main.Claim(page.Id).Path);
        json.WriteString("state", StateWord(page.State));
        if (page.State != ClaimState.Withheld)
            Content(json, page, site);
        if (page.State != ClaimState.Withheld && withEvidence)
            Evidence(json, page);
        json.WriteEndObject();
    }

    private static void Evidence(Utf8JsonWriter json, PlannedClaim page)
    {
        json.WriteStartArray("evidence");
        foreach (var (_, item, document, quoted, _) in page.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("document", item.Document.Value);
            json.WriteString("title", document.About.Title.Value);
            json.Optional("publisher", document.About.Publisher?.Value);
            json.Optional("published", document.About.Published?.Value.ToString());
            json.Optional("language", document.About.Language);
            json.Optional("url", document.About.Url?.Value);
            json.WriteString("consulted", Vocabularies.ConsultedExtents.WordFor(document.Consulted));
            json.WriteString("stance", Vocabularies.Stances.WordFor(item.Stance.Value));
            json.WriteString("shows", item.Shows.Value);
            json.Optional("quote", quoted?.Anchor.Quoted ?? item.Quote?.Exact.Value);
            if (item.Quote is not null)
                json.WriteBoolean("quoteChecked", quoted is not null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("corrections");
        foreach (var correction in page.Claim.Corrections)
        {
            json.WriteStartObject();
            json.WriteString("date", correction.Date.Value.ToString());
            json.WriteString("kind", Vocabularies.CorrectionKinds.WordFor(correction.Kind));
            json.Optional("from", correction.From?.Value);
            json.Optional("to", correction.To?.Value);
            json.Optional("note", correction.Note?.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Content(Utf8JsonWriter json, PlannedClaim page, Site site)
    {
        var claim = page.Claim;
        json.WriteString("claim", claim.Statement.Value);
        json.WriteString("language", claim.Wording is null ? page.Source.Language : site.Settings.Language);
        json.WriteString("claimant", page.ClaimantPerson?.Name.In(site.Main.Tag, site.Settings.Language) ?? page.Claimant);
        json.Optional("date", page.Date?.ToString());
        json.WriteStartObject("verdict");
        json.WriteString("id", page.Verdict.Id.Value);
        json.WriteString("label", page.Verdict.Label.In(site.Main.Tag, site.Settings.Language));
        if (page.Verdict.Rating is { } rating)
            json.WriteNumber("rating", rating);
        json.WriteEndObject();
        json.WriteString("rates", Vocabularies.RatedAspects.WordFor(claim.Rates));
        json.WriteString("summary", claim.Summary.Value);
        json.Optional("accurateVersion", claim.AccurateVersion?.Value);
        json.Optional("published", claim.Published?.Value.ToString());
        json.Optional("changed", page.LastChanged?.ToString());
        json.WriteStartArray("topics");
        foreach (var topic in claim.Topics)
            json.WriteStringValue(topic.Value);
        json.WriteEndArray();
        json.WriteStartArray("quotes");
        foreach (var place in page.Places)
        {
            json.WriteStartObject();
            json.WriteString("source", place.Source.Dossier);
            json.WriteString("sentence", place.Source.Sentences[place.Anchor.FirstSentence].Id);
            json.WriteString("exact", place.Anchor.Quoted);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
