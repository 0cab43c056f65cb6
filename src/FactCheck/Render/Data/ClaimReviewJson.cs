using System.Text.Json;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Pages;
using FactCheck.Texts;

namespace FactCheck.Render.Data;

/// <summary>
/// ClaimReview as JSON-LD (schema.org; Google Fact Check structured data): one for each published claim with a rated verdict on
/// truth, or one that says that words are not those of the person they are attributed to; only on its own page in the site's own
/// language, with the same content as that page.
/// </summary>
internal static class ClaimReviewJson
{
    public static bool Applies(PlannedClaim claim, Site site) =>
        site.Base is not null && claim.HasClaimReview && IsOpen(claim, site.Settings.ClaimReview);

    /// <summary>Whether the claim's own page has it too, and not only the collected file.</summary>
    public static bool AppliesOnPage(PlannedClaim claim, Site site) => site.Settings.ClaimReview != MarkupScope.Feed && Applies(claim, site);

    private static bool IsOpen(PlannedClaim claim, MarkupScope scope) => scope switch
    {
        MarkupScope.Reviewed => claim.Reading.IsByPerson,
        MarkupScope.None => false,
        _ => true,
    };

    public static string IdOf(PlannedClaim claim, Site site) => site.Base!.Absolute(site.Main.Claim(claim.Id).Path) + "#review";

    /// <summary>Writes the members of the object, without a context.</summary>
    public static void Write(Utf8JsonWriter json, PlannedClaim page, PageScope scope)
    {
        var (claim, site) = (page.Claim, scope.Site);
        var url = site.Base!.Absolute(site.Main.Claim(page.Id).Path);
        json.WriteString("@type", "ClaimReview");
        json.WriteString("@id", IdOf(page, site));
        json.WriteString("url", url);
        json.WriteString("claimReviewed", claim.Statement.Value);
        json.WriteString("datePublished", claim.Published!.Value.Value.ToString());
        json.WriteString("dateModified", page.LastChanged!.Value.ToString());
        json.WriteString("inLanguage", site.Main.Tag);
        json.Optional("image", ShareImage.Of(page, scope)?.Url.Value);
        OrganisationJson.Write(json, "author", site);
        json.WriteObject("reviewRating", () => WriteRating(json, page, scope));
        json.WriteObject("itemReviewed", () => WriteClaim(json, page, site, url));
        WriteCitations(json, page);
        WriteCorrections(json, claim);
        if (MediaReviewJson.Applies(page, site))
            json.WriteObject("associatedMediaReview", () => json.WriteString("@id", MediaReviewJson.IdOf(page, site)));
        json.Optional("expires", claim.Expires?.Value.ToString());
    }

    private static void WriteRating(Utf8JsonWriter json, PlannedClaim page, PageScope scope)
    {
        json.WriteString("@type", "Rating");
        if (page.Verdict is { Axis: Axis.Truth, Rating: { } rating })
        {
            json.WriteNumber("ratingValue", rating);
            json.WriteNumber("worstRating", 1);
            json.WriteNumber("bestRating", scope.Site.Repository.HighestRating(Axis.Truth)!.Value);
        }

        json.WriteString("alternateName", scope.In(page.Verdict.Label));
        json.WriteString("ratingExplanation", page.IsUncheckedAi ? $"{scope.Phrase("notice.ai-short")}. {page.Claim.Summary.Value}" : page.Claim.Summary.Value);
    }

    private static void WriteClaim(Utf8JsonWriter json, PlannedClaim page, Site site, string url)
    {
        json.WriteString("@type", "Claim");
        json.WriteString("@id", url + "#claim");
        json.WriteString("text", page.Claim.Statement.Value);
        json.Optional("datePublished", page.Date?.ToString());
        json.WriteObject("author", () =>
        {
            json.WriteString("@type", page.ClaimantPerson is { Kind: PersonKind.Person } ? "Person" : "Organization");
            json.WriteString("name", page.ClaimantPerson?.Name.In(site.Main.Tag, site.Settings.Language) ?? page.Claimant);
            if (page.ClaimantPerson is { SameAs.IsEmpty: false } person)
                json.WriteTexts("sameAs", person.SameAs.Select(same => same.Value));
        });
        json.WriteObject("appearance", () =>
        {
            var about = page.Source.About;
            json.WriteString("@type", "CreativeWork");
            json.WriteString("name", about.Title.Value);
            json.Optional("url", about.Url?.Value);
            json.Optional("datePublished", about.Published?.Value.ToString());
            json.Optional("inLanguage", about.Language);
            json.Optional("archivedAt", about.Archived.FirstOrDefault()?.Url.Value);
            json.WriteObject("interpretedAsClaim", () => json.WriteString("@id", url + "#claim"));
        });
    }

    /// <summary>Cites the documents that were read, and no others.</summary>
    private static void WriteCitations(Utf8JsonWriter json, PlannedClaim page)
    {
        var read = page.Evidence.Where(planned => planned.Consulted is Consulted.Full or Consulted.Excerpt).Select(planned => planned.Document).ToList();
        if (read.Count == 0)
            return;
        json.WriteObjects("citation", read, document =>
        {
            json.WriteString("@type", "CreativeWork");
            json.WriteString("name", document.About.Title.Value);
            json.Optional("url", document.About.Url?.Value);
            json.Optional("archivedAt", document.About.Archived.FirstOrDefault()?.Url.Value);
        });
    }

    private static void WriteCorrections(Utf8JsonWriter json, Claim claim)
    {
        var shown = claim.Corrections.Where(correction => correction.Note is not null).ToList();
        if (shown.Count == 0)
            return;
        json.WriteObjects("correction", shown, correction =>
        {
            json.WriteString("@type", "CorrectionComment");
            json.WriteString("datePublished", correction.Date.Value.ToString());
            json.WriteString("text", correction.Note!.Value);
        });
    }
}
