using System.Text.Json;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Texts;

namespace FactCheck.Render.Data;

/// <summary>
/// MediaReview as JSON-LD (schema.org), beside the ClaimReview of the same claim, if site.yaml asks for it. The definition still
/// changes; it has no word for an origin that is not known.
/// </summary>
internal static class MediaReviewJson
{
    public static bool Applies(PlannedClaim claim, Site site) =>
        site.Settings.MediaReview && ClaimReviewJson.Applies(claim, site) && claim.Claim.MediaRatings.Any(rating => Category(rating.Value) is not null);

    public static string IdOf(PlannedClaim claim, Site site) => site.Base!.Absolute(site.Main.Claim(claim.Id).Path) + "#media-review";

    /// <summary>Writes the members of the object, without a context.</summary>
    public static void Write(Utf8JsonWriter json, PlannedClaim page, Site site)
    {
        json.WriteString("@type", "MediaReview");
        json.WriteString("@id", IdOf(page, site));
        json.WriteString("url", site.Base!.Absolute(site.Main.Claim(page.Id).Path));
        json.WriteString("datePublished", page.Claim.Published!.Value.Value.ToString());
        json.WriteString("dateModified", page.LastChanged!.Value.ToString());
        json.WriteString("inLanguage", site.Main.Tag);
        OrganisationJson.Write(json, "author", site);
        json.WriteTexts("mediaAuthenticityCategory", page.Claim.MediaRatings.Select(rating => Category(rating.Value)).OfType<string>().Distinct(StringComparer.Ordinal));
        json.WriteObject("itemReviewed", () =>
        {
            json.WriteString("@type", "MediaReviewItem");
            json.WriteString("name", page.Source.About.Title.Value);
            json.Optional("url", page.Source.About.Url?.Value);
            json.Optional("datePublished", page.Source.About.Published?.Value.ToString());
        });
        json.WriteObject("associatedClaimReview", () => json.WriteString("@id", ClaimReviewJson.IdOf(page, site)));
    }

    /// <summary>The word of schema.org's MediaManipulationRatingEnumeration; null if it has none.</summary>
    private static string? Category(MediaRating rating) => rating switch
    {
        MediaRating.Original => "OriginalMediaContent",
        MediaRating.OutOfContext => "DecontextualizedContent",
        MediaRating.EditedOrCropped => "EditedOrCroppedContent",
        MediaRating.Altered or MediaRating.AiGenerated => "TransformedContent",
        MediaRating.Staged => "StagedContent",
        MediaRating.Satire => "SatireOrParodyContent",
        _ => null,
    };
}
