using System.Text;
using System.Text.Json;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Views;

namespace FactCheck.Render.Data;

/// <summary>robots.txt, data/claims.json and data/build.json.</summary>
internal static class SiteData
{
    public static byte[] Robots(Site site) =>
        Encoding.UTF8.GetBytes(
            "User-agent: *\nAllow: /\n" + (site.Base is { } at ? $"\nSitemap: {at.Absolute(SharedAddresses.Sitemap(0).Path)}\n" : ""));

    /// <summary>All claims; addresses are relative to the site's root.</summary>
    public static byte[] Claims(Site site) =>
        JsonText.Write(indented: true, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteStartArray("claims");
            foreach (var page in site.Claims)
                Claim(json, page, site);
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
            json.Optional("base", site.Base?.Value);
            json.Optional("asOf", site.AsOf?.ToString());
            json.WriteStartObject("counts");
            json.WriteNumber("claims", site.Claims.Length);
            json.WriteNumber("sources", site.Sources.Length);
            json.WriteNumber("files", site.Outputs.Length);
            json.WriteEndObject();
            json.WriteEndObject();
        });

    private static void Claim(Utf8JsonWriter json, PlannedClaim page, Site site)
    {
        json.WriteStartObject();
        json.WriteString("id", page.Id);
        json.WriteString("address", site.Main.Claim(page.Id).Path);
        json.WriteString("state", page.State switch
        {
            ClaimState.Published => "published",
            ClaimState.Draft => "draft",
            ClaimState.Retracted => "retracted",
            _ => "withheld",
        });
        if (page.State != ClaimState.Withheld)
            Content(json, page, site);
        json.WriteEndObject();
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
        json.WriteString("rates", Words.RatedAspects.WordFor(claim.Rates));
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
