using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Edit.Yaml;
using FactCheck.Model;

namespace FactCheck.Edit.Reanchoring;

/// <summary>New values for the prefix, suffix and sentence id of a quote, if the old ones do not fit its new place.</summary>
/// <param name="IsMoveOfWhole">What was pinned is the same in the new place: the quote is whole sentences, or its sentence is fold-equal.</param>
/// <param name="Difference">The words around the quote, old and new, what only one of them has in brackets; null if nothing is updated.</param>
internal sealed record QuoteContextEdits(ImmutableArray<ScalarEdit> Edits, bool IsMoveOfWhole, (string Old, string New)? Difference)
{
    /// <summary>Each old value with its new one; null if nothing is updated.</summary>
    public string? Reason => Edits.IsEmpty
        ? null
        : string.Join(", ", Edits.Select(edit => $"“{edit.Old.Value.Trim()}” is now “{edit.New}”"));

    public static QuoteContextEdits Of(QuoteSite site, Model.Anchor place)
    {
        var (quote, text) = (site.Quote, site.Text);
        var edits = ImmutableArray.CreateBuilder<ScalarEdit>();
        var id = text.SentenceIds[place.FirstSentence];
        if (quote.Sentence is { } sentence && text.SentenceWithId(sentence.Value.Trim()) != place.FirstSentence)
            edits.Add(new ScalarEdit(sentence, id));
        var isNewSentence = edits.Count > 0 && SentenceIds.Base(edits[0].Old.Value.Trim()) != SentenceIds.Base(id);
        var before = quote.Prefix is { } prefix ? SurroundingWords.Before(text, place.Start, prefix.Value) : null;
        var after = quote.Suffix is { } suffix ? SurroundingWords.After(text, place.End, suffix.Value) : null;
        if (before is { Length: > 0 })
            edits.Add(new ScalarEdit(quote.Prefix!, before));
        if (after is { Length: > 0 })
            edits.Add(new ScalarEdit(quote.Suffix!, after));

        var isMove = IsWholeSentences(text, place) || (!isNewSentence && before is null && after is null);
        return new QuoteContextEdits(edits.ToImmutable(), isMove, edits.Count == 0 ? null : Differing(quote, text, place, isNewSentence, before, after));
    }

    private static bool IsWholeSentences(SearchableText text, Model.Anchor place) =>
        place.Start == text.Source.Sentences[place.FirstSentence].Start && place.End == text.Source.Sentences[place.LastSentence].End;

    /// <summary>Of a sentence only its id is known, so all of the new one is shown.</summary>
    private static (string Old, string New) Differing(Quote quote, SearchableText text, Model.Anchor place, bool isNewSentence, string? before, string? after)
    {
        var old = Line(quote.Prefix?.Value, quote.Exact.Value, quote.Suffix?.Value);
        return SurroundingWords.Compared(old, isNewSentence ? Sentences() : Line(before ?? quote.Prefix?.Value, place.Quoted, after ?? quote.Suffix?.Value));

        string Sentences() => text.Source.Canonical[text.Source.Sentences[place.FirstSentence].Start..text.Source.Sentences[place.LastSentence].End];
    }

    private static string Line(params string?[] parts) => string.Join(' ', parts.Where(part => part is not null).Select(part => part!.Trim()));
}
