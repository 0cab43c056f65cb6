using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Data;

/// <summary>How much it says about a claim that a key is in it.</summary>
internal enum SearchWeight
{
    /// <summary>In the rest of our prose, such as the analysis, in the title, the publisher or the quoted words of evidence, or in a name that the claim does not use itself.</summary>
    Beside,

    /// <summary>In our answer, or in a name that the claim's page shows at its head.</summary>
    Answer,

    /// <summary>In the rated wording or a quoted sentence.</summary>
    Claim,
}

/// <summary>A key and the claims that it finds.</summary>
internal sealed class SearchPosting(string key)
{
    private const int Step = 4;

    private readonly List<int> _entries = [];

    /// <summary>The last claim found; kept here since most lookups of a long text ask only for it.</summary>
    private int _last = -1;

    public string Key => key;

    /// <summary>The claims, ascending: four times the claim's number, plus the weight.</summary>
    public IReadOnlyList<int> Entries => _entries;

    /// <summary>About its bytes in a file.</summary>
    public int Size => key.Length + 4 + 3 * _entries.Count;

    /// <summary>Whether it finds a claim, which must be the last one so far.</summary>
    public bool FindsLast(int number) => _last == number;

    public void Add(int number, SearchWeight weight)
    {
        _last = number;
        _entries.Add(Step * number + (int)weight);
    }

    public void RemoveLast()
    {
        _entries.RemoveAt(_entries.Count - 1);
        _last = _entries.Count == 0 ? -1 : _entries[^1] / Step;
    }
}

/// <param name="All">In ordinal order of keys.</param>
/// <param name="Names">What each claim speaks of, by its number; of those, what has several names.</param>
internal sealed record SearchPostings(ImmutableArray<SearchPosting> All, ImmutableArray<ImmutableArray<SearchedName>> Names)
{
    public static SearchPostings Of(IReadOnlyList<PlannedClaim> claims, PageScope scope)
    {
        var names = new SearchNames(scope);
        var byKey = new Dictionary<string, SearchPosting>(StringComparer.Ordinal);
        var bySlice = byKey.GetAlternateLookup<ReadOnlySpan<char>>();
        var ofClaim = new List<string>();
        var namesOfClaims = ImmutableArray.CreateBuilder<ImmutableArray<SearchedName>>(claims.Count);
        for (var number = 0; number < claims.Count; number++)
        {
            var claim = claims[number];
            ofClaim.Clear();
            // The first weight of a key wins, so the heavier one comes first.
            foreach (var text in Sentences(claim, scope))
                AddWords(text, SearchWeight.Claim);
            foreach (var text in Answers(claim, scope))
                AddWords(text, SearchWeight.Answer);
            foreach (var text in Beside(claim, scope))
                AddWords(text, SearchWeight.Beside);
            var spoken = names.In(claim, ofClaim, key => byKey.TryGetValue(key, out var posting) && posting.FindsLast(number));
            foreach (var key in spoken.Where(name => name.IsPublic).SelectMany(name => name.Keys))
                Add(key, SearchWeight.Beside);
            foreach (var key in spoken.Where(name => !name.IsPublic).SelectMany(name => name.Keys))
                Remove(key);
            foreach (var key in Facts(claim))
                Add("#" + key, SearchWeight.Beside);
            namesOfClaims.Add([.. spoken.Where(name => name.IsPublic && name.Names.Length > 1)]);

            void AddWords(string text, SearchWeight weight)
            {
                foreach (var key in SearchTokens.Slices(text))
                    Add(key.Span, weight);
            }

            void Add(ReadOnlySpan<char> key, SearchWeight weight)
            {
                if (!bySlice.TryGetValue(key, out var posting))
                    bySlice[key] = posting = new SearchPosting(key.ToString());
                else if (posting.FindsLast(number))
                    return;
                posting.Add(number, weight);
                ofClaim.Add(posting.Key);
            }

            void Remove(string key)
            {
                if (!byKey.TryGetValue(key, out var posting) || !posting.FindsLast(number))
                    return;
                posting.RemoveLast();
                if (posting.Entries.Count == 0)
                    byKey.Remove(key);
            }
        }

        return new SearchPostings(byKey.Values.ToImmutableArray().Sort((one, other) => string.CompareOrdinal(one.Key, other.Key)), namesOfClaims.MoveToImmutable());
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

    private static IEnumerable<string> Answers(PlannedClaim claim, PageScope scope)
    {
        foreach (var text in scope.Prose(claim).Searched)
            yield return text.Value;
        if (SearchPlanning.MayFindClaimant(claim))
            yield return scope.PersonName(claim.Claimant);
        yield return claim.Source.About.Title.Value;
        yield return scope.TitleOf(claim.Source).Value;
        yield return scope.In(claim.Verdict.Label);
        foreach (var topic in claim.Topics)
            yield return scope.TopicName(topic);
    }

    private static IEnumerable<string> Beside(PlannedClaim claim, PageScope scope)
    {
        foreach (var (text, field) in scope.Prose(claim).All)
            yield return field.IsMarkdown ? MarkdownWords.Of(text.Value) : text.Value;
        foreach (var item in claim.Evidence)
        {
            yield return item.Document.About.Title.Value;
            if (item.Document.About.TitleTranslation is { } inOurs)
                yield return inOurs.Value;
            if (item.Item.Inline is null && scope.Prose(item.Document).Translated("title") is { } title)
                yield return title.Value;
            if (item.Document.About.Publisher is { } publisher)
                yield return publisher.Value;
            if (item.Item.Quote is { } quote)
                yield return quote.Exact.Value;
        }
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
