using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Data;

/// <param name="Entries">The claims that the key finds, ascending: twice the claim's number, plus 1 if the key is in the claim or in the quoted sentence.</param>
internal sealed record SearchPosting(string Key, IReadOnlyList<int> Entries)
{
    /// <summary>About its bytes in a file.</summary>
    public int Size => Key.Length + 4 + 3 * Entries.Count;
}

internal static class SearchPostings
{
    /// <summary>In ordinal order of keys.</summary>
    public static ImmutableArray<SearchPosting> Of(IReadOnlyList<PlannedClaim> claims, PageScope scope)
    {
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var number = 0; number < claims.Count; number++)
        {
            var claim = claims[number];
            // The first entry for a claim wins, so the stronger one comes first.
            foreach (var text in Sentences(claim, scope))
                AddWords(text, 2 * number + 1);
            foreach (var text in OurWords(claim, scope))
                AddWords(text, 2 * number);
            foreach (var key in Facts(claim))
                Add("#" + key, 2 * number);
        }

        return [.. byKey.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => new SearchPosting(entry.Key, entry.Value))];

        void AddWords(string text, int entry)
        {
            foreach (var token in SearchTokens.Of(text))
                Add(token, entry);
        }

        void Add(string key, int entry)
        {
            if (!byKey.TryGetValue(key, out var entries))
                byKey[key] = entries = [];
            if (entries.Count == 0 || entries[^1] / 2 != entry / 2)
                entries.Add(entry);
        }
    }

    /// <summary>Yields the rated wording, in the page's language and its own, and the quoted sentences.</summary>
    private static IEnumerable<string> Sentences(PlannedClaim claim, PageScope scope)
    {
        var shown = scope.Prose(claim).Statement.Value;
        yield return shown;
        if (shown != claim.Claim.Statement.Value)
            yield return claim.Claim.Statement.Value;
        foreach (var sentence in claim.Places.SelectMany(place => place.Anchor.QuotedSentences))
            yield return sentence;
    }

    private static IEnumerable<string> OurWords(PlannedClaim claim, PageScope scope)
    {
        foreach (var text in scope.Prose(claim).Searched)
            yield return text.Value;
        if (SearchPlanning.MayFindClaimant(claim))
            yield return scope.PersonName(claim.Claimant);
        yield return claim.Source.About.Title.Value;
        yield return scope.In(claim.Verdict.Label);
        foreach (var topic in claim.Topics)
            yield return scope.TopicName(topic);
    }

    private static IEnumerable<string> Facts(PlannedClaim claim)
    {
        yield return "verdict/" + claim.Verdict.Id.Value;
        yield return "source/" + claim.Claim.Dossier;
        foreach (var topic in claim.Topics)
            yield return "topic/" + topic;
        if (SearchPlanning.MayFindClaimant(claim))
            yield return "claimant/" + claim.Claimant;
        if (claim.Date is { } date)
            yield return "date/" + date;
    }
}
