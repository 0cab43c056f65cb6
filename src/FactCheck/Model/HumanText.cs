using System.Collections.Immutable;

namespace FactCheck.Model;

/// <summary>A text for readers: one string for all languages, or one for each language tag.</summary>
public sealed record HumanText(Text? Common, ImmutableArray<KeyValuePair<string, Text>> ByLanguage)
{
    /// <summary>The text in a language: its own, else the one for all languages, else that of the fallback language, else the first.</summary>
    public string In(string language, string fallback) => Find(language, fallback)?.Value ?? "";

    /// <inheritdoc cref="In"/>
    public Text? Find(string language, string fallback) => Find(language) ?? Common ?? Find(fallback) ?? First;

    /// <summary>The language of <see cref="In"/>; one text for all languages counts as written in the language asked for.</summary>
    public string LanguageIn(string language, string fallback) =>
        Find(language) is not null || Common is not null ? language
        : Find(fallback) is not null ? fallback
        : ByLanguage.Select(entry => entry.Key).FirstOrDefault() ?? fallback;

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
