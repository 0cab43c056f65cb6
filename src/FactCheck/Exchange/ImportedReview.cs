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

    public string? Claimant { get; init; }
    public PartialDate? Date { get; init; }
    public string? Reviewer { get; init; }
    public SafeUrl? ReviewUrl { get; init; }
    public string? ReviewTitle { get; init; }
    public PartialDate? Reviewed { get; init; }
    public string? Rating { get; init; }

    /// <summary>1 (false) to 5 (true), from the rating's own bounds, else from its words.</summary>
    public int? Score { get; init; }
    public string? Explanation { get; init; }
    public SafeUrl? SourceUrl { get; init; }
    public string? SourceTitle { get; init; }
    public PartialDate? SourceDate { get; init; }
    public string? Language { get; init; }

    /// <summary>Null if the review has no claim.</summary>
    /// <exception cref="Refusal">A text contains an unpaired surrogate.</exception>
    public static ImportedReview? Of(JsonObject review)
    {
        var item = ReviewJson.Object(review["itemReviewed"]);
        if ((ReviewJson.Text(review["claimReviewed"]) ?? ReviewJson.Text(item?["text"]) ?? ReviewJson.Text(item?["name"])) is not { } claim)
            return null;
        var rating = ReviewJson.Object(review["reviewRating"]);
        var author = ReviewJson.Object(review["author"]);
        var appearance = ReviewJson.Object(item?["appearance"]) ?? ReviewJson.Object(item?["firstAppearance"]);
        var words = ReviewJson.Text(rating?["alternateName"]) ?? ReviewJson.Text(review["reviewRating"]) ?? ReviewJson.Text(rating?["name"]);
        return new ImportedReview(review, claim)
        {
            Claimant = ReviewJson.Name(item?["author"]),
            Date = ReviewJson.Date(item?["datePublished"]),
            Reviewer = ReviewJson.Name(author),
            ReviewUrl = ReviewJson.Address(review["url"]),
            ReviewTitle = ReviewJson.Text(review["name"]) ?? ReviewJson.Text(review["headline"]),
            Reviewed = ReviewJson.Date(review["datePublished"]),
            Rating = words,
            Score = ScoreOf(rating) ?? (words is not null && Words.TryGetValue(words.Trim('.', '!', ' ').ToLowerInvariant(), out var known) ? known : null),
            Explanation = ReviewJson.Text(rating?["ratingExplanation"]) ?? ReviewJson.Text(review["reviewBody"]),
            SourceUrl = ReviewJson.Address(appearance?["url"]) ?? ReviewJson.Address(item?["appearance"]) ?? ReviewJson.Address(item?["firstAppearance"]) ?? ReviewJson.Address(item?["url"]),
            SourceTitle = ReviewJson.Text(appearance?["name"]) ?? ReviewJson.Text(appearance?["headline"]),
            SourceDate = ReviewJson.Date(appearance?["datePublished"]),
            Language = ReviewJson.Text(review["inLanguage"]) is { } tag && LanguageTag.IsKnown(tag) ? tag : null,
        };
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
