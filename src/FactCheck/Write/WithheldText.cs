using System.Buffers;
using System.Collections.Frozen;
using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Write;

/// <summary>
/// FC422: what a withheld claim says stands in no output. Every file of the site is searched as it is written; a text of
/// fewer than <see cref="Shortest"/> characters could stand there by chance and is not searched for.
/// </summary>
internal sealed class WithheldText
{
    /// <summary>In characters of the folded text.</summary>
    private const int Shortest = 20;

    private readonly FrozenDictionary<string, (Claim Claim, string Field)> _owners;
    private readonly SearchValues<string> _texts;

    private WithheldText(Dictionary<string, (Claim Claim, string Field)> owners)
    {
        _owners = owners.ToFrozenDictionary(StringComparer.Ordinal);
        _texts = SearchValues.Create([.. owners.Keys], StringComparison.Ordinal);
    }

    /// <summary>Null where nothing is withheld.</summary>
    public static WithheldText? Of(Site site)
    {
        var owners = new Dictionary<string, (Claim, string)>(StringComparer.Ordinal);
        foreach (var claim in site.Claims.Where(claim => claim.State == ClaimState.Withheld))
        {
            foreach (var (field, text) in ClaimTexts.Of(claim.Claim, site))
            {
                if (Key(text) is { Length: >= Shortest } key)
                    owners.TryAdd(key, (claim.Claim, field));
            }
        }

        if (owners.Count == 0)
            return null;
        foreach (var claim in site.Claims.Where(claim => claim.State != ClaimState.Withheld))
        {
            foreach (var (_, text) in ClaimTexts.Of(claim.Claim, site))
                owners.Remove(Key(text));
            foreach (var sentence in claim.Places.SelectMany(place => place.Anchor.Sentences.Select(i => SentenceOf(place.Anchor, i))))
                RemoveWordsOf(sentence, owners);
        }

        return owners.Count == 0 ? null : new WithheldText(owners);
    }

    /// <param name="path">Of the output.</param>
    public Diagnostic? FindIn(string path, ReadOnlySpan<byte> bytes)
    {
        foreach (var text in OutputText.Readings(path, bytes))
        {
            var key = TextFold.Key(text);
            if (key.AsSpan().IndexOfAny(_texts) is not (>= 0 and var at))
                continue;
            var (claim, field) = _owners[_owners.Keys.Where(known => key.AsSpan(at).StartsWith(known, StringComparison.Ordinal)).MaxBy(known => known.Length)!];
            return Rule.FC422.At(
                claim.File, claim.Withheld!.Date.Mark, $"the claim is withheld, but its {field} stands in the output '{path}'",
                "the words come from another claim, document or page; take them out there too, or withhold that as well");
        }

        return null;
    }

    private static string SentenceOf(Model.Anchor anchor, int index)
    {
        var sentence = anchor.Text.Sentences[index];
        return anchor.Text.Canonical.Substring(sentence.Start, sentence.Length);
    }

    /// <summary>Words of the source that a claim which is shown quotes as well are not the withheld claim's alone.</summary>
    private static void RemoveWordsOf(string sentence, Dictionary<string, (Claim, string Field)> owners)
    {
        var key = Key(sentence);
        foreach (var text in owners.Where(owner => owner.Value.Field == ClaimTexts.Quote && key.Contains(owner.Key, StringComparison.Ordinal)).Select(owner => owner.Key).ToList())
            owners.Remove(text);
    }

    private static string Key(string text) => TextFold.Key(text).Trim();
}
