using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.State;

namespace FactCheck.Review.Changes;

internal sealed class Consequences
{
    private readonly RepositoryState _was;
    private readonly RepositoryState _now;
    private readonly Dictionary<(string Claimant, string Verdict), int> _before;
    private readonly Dictionary<(string Claimant, string Verdict), int> _after;

    public Consequences(RepositoryState was, RepositoryState now)
    {
        (_was, _now) = (was, now);
        (_before, _after) = (Tally(was.Site), Tally(now.Site));
    }

    public ImmutableArray<string> Of(ClaimChange change)
    {
        var (was, now) = (Shown(change.Was), Shown(change.Now));
        if (was is null && now is null)
            return [];
        return [.. Pages(was, now), .. Tallies(was, now), .. ClaimReview(change, was, now)];
    }

    private static IEnumerable<string> Pages(PlannedClaim? was, PlannedClaim? now)
    {
        var claim = (now ?? was)!;
        if (was is not null && now is not null && was.Id != now.Id)
            yield return $"the page moves from claims/{was.Id}/ to claims/{now.Id}/" + (now.Claim.Aliases.Any(alias => alias.Value == was.Id) ? ", and the old address redirects" : ", and the old address no longer works");
        else if (now is null)
            yield return $"the page claims/{claim.Id}/ disappears";
        else if (was is null)
            yield return $"a new page claims/{claim.Id}/";
        var lists = new[] { was, now }.OfType<PlannedClaim>()
            .SelectMany(side => side.Topics.Select(topic => $"topics/{topic}/")
                .Append($"sources/{side.Claim.Dossier}/").Append($"verdicts/{side.Verdict.Id.Value}/")
                .Concat(side.ClaimantPerson is null ? [] : [$"people/{side.Claimant}/"]))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        yield return $"also shown on the home page, in the feed and on {string.Join(", ", lists)}";
    }

    private IEnumerable<string> Tallies(PlannedClaim? was, PlannedClaim? now)
    {
        var keys = new[] { was, now }.OfType<PlannedClaim>().Select(Key).Distinct().ToList();
        var counts = keys
            .Select(key => (Key: key, Before: _before.GetValueOrDefault(key), After: _after.GetValueOrDefault(key)))
            .Where(entry => entry.Before != entry.After)
            .GroupBy(entry => entry.Key.Claimant, StringComparer.Ordinal);
        foreach (var claimant in counts)
        {
            yield return $"tally of {NameOf(claimant.Key)}: "
                + string.Join(", ", claimant.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{Label(entry.Key.Verdict)} {entry.Before} → {entry.After}")));
        }
    }

    private static IEnumerable<string> ClaimReview(ClaimChange change, PlannedClaim? was, PlannedClaim? now)
    {
        var (before, after) = (was?.HasClaimReview == true, now?.HasClaimReview == true);
        if (before != after)
        {
            yield return after ? "ClaimReview appears" : "ClaimReview disappears";
            yield break;
        }

        if (!after)
            yield break;
        var fields = change.Changes.SelectMany(field => ReviewFields(field.Field, now!.Claim)).Distinct(StringComparer.Ordinal).ToList();
        if (fields.Count > 0)
            yield return "ClaimReview: " + string.Join(", ", fields);
    }

    /// <summary>Returns the fields of ClaimReview that come from a field of a claim.</summary>
    private static ImmutableArray<string> ReviewFields(string field, Claim claim) => field switch
    {
        "verdict" => ["reviewRating.alternateName", "reviewRating.ratingValue"],
        "claim" => ["claimReviewed", "itemReviewed.text"],
        "quote" when claim.Wording is null => ["claimReviewed", "itemReviewed.text"],
        "summary" => ["reviewRating.ratingExplanation"],
        "claimant" => ["itemReviewed.author"],
        "date" => ["itemReviewed.datePublished"],
        "first published" => ["datePublished"],
        "correction added" => ["dateModified", "correction"],
        "evidence added" or "evidence removed" => ["citation"],
        "address" => ["url"],
        "expires" => ["expires"],
        _ => [],
    };

    private static PlannedClaim? Shown(PlannedClaim? claim) => claim is { State.HasPage: true } ? claim : null;

    private static Dictionary<(string, string), int> Tally(Site site) =>
        site.Claims.Where(claim => claim.State == ClaimState.Public).CountBy(Key).ToDictionary();

    private static (string Claimant, string Verdict) Key(PlannedClaim claim) => (claim.Claimant, claim.Verdict.Id.Value);

    private string NameOf(string claimant) =>
        _now.Anchored.Index.People?.GetValueOrDefault(claimant)?.Name.First?.Value ?? claimant;

    private string Label(string verdict) =>
        (_now.Anchored.Index.Verdicts.GetValueOrDefault(verdict) ?? _was.Anchored.Index.Verdicts.GetValueOrDefault(verdict))?.Label.In(_now.Site.Main.Tag, "en") ?? verdict;
}
