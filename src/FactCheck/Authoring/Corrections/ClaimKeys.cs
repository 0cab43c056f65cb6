using System.Collections.Immutable;

namespace FactCheck.Authoring.Corrections;

/// <summary>The order in which keys of a claim file are written; a key more goes behind the last of those before it.</summary>
internal static class ClaimKeys
{
    private static readonly ImmutableArray<string> Order =
    [
        "quote", "quotes", "claim", "reworded", "headline", "claimant", "date", "rates", "verdict", "summary", "accurate-version",
        "leaves-out", "would-change", "not-seen", "positions", "parts", "topics", "evidence", "selection", "contact", "authors",
        "reviewers", "disclosure", "related", "recheck", "expires", "publish-after", "published", "updated", "corrections",
        "retracted", "withheld", "aliases",
    ];

    /// <summary>The keys that come before one. Those of another part of the file do not count for the keys at its end.</summary>
    public static IEnumerable<string> Before(string key)
    {
        var end = Order.IndexOf(key);
        var start = end > Order.IndexOf("published") ? Order.IndexOf("publish-after") : 0;
        return Order.Skip(start).Take(end - start);
    }
}
