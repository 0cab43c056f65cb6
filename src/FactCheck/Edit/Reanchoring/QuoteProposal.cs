using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Anchor.Fuzzy;
using FactCheck.Diagnostics;
using FactCheck.Edit.Yaml;
using FactCheck.Model;

namespace FactCheck.Edit.Reanchoring;

/// <summary>
/// Proposes a change for a quote that does not resolve. Only words that moved in whole sentences need no person: one word may
/// reverse a sentence in any language, and neither a ratio nor a list of words can rule that out.
/// </summary>
internal static class QuoteProposal
{
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
        var context = QuoteContextEdits.Of(site, anchor);
        var entry = Entry(site, ReanchorOutcome.Proposed, anchor.Quoted, 1, anchor.Start) with { Reason = context.Reason, Difference = context.Difference };
        var proposal = Checked(site, site.Quote, anchor, new Proposal(entry, context.Edits));
        return proposal.IsWaiting && context.IsMoveOfWhole
            ? proposal with { Entry = entry with { Outcome = ReanchorOutcome.Moved, Difference = null } }
            : proposal;
    }

    private static Proposal ForChangedWords(QuoteSite site)
    {
        var misses = NearMisses.Of(site.Text, site.Quote.Exact.Value);
        if (misses.IsEmpty)
            return Undecided(site, ReanchorOutcome.Lost, null, "nothing in the text is similar to the quote");
        var best = misses[0];
        if (misses.Length > 1 && best.Similarity - misses[1].Similarity < Margin)
            return Undecided(site, ReanchorOutcome.Refused, best, $"another place is nearly as similar: {site.Text.PlaceOf(misses[1].Start)}");

        var words = Words(site.Text, best);
        var quote = site.Quote with { Exact = site.Quote.Exact with { Value = words } };
        var bare = quote with { Prefix = null, Suffix = null, Sentence = null };
        var anchor = new Model.Anchor(site.Text.Source, best.Start, best.Length, best.FirstSentence, best.LastSentence, false);
        if (QuoteSearch.Find(site.Text, quote, site.File, []) is null && QuoteSearch.Find(site.Text, bare, site.File, []) is null)
            return Undecided(site, ReanchorOutcome.Refused, best, "the new words do not appear exactly once");
        var context = QuoteContextEdits.Of(site, anchor);
        var entry = Entry(site, ReanchorOutcome.Proposed, words, best.Similarity, best.Start) with
        {
            Reason = Joined([SubstantiveChange.Describe(best.Differs), .. best.Hidden, Edges(site, words), context.Reason]),
            Difference = (best.QuoteLine, best.TextLine),
        };
        return Checked(site, quote, anchor, new Proposal(entry, [new ScalarEdit(site.Quote.Exact, words), .. context.Edits]));
    }

    /// <summary>The search for similar words cuts off words that differ at an edge, and a quote may lose its subject that way.</summary>
    private static string? Edges(QuoteSite site, string words) =>
        SurroundingWords.SameEdges(site.Quote.Exact.Value, words)
            ? null
            : "the first or the last word differs, so check where the quote starts and ends";

    /// <summary>Refuses the proposal unless the changed quote resolves to the intended place.</summary>
    private static Proposal Checked(QuoteSite site, Quote quote, Model.Anchor anchor, Proposal proposal)
    {
        var changed = quote with { Prefix = Changed(quote.Prefix), Suffix = Changed(quote.Suffix), Sentence = Changed(quote.Sentence) };
        var found = QuoteSearch.Find(site.Text, changed, site.File, []);
        return found is not null && found.Start == anchor.Start && found.Length == anchor.Length
            ? proposal
            : proposal.Refused("the changed quote would not resolve to this place");

        Text? Changed(Text? old) => proposal.Edits.FirstOrDefault(edit => ReferenceEquals(edit.Old, old)) is { } edit ? edit.Old with { Value = edit.New } : old;
    }

    private static string? Joined(params string?[] parts) =>
        string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part))) is { Length: > 0 } joined ? joined : null;

    private static string Words(SearchableText text, NearMiss miss) =>
        text.Source.Canonical.Substring(miss.Start, miss.Length).Replace('\n', ' ');

    private static Proposal Undecided(QuoteSite site, ReanchorOutcome outcome, NearMiss? miss, string reason) =>
        new(
            Entry(site, outcome, miss is null ? null : Words(site.Text, miss), miss?.Similarity, miss?.Start) with
            {
                Reason = reason,
                Difference = miss is null ? null : (miss.QuoteLine, miss.TextLine),
            },
            []);

    private static ReanchorEntry Entry(QuoteSite site, ReanchorOutcome outcome, string? words, double? similarity, int? start) => new(
        outcome,
        site.Owner,
        site.File,
        site.Quote.Exact.Location.Line,
        site.Quote.Exact.Value.Trim(),
        words,
        similarity,
        start is { } offset ? site.Text.PlaceOf(offset) : null);
}
