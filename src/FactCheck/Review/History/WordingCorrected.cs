using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Texts;

namespace FactCheck.Review.History;

/// <summary>FC412: the rated wording, quotes, media rating, claimant and date change only with a correction that names old and new.</summary>
internal static class WordingCorrected
{
    public static void Check(HistoryInput input, List<Diagnostic> findings)
    {
        var inherited = new Dictionary<Inherited, int>();
        foreach (var claim in input.Claims)
        {
            if (claim is not { Current: { } now, State: not ClaimState.Withheld, Before.State: not ClaimState.Withheld })
                continue;
            CheckWording(claim, now, findings);
            CheckQuotes(claim, now, findings);
            CheckMediaRating(claim, now, findings);
            if (claim.CurrentPlan is { } shown)
            {
                CheckClaimant(claim, shown, input, inherited, findings);
                CheckDate(claim, shown, input, inherited, findings);
            }
        }

        foreach (var (change, claims) in inherited)
        {
            findings.Add(Rule.FC412.At(
                change.File, change.Location,
                $"the {change.Field} of {Counted.Of(claims, "published claim")} was '{change.Old}' and is now '{change.New}', and no new correction says so",
                "in source.yaml " + NamedChange.Hint(CorrectionKind.Factual, change.Old, change.New)));
        }
    }

    private static void CheckWording(PublishedClaim claim, Claim now, List<Diagnostic> findings)
    {
        var was = claim.Before.Claim;
        if (was.Wording is not null || now.Wording is not null)
            Report(claim, now, "wording", was.Statement.Value, now.Statement.Value, now.Statement.Location, findings);
    }

    private static void CheckQuotes(PublishedClaim claim, Claim now, List<Diagnostic> findings)
    {
        var old = claim.Before.Claim.Quotes.Select(quote => quote.Exact).ToList();
        var current = now.Quotes.Select(quote => quote.Exact).ToList();
        var gone = old.Where(quote => !current.Exists(other => NamedChange.IsSame(quote.Value, other.Value))).ToList();
        var added = current.Where(quote => !old.Exists(other => NamedChange.IsSame(quote.Value, other.Value))).ToList();
        for (var i = 0; i < gone.Count; i++)
        {
            if (i < added.Count)
                Report(claim, now, "quote", gone[i].Value, added[i].Value, added[i].Location, findings);
            else
                Report(claim, now, "quote", gone[i].Value, "", now.Quotes.FirstOrDefault()?.Exact.Location ?? Location.FileStart, findings);
        }
    }

    private static void CheckMediaRating(PublishedClaim claim, Claim now, List<Diagnostic> findings)
    {
        var (old, current) = (MediaRatings(claim.Before.Claim), MediaRatings(now));
        if (old.Length > 0)
            Report(claim, now, "media-rating", old, current, now.MediaRatings.IsEmpty ? now.Verdict.Location : now.MediaRatings[0].Location, findings);
    }

    private static string MediaRatings(Claim claim) => string.Join(", ", claim.MediaRatings.Select(rating => Vocabularies.MediaRatings.WordFor(rating.Value)));

    private static void CheckClaimant(
        PublishedClaim claim, PlannedClaim now, HistoryInput input, Dictionary<Inherited, int> inherited, List<Diagnostic> findings)
    {
        var (old, current) = (claim.Before.Claimant, now.Claimant);
        if (old == current)
            return;
        if (claim.Before.Claim.Claimant is not null || now.Claim.Claimant is not null)
            Report(claim, now.Claim, "claimant", old, current, now.Claim.Claimant?.Location ?? Location.FileStart, findings);
        else
            Inherit(claim, "claimant", old, current, PlaceOfClaimant(now), now, input, inherited);
    }

    private static void CheckDate(
        PublishedClaim claim, PlannedClaim now, HistoryInput input, Dictionary<Inherited, int> inherited, List<Diagnostic> findings)
    {
        var (old, current) = (claim.Before.Date?.ToString() ?? "", now.Date?.ToString() ?? "");
        if (old == current || old.Length == 0)
            return;
        if (claim.Before.Claim.Date is not null || now.Claim.Date is not null)
            Report(claim, now.Claim, "date", old, current, now.Claim.Date?.Location ?? Location.FileStart, findings);
        else
            Inherit(claim, "date", old, current, (now.Source.File, now.Source.About.Published?.Location ?? Location.FileStart), now, input, inherited);
    }

    /// <summary>Collects a change of a source's description, to report it once for all claims that inherit it.</summary>
    private static void Inherit(
        PublishedClaim claim, string field, string old, string current, (string File, Location Location) place, PlannedClaim now,
        HistoryInput input, Dictionary<Inherited, int> inherited)
    {
        var before = input.Baseline.Anchored.Index.Dossiers.GetValueOrDefault(now.Claim.Dossier)?.Source?.About.Corrections.Length ?? 0;
        if (NamedChange.IsRecorded(old, current, claim.NewCorrections) || NamedChange.IsRecorded(old, current, now.Source.About.Corrections.Skip(before)))
            return;
        var change = new Inherited(place.File, place.Location, field, old, current);
        inherited[change] = inherited.GetValueOrDefault(change) + 1;
    }

    private static (string File, Location Location) PlaceOfClaimant(PlannedClaim now)
    {
        var first = now.Places.FirstOrDefault()?.Anchor;
        if (first?.Text.Sentences[first.FirstSentence] is { Speaker: not null } sentence)
            return (first.Text.File, new Location(sentence.Line, 1));
        return (now.Source.File, (now.Source.Claimant ?? now.Source.About.Publisher ?? now.Source.About.Title).Location);
    }

    private static void Report(PublishedClaim claim, Claim now, string field, string old, string current, Location mark, List<Diagnostic> findings)
    {
        if (NamedChange.IsSame(old, current) || NamedChange.IsRecorded(old, current, claim.NewCorrections))
            return;
        var gone = current.Length == 0 ? "is gone" : $"is now '{Anchor.Excerpt.Visible(current)}'";
        findings.Add(Rule.FC412.At(
            now.File, mark, $"the published {field} was '{Anchor.Excerpt.Visible(old)}' and {gone}, and no new correction says so",
            NamedChange.Hint(CorrectionKind.Factual, old, current)));
    }

    private readonly record struct Inherited(string File, Location Location, string Field, string Old, string New);
}
