using FactCheck.Edit.Drafts;
using FactCheck.Edit.Yaml;
using FactCheck.Load.Yaml;
using FactCheck.Model;

namespace FactCheck.Exchange;

/// <summary>Writes the draft claim of an imported review, with comments for what a person must add.</summary>
internal static class ReviewDraft
{
    private const string NotChosen = "unverifiable";

    /// <param name="sentence">Id of the quoted sentence, if its words also appear in another one.</param>
    public static string Write(ImportedReview review, Repository repository, string? sentence)
    {
        var verdict = VerdictOf(review, repository);
        var draft = new DraftText()
            .Comment("A draft from another fact-check. Read its evidence, decide the verdict yourself, then add 'published'.")
            .Entry("quote", sentence is null ? YamlNodes.Scalar(review.Claim) : YamlNodes.Map(("exact", review.Claim), ("sentence", sentence)))
            .Entry("claimant", Known(review.Claimant, repository), review.Claimant is { } name ? $"{name}, who is not in people.yaml" : "who made the claim; the review does not say")
            .Entry("date", review.Date?.ToString(), review.Missing("when it was made, YYYY-MM-DD", "day of the claim"));
        foreach (var unusable in review.UnusableOfClaim)
            draft.Comment(unusable);
        draft.Comment(review switch
        {
            { RatingInWords: null } => "verdict: the review states no rating",
            { Score: null } => $"verdict: the review's rating is {review.RatingInWords}, from which no verdict follows",
            _ => $"verdict: derived from the review's rating, {review.RatingInWords}; the decision is yours",
        });
        draft.Entry("verdict", verdict, "one of " + string.Join(", ", repository.Scale.Select(known => known.Id.Value)));
        draft.Entry("summary", YamlNodes.Scalar(Summary(review)));
        var needs = repository.Scale.FirstOrDefault(known => known.Id.Value == verdict)?.Needs ?? [];
        if (needs.Contains(Need.LeavesOut))
            draft.Entry("leaves-out", YamlNodes.List(YamlNodes.Scalar("Not written yet: what the sentence leaves out.")));
        if (needs.Contains(Need.WouldChange))
            draft.Entry("would-change", YamlNodes.Scalar("Not written yet: the verdict was not decided here."));
        draft.Comment("accurate-version: one sentence that the record supports");
        draft.Comment("The other fact-check only gives context: it supports nothing until someone has read its evidence and written how much under 'consulted'.");
        return draft.Entry("evidence", YamlNodes.List(Evidence(review))).Comment("published: the day on which this is ready, YYYY-MM-DD").ToString();
    }

    private static YamlMap Evidence(ImportedReview review) => YamlNodes.Map(
        ("title", review.ReviewTitle ?? (review.Reviewer is { } by ? $"[Fact-check by {by}]" : "[Fact-check without a title]")),
        ("publisher", review.Reviewer),
        ("url", review.ReviewUrl?.Value),
        ("published", review.Reviewed?.ToString()),
        ("stance", "context"),
        ("shows", Rated(review)));

    private static string Rated(ImportedReview review)
    {
        var reviewer = review.Reviewer ?? "Another fact-check";
        return review.RatingInWords is { } rating ? $"{reviewer} rates the claim {rating}." : $"{reviewer} has checked the claim; its review states no rating.";
    }

    private static string Summary(ImportedReview review) => review.Explanation is { } explanation ? $"{Rated(review)} It writes: “{explanation}”" : Rated(review);

    /// <summary>A score says nothing on a scale of another length.</summary>
    private static string? VerdictOf(ImportedReview review, Repository repository) =>
        repository.Scale.FirstOrDefault(verdict => review.Score is { } score
            ? verdict.Axis == Axis.Truth && verdict.Rating == score && repository.HighestRating(Axis.Truth) == ImportedReview.HighestScore
            : verdict.Id.Value == NotChosen)?.Id.Value;

    /// <summary>The claimant as a claim names it: by id if the repository lists people.</summary>
    private static string? Known(string? claimant, Repository repository) =>
        repository.People is not { } people || claimant is null ? claimant
        : people.Where(person => person.Id.Value == claimant || person.Name.All.Any(name => name.Value == claimant)).Take(2).ToList() is [var person] ? person.Id.Value
        : null;
}
