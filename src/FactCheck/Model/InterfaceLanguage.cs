using System.Collections.Immutable;

namespace FactCheck.Model;

/// <summary>The site's own words in one language: <c>site/i18n/&lt;tag&gt;.yaml</c> over the built-in file of that name.</summary>
/// <param name="Phrases">By key; a phrase has one form, or one for each plural category (CLDR) that the language uses.</param>
/// <param name="Lists">Month names and quotation marks.</param>
public sealed record InterfaceLanguage(
    string Tag,
    string File,
    ImmutableDictionary<string, Phrase> Phrases,
    ImmutableDictionary<string, ImmutableArray<string>> Lists)
{
    /// <summary>Keys, in ordinal order, for which only English words are known.</summary>
    public ImmutableSortedSet<string> Missing { get; init; } = ImmutableSortedSet<string>.Empty.WithComparer(StringComparer.Ordinal);

    public ImmutableSortedSet<string> Keys => Phrases.Keys.Concat(Lists.Keys).ToImmutableSortedSet(StringComparer.Ordinal);
}

/// <summary>A phrase with placeholders <c>{0}</c>, <c>{1}</c>…</summary>
public sealed record Phrase(string Other, ImmutableArray<KeyValuePair<string, string>> Plurals)
{
    public string For(string category)
    {
        foreach (var (name, form) in Plurals)
        {
            if (name == category)
                return form;
        }

        return Other;
    }
}
