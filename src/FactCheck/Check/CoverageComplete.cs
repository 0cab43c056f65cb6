using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC207: a source with <c>coverage: complete</c> has no sentence without a published claim or a label.</summary>
internal static class CoverageComplete
{
    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        var claimed = ClaimedSentences(input);
        foreach (var dossier in input.Anchored.Dossiers)
        {
            // A broken claim or label may be the one that covers the sentence.
            if (dossier.Dossier.Source is not { Coverage: Coverage.Complete } source || IsBroken(dossier))
                continue;
            var covered = claimed.GetValueOrDefault(dossier.Dossier.Id) ?? [];
            foreach (var label in dossier.Labels)
            {
                covered.UnionWith(label?.Sentences ?? []);
            }

            for (var i = 0; i < source.Text.Sentences.Length; i++)
            {
                if (covered.Contains(i))
                    continue;
                var sentence = source.Text.Sentences[i];
                findings.Add(Rule.FC207.At(
                    source.Text.File, new Location(sentence.Line, sentence.LineOffset + 1, sentence.Length),
                    $"sentence {sentence.Number} has neither a published claim nor a label, but the source says 'coverage: complete'",
                    $"write a claim that quotes it, or label it in source.yaml: '- quote: ...', 'label: opinion' (or {string.Join(", ", Vocabularies.SentenceLabels.Words.Skip(1))})"));
            }
        }
    }

    private static bool IsBroken(AnchoredDossier dossier) =>
        !dossier.Dossier.Unreadable.IsEmpty
        || dossier.Claims.Any(claim => claim.Claim.IsIncomplete || !claim.IsResolved)
        || dossier.Labels.Any(label => label is null);

    private static Dictionary<string, HashSet<int>> ClaimedSentences(CheckInput input)
    {
        var claimed = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var place in input.Anchored.Claims.Where(claim => claim.Claim.StateOn(input.Day).IsReadable).SelectMany(claim => claim.Quotes))
        {
            if (!claimed.TryGetValue(place.Dossier, out var sentences))
                claimed[place.Dossier] = sentences = [];
            sentences.UnionWith(place.Anchor.Sentences);
        }

        return claimed;
    }
}
