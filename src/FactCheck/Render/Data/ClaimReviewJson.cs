using System.Text.Json;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Pages;

namespace FactCheck.Render.Data;

/// <summary>
/// ClaimReview as JSON-LD (schema.org; Google Fact Check structured data): one for each published claim whose verdict
/// is on the truth axis, only on its own page in the site's own language, equal to what that page shows.
/// </summary>
internal static class ClaimReviewJson
{
    /// <summary>Whether a claim carries one.</summary>
    public static bool Applies(PlannedClaim claim, Site site) =>
        site.Base is not null && claim.State == ClaimState.Public && claim.Verdict.Rating is not null;

    /// <summary>Writes the object, without a context of its own.</summary>
    public static void Write(Utf8JsonWriter json, PlannedClaim page, PageScope scope)
    {
        var (claim, site) = (page.Claim, scope.Site);
        var url = site.Base!.Absolute(site.Main.Claim(page.Id).Path);
        json.WriteStartObject();
        json.WriteString("@type", "ClaimReview");
        json.WriteString("@id", url + "#review");
        json.WriteString("url", url);
        json.WriteString("claimReviewed", claim.Statement.Value);
        json.WriteString("datePublished", claim.Published!.Value.Value.ToString());
        json.WriteString("dateModified", page.LastChanged!.Value.ToString());
        json.WriteString("inLanguage", site.Main.Tag);
        json.Optional("image", ShareImage.Of(page, scope)?.Url.Value);
        OrganisationJson.Write(json, "author", site);
        WriteRating(json, page, scope);
        WriteClaim(json, page, site, url);
        WriteCitations(json, page);
        WriteCorrections(json, claim);
        json.Optional("expires", claim.Expires?.Value.ToString());
        json.WriteEndObject();
    }

    private static void WriteRating(Utf8JsonWriter json, PlannedClaim page, PageScope scope)
    {
        var ratings = scope.Site.Repository.Scale.Select(verdict => verdict.Rating).OfType<int>().ToList();
        json.WriteStartObject("reviewRating");
        json.WriteString("@type", "Rating");
        json.WriteNumber("ratingValue", page.Verdict.Rating!.Value);
        json.WriteNumber("worstRating", Math.Min(1, ratings.Min()));
        json.WriteNumber("bestRating", Math.Max(5, ratings.Max()));
        json.WriteString("alternateName", ClaimTitle.Label(page, scope));
        json.WriteString("ratingExplanation", page.Claim.Summary.Value);
        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, PlannedClaim page, Site site, string url)
    {
        json.WriteStartObject("itemReviewed");
        json.WriteString("@type", "Claim");
        json.WriteString("@id", url + "#claim");
        json.WriteString("text", page.Claim.Statement.Value);
        json.Optional("datePublished", page.Date?.ToString());
        json.WriteStartObject("author");
        json.WriteString("@type", page.ClaimantPerson is { Kind: PersonKind.Person } ? "Person" : "Organization");
        json.WriteString("name", page.ClaimantPerson?.Name.In(site.Main.Tag, site.Settings.Language) ?? page.Claimant);
        if (page.ClaimantPerson is { SameAs.IsEmpty: false } person)
        {
            json.WriteStartArray("sameAs");
            foreach (var same in person.SameAs)
                json.WriteStringValue(same.Value);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        WriteAppearance(json, page.Source.About, url);
        json.WriteEndObject();
    }

    private static void WriteAppearance(Utf8JsonWriter json, Description about, string url)
    {
        json.WriteStartObject("appearance");
        json.WriteString("@type", "CreativeWork");
        json.WriteString("name", about.Title.Value);
        json.Optional("url", about.Url?.Value);
        json.Optional("datePublished", about.Published?.Value.ToString());
        json.Optional("inLanguage", about.Language);
        json.Optional("archivedAt", about.Archived.FirstOrDefault()?.Url.Value);
        json.WriteStartObject("interpretedAsClaim");
        json.WriteString("@id", url + "#claim");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Documents that were read; what was not read is no citation.</summary>
    private static void WriteCitations(Utf8JsonWriter json, PlannedClaim page)
    {
        var read = page.Evidence.Where(planned => planned.Document.Consulted != Consulted.NotSeen).ToList();
        if (read.Count == 0)
            return;
        json.WriteStartArray("citation");
        foreach (var document in read.Select(planned => planned.Document))
        {
            json.WriteStartObject();
            json.WriteString("@type", "CreativeWork");
            json.WriteString("name", document.About.Title.Value);
            json.Optional("url", document.About.Url?.Value);
            json.Optional("archivedAt", document.About.Archived.FirstOrDefault()?.Url.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCorrections(Utf8JsonWriter json, Claim claim)
    {
        var shown = claim.Corrections.Where(correction => correction.Note is not null).ToList();
        if (shown.Count == 0)
            return;
        json.WriteStartArray("correction");
        foreach (var correction in shown)
        {
            json.WriteStartObject();
            json.WriteString("@type", "CorrectionComment");
            json.WriteString("datePublished", correction.Date.Value.ToString());
            json.WriteString("text", correction.Note!.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
