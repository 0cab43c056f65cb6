using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using FactCheck.Diagnostics;
using FactCheck.Import;
using FactCheck.Model;

namespace FactCheck.Exchange;

/// <summary>A ClaimReview (schema.org) from another publisher; values that it does not state are null.</summary>
/// <param name="Original">Unchanged, for <c>export</c>.</param>
/// <param name="Claim">One line, never empty.</param>
internal sealed record ImportedReview(JsonObject Original, string Claim)
{
    /// <summary>Common rating words, in lower case, for reviews without a number.</summary>
    private static readonly Dictionary<string, int> Words = new(StringComparer.Ordinal)
    {
        ["true"] = 5,
        ["correct"] = 5,
        ["accurate"] = 5,
        ["mostly true"] = 4,
        ["mostly accurate"] = 4,
        ["half true"] = 3,
        ["half-true"] = 3,
        ["misleading"] = 3,
        ["missing context"] = 3,
        ["lacks context"] = 3,
        ["mostly false"] = 2,
        ["mostly inaccurate"] = 2,
        ["false"] = 1,
        ["incorrect"] = 1,
        ["inaccurate"] = 1,
        ["fake"] = 1,
        ["pants on fire"] = 1,
    };

    public const int HighestScore = 5;

    public string? Claimant { get; init; }
    public PartialDate? Date { get; init; }
    public string? Reviewer { get; init; }
    public SafeUrl? ReviewUrl { get; init; }
    public string? ReviewTitle { get; init; }
    public PartialDate? Reviewed { get; init; }
    public string? Rating { get; init; }

    /// <summary>1 (false) to <see cref="HighestScore"/> (true), from the rating's own bounds, else from its words.</summary>
    public int? Score { get; init; }

    /// <summary>The rating as it can be quoted in a sentence after "rates the claim": words in quotation marks, or a number.</summary>
    public string? RatingInWords { get; init; }
    public string? Explanation { get; init; }
    public SafeUrl? SourceUrl { get; init; }
    public string? SourceTitle { get; init; }
    public string? SourcePublisher { get; init; }
    public PartialDate? SourceDate { get; init; }
    public string? Language { get; init; }

    /// <summary>What the review states and this program cannot use, as sentences: about the claim, and about its document.</summary>
    public ImmutableArray<string> UnusableOfClaim { get; init; } = [];
    public ImmutableArray<string> UnusableOfSource { get; init; } = [];

    /// <summary>What a comment says of a value that a draft lacks.</summary>
    /// <param name="name">As the sentences above name it.</param>
    public string Missing(string whatToWrite, string name) =>
        UnusableOfClaim.Concat(UnusableOfSource).Any(sentence => sentence.StartsWith($"The {name}", StringComparison.Ordinal)) ? whatToWrite : $"{whatToWrite}; the review does not say";

    /// <summary>One for each claim of a review; none if it has no claim.</summary>
    /// <exception cref="Refusal">A text contains an unpaired surrogate.</exception>
    public static IReadOnlyList<ImportedReview> AllOf(JsonObject review)
    {
        var claims = ReviewJson.Texts(review["claimReviewed"]).ToList();
        if (claims.Count < 2)
            return Of(review) is { } only ? [only] : [];
        return claims.ConvertAll(claim =>
        {
            var one = (JsonObject)review.DeepClone();
            one["claimReviewed"] = JsonValue.Create(claim);
            return Of(one)!;
        });
    }

    /// <summary>Null if the review has no claim.</summary>
    /// <exception cref="Refusal">A text contains an unpaired surrogate.</exception>
    public static ImportedReview? Of(JsonObject review)
    {
        var item = ReviewJson.Object(review["itemReviewed"]);
        if ((ReviewJson.Text(review["claimReviewed"]) ?? ReviewJson.Text(item?["text"]) ?? ReviewJson.Text(item?["name"])) is not { } claim)
            return null;
        var rating = ReviewJson.Object(review["reviewRating"]);
        var appearance = ReviewJson.Object(item?["appearance"]) ?? ReviewJson.Object(item?["firstAppearance"]);
        var words = ReviewJson.Text(rating?["alternateName"]) ?? ReviewJson.Text(review["reviewRating"]) ?? ReviewJson.Text(rating?["name"])
            ?? (ReviewJson.Number(rating?["ratingValue"]) is null ? ReviewJson.Text(rating?["ratingValue"]) : null);
        return new ImportedReview(review, claim)
        {
            Claimant = ReviewJson.Name(item?["author"]),
            Date = ReviewJson.Date(item?["datePublished"]),
            Reviewer = ReviewJson.Name(Organisation(review["author"])) ?? ReviewJson.Name(review["publisher"]) ?? ReviewJson.Name(review["author"]),
            ReviewUrl = ReviewJson.Address(review["url"]),
            ReviewTitle = ReviewJson.Text(review["name"]) ?? ReviewJson.Text(review["headline"]),
            Reviewed = ReviewJson.Date(review["datePublished"]),
            Rating = words,
            Score = ScoreOf(rating) ?? (words is not null && Words.TryGetValue(words.Trim('.', '!', ' ').ToLowerInvariant(), out var known) ? known : null),
            RatingInWords = words is not null ? $"“{words}”" : NumberInWords(rating),
            Explanation = ReviewJson.Text(rating?["ratingExplanation"]) ?? ReviewJson.Text(review["reviewBody"]),
            SourceUrl = ReviewJson.Address(appearance?["url"]) ?? ReviewJson.Address(item?["appearance"]) ?? ReviewJson.Address(item?["firstAppearance"]) ?? ReviewJson.Address(item?["url"]),
            SourceTitle = ReviewJson.Text(appearance?["name"]) ?? ReviewJson.Text(appearance?["headline"]),
            SourcePublisher = ReviewJson.Name(appearance?["publisher"]),
            SourceDate = ReviewJson.Date(appearance?["datePublished"]),
            Language = LanguageOf(review["inLanguage"]) ?? LanguageOf(ReviewJson.Object(review["claimReviewed"])?["@language"]),
            UnusableOfClaim =
            [
                .. Unusable("address of the review", review["url"], ReviewJson.Address),
                .. Unusable("day of the review", review["datePublished"], ReviewJson.Date),
                .. Unusable("day of the claim", item?["datePublished"], ReviewJson.Date),
            ],
            UnusableOfSource =
            [
                .. Unusable("address of the document", appearance?["url"], ReviewJson.Address),
                .. Unusable("day of the document", appearance?["datePublished"], ReviewJson.Date),
                .. Unusable("language", review["inLanguage"], LanguageOf),
            ],
        };
    }

    private static string? LanguageOf(JsonNode? node) => ReviewJson.Text(node) is { } tag && LanguageTag.IsKnown(tag) ? tag : null;

    private static JsonNode? Organisation(JsonNode? authors) => authors is JsonArray many
        ? many.OfType<JsonObject>().FirstOrDefault(author => ReviewJson.Text(author["@type"])?.EndsWith("Organization", StringComparison.Ordinal) == true) ?? authors
        : authors;

    /// <summary>The original is kept beside the drafts; an address may hold a password and is not repeated.</summary>
    private static IEnumerable<string> Unusable<T>(string what, JsonNode? node, Func<JsonNode?, T?> read)
    {
        if (ReviewJson.Stated(node) is not { } stated || read(node) is not null)
            return [];
        return typeof(T) == typeof(SafeUrl)
            ? [$"The {what}, as the review states it, cannot be linked; {OriginalReviews.FileName} keeps it."]
            : [$"The {what} is “{stated}” in the review, which cannot be used here as it is."];
    }

    private static string? NumberInWords(JsonObject? rating)
    {
        if (ReviewJson.Number(rating?["ratingValue"]) is not { } value)
            return null;
        return ReviewJson.Number(rating?["worstRating"]) is { } worst && ReviewJson.Number(rating?["bestRating"]) is { } best && worst < best
            ? string.Create(CultureInfo.InvariantCulture, $"{value} on a scale from {worst} to {best}")
            : string.Create(CultureInfo.InvariantCulture, $"{value}");
    }

    /// <summary>Converts a rating to 1 to 5; null if its bounds are invalid, such as best = worst = -1.</summary>
    private static int? ScoreOf(JsonObject? rating)
    {
        if (ReviewJson.Number(rating?["ratingValue"]) is not { } value)
            return null;
        var worst = ReviewJson.Number(rating?["worstRating"]) ?? 1;
        var best = ReviewJson.Number(rating?["bestRating"]) ?? 5;
        return best > worst && value >= worst && value <= best ? 1 + (int)Math.Round(4 * (value - worst) / (best - worst), MidpointRounding.AwayFromZero) : null;
    }
}
