using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC340: a claim that is not accurate, or made with a picture or recording that is rated, has a headline, so that its words are not the heading of its page.</summary>
internal static class HeadlineGiven
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (claim.Headline is not null || !IsRequired(claim, input))
            return;
        var finding = Rule.FC340.At(
            claim.File, claim.Verdict.Location, claim.MediaRatings.IsEmpty ? $"the verdict '{claim.Verdict.Value}' needs a headline" : "a claim with 'media-rating' needs a headline",
            "add 'headline:' with the finding in your own words: pages, lists and feeds are headed by it, and not by words that are not accurate");
        findings.Add(claim.IsDraft ? finding with { Severity = Severity.Info } : finding);
    }

    /// <inheritdoc cref="Repository.HidesWords"/>
    public static bool IsRequired(Claim claim, CheckInput input) =>
        input.Index.Verdicts.GetValueOrDefault(claim.Verdict.Value) is { } verdict ? input.Repository.HidesWords(claim, verdict) : !claim.MediaRatings.IsEmpty;
}
