using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Anchor;
using FactCheck.Anchor.Fuzzy;
using FactCheck.Diagnostics;
using FactCheck.Edit.Yaml;
using FactCheck.Model;

namespace FactCheck.Edit.Reanchoring;

/// <summary>
/// Proposes a change for a quote that does not resolve. Words are replaced only if no substance differs and no other place is
/// nearly as similar (Hypothesis takes the best match, however weak; see its issue h#2634).
/// </summary>
internal static class QuoteProposal
{
    /// <summary>Minimum similarity of words that may replace a quote.</summary>
    private const double LeastSimilarity = 0.85;

    /// <summary>Minimum lead in similarity over the second-best place.</summary>
    private const double Margin = 0.05;

    /// <summary>Null if the quote resolves.</summary>
    public static Proposal? Of(QuoteSite site)
    {
        var findings = new List<Diagnostic>();
        if (QuoteSearch.Find(site.Text, site.Quote, site.File, findings) is not null)
            return null;
        var finding = findings[^1];
        if (finding.Rule == Rule.FC203)
            return ForChangedWords(site);
        return finding.Rule == Rule.FC205
            ? ForSameWords(site, finding)
            : Undecided(site, ReanchorOutcome.Refused, null, finding.Message);
    }

    private static Proposal ForSameWords(QuoteSite site, Diagnostic finding)
    {
        var bare = site.Quote with { Prefix = null, Suffix = null, Sentence = null };
        if (QuoteSearch.Find(site.Text, bare, site.File, []) is not { } anchor)
            return Undecided(site, ReanchorOutcome.Refused, null, finding.Message + ", and the words appear in several places");
        var context = ContextEdits(site, anchor, out var refusal);
        var entry = Entry(site, ReanchorOutcome.Moved, anchor.Quoted, 1, anchor.Start);
        return refusal is null
            ? Checked(site, site.Quote, anchor, new Proposal(entry with { Reason = Named(context) }, context))
            : new Proposal(entry with { Outcome = ReanchorOutcome.Refused, Reason = refusal }, []);
    }

    private static Proposal ForChangedWords(QuoteSite site)
    {
        var misses = NearMisses.Of(site.Text, site.Quote.Exact.Value);
        if (misses.IsEmpty)
            return Undecided(site, ReanchorOutcome.Lost, null, "nothing in the text is similar to the quote");
        var best = misses[0];
        if (Refusal(misses) is { } refusal)
            return Undecided(site, best.Similarity < LeastSimilarity ? ReanchorOutcome.Lost : ReanchorOutcome.Refused, best, refusal);

        var words = Words(site.Text, best);
        if (!SurroundingWords.SameEdges(site.Quote.Exact.Value, words))
            return Undecided(site, ReanchorOutcome.Refused, best, "the first or the last word differs, so it is not certain where the quote starts and ends");
        var quote = site.Quote with { Exact = site.Quote.Exact with { Value = words } };
        var bare = quote with { Prefix = null, Suffix = null, Sentence = null };
        var anchor = new Model.Anchor(site.Text.Source, best.Start, best.Length, best.FirstSentence, best.LastSentence, false);
        if (QuoteSearch.Find(site.Text, quote, site.File, []) is null && QuoteSearch.Find(site.Text, bare, site.File, []) is null)
            return Undecided(site, ReanchorOutcome.Refused, best, "the new words do not appear exactly once");
        var context = ContextEdits(site, anchor, out var contextRefusal);
        if (contextRefusal is not null)
            return Undecided(site, ReanchorOutcome.Refused, best, contextRefusal);
        var entry = Entry(site, ReanchorOutcome.Rewritten, words, best.Similarity, best.Start);
        return Checked(site, quote, anchor, new Proposal(entry with { Reason = Named(context) }, [new ScalarEdit(site.Quote.Exact, words), .. context]));
    }

    private static string? Refusal(ImmutableArray<NearMiss> misses)
    {
        var best = misses[0];
        if (best.Similarity < LeastSimilarity)
            return string.Create(CultureInfo.InvariantCulture, $"the nearest words are less similar than {LeastSimilarity:0.00}");
        if (best.Differs != Substance.None)
            return SubstantiveChange.Describe(best.Differs);
        return misses.Length > 1 && best.Similarity - misses[1].Similarity < Margin
            ? "another place is nearly as similar"
            : null;
    }

    /// <summary>Refuses the proposal unless the changed quote resolves to the intended place.</summary>
    private static Proposal Checked(QuoteSite site, Quote quote, Model.Anchor anchor, Proposal proposal)
    {
        var changed = quote with { Prefix = Changed(quote.Prefix), Suffix = Changed(quote.Suffix), Sentence = Changed(quote.Sentence) };
        var found = QuoteSearch.Find(site.Text, changed, site.File, []);
        return found is not null && found.Start == anchor.Start && found.Length == anchor.Length
            ? proposal
            : new Proposal(proposal.Entry with { Outcome = ReanchorOutcome.Refused, Reason = "the changed quote would not resolve to this place" }, []);

        Text? Changed(Text? old) => proposal.Edits.FirstOrDefault(edit => ReferenceEquals(edit.Old, old)) is { } edit ? edit.Old with { Value = edit.New } : old;
    }

    /// <summary>New values for the prefix, suffix and sentence, if they do not fit the place.</summary>
    private static ImmutableArray<ScalarEdit> ContextEdits(QuoteSite site, Model.Anchor anchor, out string? refusal)
    {
        var (quote, text) = (site.Quote, site.Text);
        var edits = ImmutableArray.CreateBuilder<ScalarEdit>();
        refusal = null;
        if (quote.Sentence is { } sentence && text.SentenceWithId(sentence.Value.Trim()) != anchor.FirstSentence)
            edits.Add(new ScalarEdit(sentence, text.SentenceIds[anchor.FirstSentence]));
        if (quote.Prefix is { } prefix && SurroundingWords.Before(text, anchor.Start, prefix.Value) is { } before)
            refusal ??= Add(prefix, before, "prefix");
        if (quote.Suffix is { } suffix && SurroundingWords.After(text, anchor.End, suffix.Value) is { } after)
            refusal ??= Add(suffix, after, "suffix");
        return edits.ToImmutable();

        string? Add(Text old, string words, string field)
        {
            var difference = SubstantiveChange.Describe(SurroundingWords.Difference(old.Value, words));
            if (words.Length == 0 || difference.Length > 0)
                return words.Length == 0 ? $"there are no words for the {field}" : $"in the {field}, {difference}";
            edits.Add(new ScalarEdit(old, words));
            return null;
        }
    }

    private static string? Named(ImmutableArray<ScalarEdit> context) =>
        context.IsEmpty ? null : $"{string.Join(", ", context.Select(edit => $"“{edit.Old.Value.Trim()}” is now “{edit.New}”"))}";

    private static string Words(SearchableText text, NearMiss miss) =>
        text.Source.Canonical.Substring(miss.Start, miss.Length).Replace('\n', ' ');

    private static Proposal Undecided(QuoteSite site, ReanchorOutcome outcome, NearMiss? miss, string reason) =>
        new(Entry(site, outcome, miss is null ? null : Words(site.Text, miss), miss?.Similarity, miss?.Start) with { Reason = reason }, []);

    private static ReanchorEntry Entry(QuoteSite site, ReanchorOutcome outcome, string? words, double? similarity, int? start) => new(
        outcome,
        site.File,
        site.Quote.Exact.Location.Line,
        site.Quote.Exact.Value.Trim(),
        words,
        similarity,
        start is { } offset ? site.Text.PlaceOf(offset) : null,
        null);
}
