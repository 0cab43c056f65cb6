using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC324: words labelled as opinion have no verdict on the truth axis.</summary>
internal static class OpinionsUnrated
{
    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        var opinions = Opinions(input.Anchored);
        if (opinions.Count == 0)
            return;
        foreach (var claim in input.Anchored.Claims)
        {
            if (input.Index.Verdicts.GetValueOrDefault(claim.Claim.Verdict.Value) is { Axis: Axis.Truth, Rating: not null } && claim.Quotes.Any(place => IsOpinion(place, opinions)))
            {
                findings.Add(Rule.FC324.At(
                    claim.Claim.File, claim.Claim.Verdict.Location,
                    $"the verdict '{claim.Claim.Verdict.Value}' rates words that source.yaml labels as opinion",
                    OffScale(input) is { } verdict ? $"write 'verdict: {verdict}'; or, if the words claim a fact, delete the label in source.yaml" : "delete the label in source.yaml if the words claim a fact, else delete this claim"));
            }
        }
    }

    /// <summary>The first verdict that rates no truth and needs nothing.</summary>
    private static string? OffScale(CheckInput input) =>
        input.Repository.Scale.FirstOrDefault(verdict => verdict is { Axis: Axis.Truth, Rating: null, Needs.IsEmpty: true })?.Id.Value;

    /// <summary>The anchors of opinions, by dossier and sentence.</summary>
    private static Dictionary<(string Dossier, int Sentence), List<Model.Anchor>> Opinions(AnchoredRepository anchored)
    {
        var opinions = new Dictionary<(string, int), List<Model.Anchor>>();
        foreach (var dossier in anchored.Dossiers)
        {
            for (var i = 0; i < dossier.Labels.Length; i++)
            {
                if (dossier.Labels[i] is not { } place || dossier.Dossier.Source!.Labels[i].Label != SentenceLabel.Opinion)
                    continue;
                for (var sentence = place.FirstSentence; sentence <= place.LastSentence; sentence++)
                {
                    if (!opinions.TryGetValue((dossier.Dossier.Id, sentence), out var places))
                        opinions[(dossier.Dossier.Id, sentence)] = places = [];
                    places.Add(place);
                }
            }
        }

        return opinions;
    }

    private static bool IsOpinion(QuotedAnchor place, Dictionary<(string, int), List<Model.Anchor>> opinions)
    {
        for (var sentence = place.Anchor.FirstSentence; sentence <= place.Anchor.LastSentence; sentence++)
        {
            if (opinions.TryGetValue((place.Dossier, sentence), out var places)
                && places.Exists(opinion => opinion.Start < place.Anchor.End && place.Anchor.Start < opinion.End))
            {
                return true;
            }
        }

        return false;
    }
}
