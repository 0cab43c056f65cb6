using System.Collections.Immutable;

namespace FactCheck.Model;

/// <summary>A text for readers: one string for all languages, or one for each language tag.</summary>
public sealed record HumanText(Text? Common, ImmutableArray<KeyValuePair<string, Text>> ByLanguage)
{
    /// <summary>The text in a language: its own, else the one for all languages, else that of the fallback language, else the first.</summary>
    public string In(string language, string fallback) => Find(language, fallback)?.Value ?? "";

    /// <inheritdoc cref="In"/>
    public Text? Find(string language, string fallback) => Chosen(language, fallback)?.Text;

    /// <summary>The text that <see cref="In"/> returns, with its tag; the tag is null for a text for all languages.</summary>
    public (string? Tag, Text Text)? Chosen(string language, string fallback)
    {
        if (Find(language) is { } own)
            return (language, own);
        if (Common is not null)
            return (null, Common);
        if (Find(fallback) is { } other)
            return (fallback, other);
        return ByLanguage.IsEmpty ? null : (ByLanguage[0].Key, ByLanguage[0].Value);
    }

    /// <summary>The language of <see cref="In"/>; a text for all languages counts as one in the fallback.</summary>
    public string LanguageIn(string language, string fallback) =>
        Find(language) is not null ? language : Common is not null || Find(fallback) is not null || ByLanguage.IsEmpty ? fallback : ByLanguage[0].Key;

    /// <summary>The first text in the file, for messages that point at one.</summary>
    public Text? First => Common ?? ByLanguage.Select(entry => entry.Value).FirstOrDefault();

    public IEnumerable<Text> All => Common is null ? ByLanguage.Select(entry => entry.Value) : [Common];

    /// <summary>Whether it has words for a language, of its own or for all.</summary>
    public bool Has(string language) => Common is not null || Find(language) is not null;

    private Text? Find(string language)
    {
        foreach (var (tag, text) in ByLanguage)
        {
            if (tag == language)
                return text;
        }

        return null;
    }
}
