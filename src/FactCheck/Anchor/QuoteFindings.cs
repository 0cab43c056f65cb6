using System.Globalization;
using FactCheck.Anchor.Fuzzy;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Anchor;

/// <summary>The wording of the findings about quotes.</summary>
internal static class QuoteFindings
{
    private const int MostPlacesListed = 10;
    private const int MostDifferences = 4;

    public static Diagnostic BadLength(Quote quote, string claimFile, int length) =>
        length == 0
            ? Rule.FC201.At(claimFile, quote.Exact.Location, "the quote is empty", "copy the words you mean from the source, letter for letter")
            : Rule.FC201.At(
                claimFile,
                quote.Exact.Location,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the quote {Excerpt.Quoted(quote.Exact.Value)} has {length:N0} characters; {QuoteSearch.LongestQuote:N0} are allowed"),
                "quote only the words you mean; write words from separate places as separate entries of 'quotes:'");

    public static Diagnostic NotFound(SearchableText text, Quote quote, string claimFile) =>
        Rule.FC203.At(
            claimFile,
            quote.Exact.Location,
            $"the quote {Excerpt.Quoted(quote.Exact.Value)} is not in {text.Source.File}",
            NotFoundHint(text, quote.Exact.Value));

    public static Diagnostic Ambiguous(SearchableText text, Quote quote, string claimFile, IReadOnlyList<Occurrence> places)
    {
        var isCapped = places.Count > QuoteSearch.MostPlaces;
        var count = isCapped
            ? string.Create(CultureInfo.InvariantCulture, $"more than {QuoteSearch.MostPlaces}")
            : places.Count.ToString(CultureInfo.InvariantCulture);
        var hint = new List<string>
        {
            isCapped
                ? "quote more words, to make clear which place you mean; the first places are"
                : "write the quote with the words around the place you mean:",
        };
        foreach (var place in places.Take(MostPlacesListed))
        {
            hint.Add(text.PlaceOf(place.Start));
            if (!isCapped && PasteableAt(text, quote, place, places) is { } yaml)
                hint.Add("  " + yaml);
        }

        if (!isCapped && places.Count > MostPlacesListed)
            hint.Add(string.Create(CultureInfo.InvariantCulture, $"and {places.Count - MostPlacesListed} more"));
        return Rule.FC204.At(
            claimFile,
            quote.Exact.Location,
            $"the quote {Excerpt.Quoted(quote.Exact.Value)} appears {count} times in {text.Source.File}",
            string.Join('\n', hint));
    }

    public static Diagnostic DoesNotFit(SearchableText text, Quote quote, string claimFile, SearchResult search)
    {
        var (field, message) = Misfit(text, quote, search.FieldsThatFit);
        var hint = new List<string> { search.Whole.Count == 1 ? "the quote appears only here; write it without the fields that do not fit:" : "the quote appears at these places; write the one you mean:" };
        foreach (var place in search.Whole.Take(MostPlacesListed))
        {
            hint.Add(text.PlaceOf(place.Start));
            var yaml = search.Whole.Count == 1
                ? QuoteYaml.Of(quote, null, null, null)
                : PasteableAt(text, quote, place, search.Whole);
            if (yaml is not null && search.Whole.Count <= QuoteSearch.MostPlaces)
                hint.Add("  " + yaml);
        }

        if (search.Whole.Count > MostPlacesListed)
            hint.Add("and other places");
        return Rule.FC205.At(claimFile, field.Location, message, string.Join('\n', hint));
    }

    public static Diagnostic CutsWord(SearchableText text, Quote quote, string claimFile, Occurrence cut)
    {
        var (keyStart, keyEnd) = WordEdges.Widened(text.Folded, cut.KeyStart, cut.KeyEnd);
        var (start, end) = (text.Folded.StartOf(keyStart), text.Folded.EndOf(keyEnd - 1));
        var whole = text.Source.Canonical[start..end];
        var hint = $"quote whole words: {QuoteYaml.Of(quote with { Exact = new Text(whole, quote.Exact.Location) }, null, null, null)}";
        if (Occurrences.IsWhole(text.Folded, cut))
            hint += $"\nor say that you mean part of a word: {QuoteYaml.Of(quote with { Partial = true }, null, null, null)}";
        return Rule.FC206.At(
            claimFile,
            quote.Exact.Location,
            $"the quote {Excerpt.Quoted(quote.Exact.Value)} is only part of {Excerpt.Quoted(whole)} at {text.PlaceOf(start)}",
            hint);
    }

    public static Diagnostic Typographic(
        SearchableText text, Quote quote, string claimFile, Occurrence place, IReadOnlyList<string> differences) =>
        Rule.FC209.At(
            claimFile,
            quote.Exact.Location,
            $"the quote {Excerpt.Quoted(quote.Exact.Value)} differs in typography from {text.PlaceOf(place.Start)}: {string.Join(", ", differences)}",
            "no change is needed; pages show the characters of the source");

    private static string NotFoundHint(SearchableText text, string words)
    {
        var misses = NearMisses.Of(text, words);
        if (misses.IsEmpty)
            return OtherCapitals(text, words) ?? $"copy the words letter for letter from {text.Source.File}{Elided(words)}";
        var hint = new List<string>();
        foreach (var miss in misses)
        {
            var place = text.PlaceOf(miss.Start);
            var difference = string.Join("; ", new[] { SubstantiveChange.Describe(miss.Differs) }.Concat(miss.Hidden).Where(part => part.Length > 0).Take(MostDifferences));
            hint.Add(
                (hint.Count == 0 ? $"copy the words letter for letter; the nearest sentence is {place}" : $"the next nearest is {place}")
                + (difference.Length == 0 ? "" : "; " + difference));
            hint.Add("the quote: " + miss.QuoteLine);
            hint.Add("the text:  " + miss.TextLine);
        }

        return string.Join('\n', hint);
    }

    private static string? OtherCapitals(SearchableText text, string words)
    {
        var key = TextFold.Key(FoldedCharacters.TrimBlank(words));
        var at = text.Folded.Key.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        return at < 0
            ? null
            : $"check the capitals: the words appear at {text.PlaceOf(text.Folded.StartOf(at))}: "
                + Excerpt.Yaml(QuoteContext.Original(text.Folded, at, at + key.Length));
    }

    /// <summary>Says why no near miss is shown; empty for quotes too short to compare.</summary>
    private static string Elided(string words) =>
        words.Contains("...", StringComparison.Ordinal) || words.Contains('…', StringComparison.Ordinal) || words.Contains('[', StringComparison.Ordinal)
            ? "; a quote cannot mark omitted words: write the words before and after them as two entries of 'quotes:'"
            : NearMisses.IsLongEnough(words) ? "; no sentence in it resembles the quote, so check that it is the right document"
            : "";

    private static (Text Field, string Message) Misfit(SearchableText text, Quote quote, NarrowingFields fits)
    {
        var words = Excerpt.Quoted(quote.Exact.Value);
        if (!fits.HasFlag(NarrowingFields.Sentence) && quote.Sentence is { } sentence)
        {
            var id = sentence.Value.Trim();
            return text.SentenceWithId(id) < 0
                ? (sentence, $"{text.Source.File} has no sentence {id}")
                : (sentence, $"the quote {words} does not start in the sentence {id}");
        }

        if (!fits.HasFlag(NarrowingFields.Prefix) && quote.Prefix is { } prefix)
            return (prefix, $"the prefix {Excerpt.Quoted(prefix.Value)} does not come before the quote {words}");
        if (!fits.HasFlag(NarrowingFields.Suffix) && quote.Suffix is { } suffix)
            return (suffix, $"the suffix {Excerpt.Quoted(suffix.Value)} does not come after the quote {words}");
        return (quote.Exact, $"no place of the quote {words} fits its prefix, suffix and sentence together");
    }

    private static string? PasteableAt(SearchableText text, Quote quote, Occurrence place, IReadOnlyList<Occurrence> places) =>
        QuoteContext.Of(text, place, places) is { } context ? QuoteYaml.Of(quote, context.Prefix, context.Suffix, context.Sentence) : null;
}
