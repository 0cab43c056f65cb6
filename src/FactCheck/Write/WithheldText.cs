using System.Buffers;
using System.Collections.Frozen;
using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Plan;

namespace FactCheck.Write;

/// <summary>
/// FC422: no output contains the text of a withheld claim. Every file of the site is searched as it is written. Texts of fewer
/// than <see cref="Shortest"/> characters could appear by chance and are not searched for.
/// </summary>
internal sealed class WithheldText
{
    /// <summary>In characters of the folded text.</summary>
    private const int Shortest = 20;

    private static readonly char[] Markup = ['*', '_', '`', '[', ']', '(', ')', '#', '>', '<', '|', '\\', '\n', '!'];

    private readonly FrozenDictionary<string, (Claim Claim, FieldText Text)> _owners;
    private readonly SearchValues<string> _texts;
    private readonly int _longest;

    private WithheldText(Dictionary<string, (Claim Claim, FieldText Text)> owners)
    {
        _owners = owners.ToFrozenDictionary(StringComparer.Ordinal);
        _texts = SearchValues.Create([.. owners.Keys], StringComparison.Ordinal);
        _longest = owners.Keys.Max(key => key.Length);
    }

    /// <summary>Null if nothing is withheld.</summary>
    public static WithheldText? Of(Site site)
    {
        var owners = new Dictionary<string, (Claim Claim, FieldText Text)>(StringComparer.Ordinal);
        foreach (var claim in site.Claims.Where(claim => claim.State == ClaimState.Withheld))
        {
            foreach (var text in TextsOf(claim.Claim, site))
            {
                foreach (var key in Pieces(text).SelectMany(Keys).Where(key => key.Length >= Shortest))
                    owners.TryAdd(key, (claim.Claim, text));
            }
        }

        if (owners.Count == 0)
            return null;
        foreach (var claim in site.Claims.Where(claim => claim.State != ClaimState.Withheld))
        {
            foreach (var key in TextsOf(claim.Claim, site).SelectMany(Pieces).SelectMany(Keys))
                owners.Remove(key);
            foreach (var sentence in claim.Places.SelectMany(place => place.Anchor.QuotedSentences))
                RemoveWordsOf(sentence, owners);
        }

        return owners.Count == 0 ? null : new WithheldText(owners);
    }

    public Diagnostic? FindIn(string path, ReadOnlySpan<byte> bytes)
    {
        if (OutputText.IsBinary(path, bytes) || OutputText.Find(_texts, _longest, bytes) is not { } found)
            return null;
        var (claim, text) = _owners[_owners.Keys.Where(known => found.StartsWith(known, StringComparison.Ordinal)).MaxBy(known => known.Length)!];
        return Rule.FC422.At(
            claim.File, claim.Withheld!.Date.Location, $"the claim is withheld, but its {text.Path} appears in the output '{path}'",
            "the words come from another claim, document or page; remove them there too, or withhold that as well");
    }

    /// <summary>A claim's words in all languages, except names, which may appear elsewhere, and the note on the withholding.</summary>
    private static IEnumerable<FieldText> TextsOf(Claim claim, Site site) =>
        ClaimTable.Fields.Texts(claim)
            .Concat(site.Trees.SelectMany(tree => site.Translations.TryGetValue((Translated.Claim(claim.Dossier, claim.Id), tree.Tag), out var translation) ? translation.Texts.All : []))
            .Where(text => text.Field.Voice != Voice.None && !text.Path.StartsWith("withheld.", StringComparison.Ordinal));

    /// <summary>Between markup characters, Markdown appears on the page unchanged.</summary>
    private static IEnumerable<string> Pieces(FieldText text) =>
        text.Field.IsMarkdown
            ? text.Text.Value.Split(Markup, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [text.Text.Value];

    private static bool IsQuote(FieldText text) => text.Path.StartsWith("quote[", StringComparison.Ordinal);

    /// <summary>Removes words of the source that a shown claim also quotes: they are not the withheld claim's alone.</summary>
    private static void RemoveWordsOf(string sentence, Dictionary<string, (Claim Claim, FieldText Text)> owners)
    {
        var key = Key(sentence);
        foreach (var text in owners.Where(owner => IsQuote(owner.Value.Text) && key.Contains(owner.Key, StringComparison.Ordinal)).Select(owner => owner.Key).ToList())
            owners.Remove(text);
    }

    private static IEnumerable<string> Keys(string text) => OutputText.Readings(text).Select(Key);

    private static string Key(string text) => TextFold.Key(text).Trim();
}
