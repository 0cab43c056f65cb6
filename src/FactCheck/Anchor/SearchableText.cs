using System.Collections.Immutable;
using FactCheck.Anchor.Fuzzy;
using FactCheck.Anchor.Links;
using FactCheck.Model;

namespace FactCheck.Anchor;

/// <summary>A stored text prepared for searching: built once and used for every quote from it. Thread-safe.</summary>
public sealed class SearchableText
{
    private readonly Dictionary<string, int> _sentences = new(StringComparer.Ordinal);
    private readonly Lazy<string> _typedKey;
    private readonly Lazy<GramIndex> _grams;
    private readonly Lazy<FoldedText> _browserKey;

    private SearchableText(SourceText source, IEnumerable<SentenceAlias> aliases, string? language)
    {
        Source = source;
        Language = language;
        Folded = TextFold.Fold(source.Canonical);
        SentenceIds = Anchor.SentenceIds.Of(source);
        for (var i = 0; i < SentenceIds.Length; i++)
            _sentences.Add(SentenceIds[i], i);
        _typedKey = new Lazy<string>(() => TypedForms.Key(Folded.Key));
        _grams = new Lazy<GramIndex>(() => new GramIndex(Folded.Key));
        _browserKey = new Lazy<FoldedText>(() => BrowserFold.Fold(source.Canonical));
        Aliases = aliases.DistinctBy(alias => alias.Old).ToImmutableDictionary(alias => alias.Old, alias => alias.New, StringComparer.Ordinal);
    }

    public SourceText Source { get; }

    /// <summary>Its language tag; null if it is not known.</summary>
    public string? Language { get; }

    public FoldedText Folded { get; }

    /// <summary>One id per sentence, in order.</summary>
    public ImmutableArray<string> SentenceIds { get; }

    /// <summary>The folded text in the forms that people type, with the same offsets. Created when the first quote is not found.</summary>
    internal string TypedKey => _typedKey.Value;

    /// <summary>Created when the first quote is not found.</summary>
    internal GramIndex Grams => _grams.Value;

    /// <summary>Created when the first deep link is requested.</summary>
    internal FoldedText BrowserKey => _browserKey.Value;

    private ImmutableDictionary<string, string> Aliases { get; }

    public static SearchableText Of(SourceText source) => new(source, [], null);

    /// <param name="aliases">Ids of earlier wordings that still lead to a sentence.</param>
    /// <param name="language">Null if it is not known.</param>
    public static SearchableText Of(SourceText source, IEnumerable<SentenceAlias> aliases, string? language) => new(source, aliases, language);

    /// <summary>Index of the sentence with this id or alias; -1 if there is none.</summary>
    public int SentenceWithId(string id)
    {
        for (var steps = 0; steps <= Aliases.Count; steps++)
        {
            if (_sentences.TryGetValue(id, out var index))
                return index;
            if (!Aliases.TryGetValue(id, out var next))
                return -1;
            id = next;
        }

        return -1;
    }

    /// <summary>Index of the sentence at an offset of the canonical text; between two sentences, the one before.</summary>
    public int SentenceAt(int offset)
    {
        var low = 0;
        var high = Source.Sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Source.Sentences[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>A place for messages: <c>file:line:column (sentence id)</c>, line and column as in the stored file.</summary>
    public string PlaceOf(int offset)
    {
        var index = SentenceAt(offset);
        var sentence = Source.Sentences[index];
        return FormattableString.Invariant(
            $"{Source.File}:{sentence.Line}:{sentence.LineOffset + offset - sentence.Start + 1} ({SentenceIds[index]})");
    }
}
