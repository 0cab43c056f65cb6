using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Model;

namespace FactCheck.Lists;

/// <summary><c>factcheck coverage</c>: the state of each sentence of each source.</summary>
public static class SentenceCoverage
{
    /// <summary>One entry for each dossier whose source could be read, in the order of the repository.</summary>
    /// <param name="asOf">A claim counts if it is public on this day.</param>
    public static ImmutableArray<SourceCoverage> Of(AnchoredRepository anchored, PartialDate? asOf)
    {
        var quoted = Quoted(anchored);
        return [.. anchored.Dossiers.Where(dossier => dossier.Text is not null).Select(dossier => Of(dossier, dossier.Text!, quoted, asOf))];
    }

    private static SourceCoverage Of(AnchoredDossier dossier, SearchableText text, ILookup<(string, int), Claim> quoted, PartialDate? asOf)
    {
        var labels = Labels(dossier);
        var sentences = text.Source.Sentences.Select((sentence, index) =>
        {
            SentenceLabel? label = labels.TryGetValue(index, out var given) ? given : null;
            var states = quoted[(dossier.Dossier.Id, index)].ToLookup(claim => claim.StateOn(asOf));
            var published = Ids(states[ClaimState.Public].Concat(states[ClaimState.Retracted]));
            return new CoveredSentence(
                text.SentenceIds[index],
                sentence.Number,
                text.Source.WordsOf(sentence),
                !published.IsEmpty ? SentenceState.Checked : label is not null ? SentenceState.Labelled : SentenceState.Open,
                published,
                Ids(states[ClaimState.Draft].Concat(states[ClaimState.HeldBack])),
                Ids(states[ClaimState.Withheld]),
                label);
        }).ToImmutableArray();
        var totals = sentences.CountBy(sentence => sentence.State).ToDictionary();
        return new SourceCoverage(dossier.Dossier.Id, sentences, new CoverageTotals(
            totals.GetValueOrDefault(SentenceState.Checked), totals.GetValueOrDefault(SentenceState.Labelled), totals.GetValueOrDefault(SentenceState.Open)));
    }

    private static ImmutableArray<string> Ids(IEnumerable<Claim> claims) =>
        [.. claims.Select(claim => claim.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The claims that quote each sentence. A claim may quote the source of another dossier.</summary>
    private static ILookup<(string Dossier, int Sentence), Claim> Quoted(AnchoredRepository anchored)
    {
        var places =
            from claim in anchored.Claims
            from place in claim.Quotes
            from sentence in place.Anchor.Sentences
            select (place.Dossier, Sentence: sentence, claim.Claim);
        return places.ToLookup(place => (place.Dossier, place.Sentence), place => place.Claim);
    }

    /// <summary>The first label of each sentence.</summary>
    private static Dictionary<int, SentenceLabel> Labels(AnchoredDossier dossier)
    {
        var labels = new Dictionary<int, SentenceLabel>();
        for (var i = 0; i < dossier.Labels.Length; i++)
        {
            if (dossier.Labels[i] is not { } anchor)
                continue;
            foreach (var sentence in anchor.Sentences)
                labels.TryAdd(sentence, dossier.Dossier.Source!.Labels[i].Label);
        }

        return labels;
    }
}
