using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Model;

namespace FactCheck.Lists;

/// <summary><c>factcheck coverage</c>: the state of each sentence of each source.</summary>
public static class SentenceCoverage
{
    /// <summary>One entry for each dossier whose source could be read, in the repository's order.</summary>
    /// <param name="asOf">The day; a claim counts from the day on which readers can read it.</param>
    public static ImmutableArray<SourceCoverage> Of(AnchoredRepository anchored, PartialDate? asOf)
    {
        var quoted = Quoted(anchored);
        return [.. anchored.Dossiers.Where(dossier => dossier.Text is not null).Select(dossier => Of(dossier, dossier.Text!, quoted, asOf))];
    }

    private static SourceCoverage Of(AnchoredDossier dossier, SearchableText text, Dictionary<(string, int), List<Claim>> quoted, PartialDate? asOf)
    {
        var labels = Labels(dossier);
        var sentences = text.Source.Sentences.Select((sentence, index) =>
        {
            var claims = quoted.GetValueOrDefault((dossier.Dossier.Id, index)) ?? [];
            SentenceLabel? label = labels.TryGetValue(index, out var given) ? given : null;
            var states = claims.ToLookup(claim => claim.StateOn(asOf));
            var published = Ids(states[ClaimState.Public].Concat(states[ClaimState.Retracted]));
            return new CoveredSentence(
                text.SentenceIds[index],
                sentence.Number,
                text.Source.Canonical.Substring(sentence.Start, sentence.Length),
                !published.IsEmpty ? SentenceState.Checked : label is not null ? SentenceState.Labelled : SentenceState.Open,
                published,
                Ids(states[ClaimState.Draft].Concat(states[ClaimState.HeldBack])),
                Ids(states[ClaimState.Withheld]),
                label);
        }).ToImmutableArray();
        return new SourceCoverage(dossier.Dossier.Id, sentences, new CoverageTotals(
            sentences.Count(sentence => sentence.State == SentenceState.Checked),
            sentences.Count(sentence => sentence.State == SentenceState.Labelled),
            sentences.Count(sentence => sentence.State == SentenceState.Open)));
    }

    private static ImmutableArray<string> Ids(IEnumerable<Claim> claims) =>
        [.. claims.Select(claim => claim.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The claims that quote a sentence, by dossier and index: a claim may quote another dossier's source.</summary>
    private static Dictionary<(string Dossier, int Sentence), List<Claim>> Quoted(AnchoredRepository anchored)
    {
        var quoted = new Dictionary<(string, int), List<Claim>>();
        foreach (var claim in anchored.Claims)
        {
            foreach (var place in claim.Quotes)
            {
                foreach (var i in place.Anchor.Sentences)
                {
                    if (!quoted.TryGetValue((place.Dossier, i), out var claims))
                        quoted[(place.Dossier, i)] = claims = [];
                    claims.Add(claim.Claim);
                }
            }
        }

        return quoted;
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
