using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Views;

internal static class FingerprintViews
{
    /// <summary>Sentences beyond which tiles become a bar.</summary>
    private const int MostTiles = 80;

    public static FingerprintView Of(PlannedSource source, PageScope scope)
    {
        var isBar = source.Sentences.Length > MostTiles;
        var counts = source.Claims.CountBy(claim => claim.Verdict.Id.Value, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new FingerprintView(
            source.Sentences.Length,
            source.Count(SentenceState.Checked),
            source.Count(SentenceState.Labelled),
            source.Count(SentenceState.Open),
            source.Claims.Length,
            [
                .. scope.Site.Repository.Scale
                    .Where(verdict => counts.ContainsKey(verdict.Id.Value))
                    .Select(verdict => new VerdictCount(scope.Verdict(verdict), counts[verdict.Id.Value])),
            ],
            isBar,
            isBar ? [] : [.. source.Sentences.Select(sentence => TileOf(source, sentence, scope))],
            isBar ? Runs(source, scope) : []);
    }

    public static string StateWord(SentenceState state) => state switch
    {
        SentenceState.Checked => "checked",
        SentenceState.Labelled => "labelled",
        _ => "open",
    };

    private static Tile TileOf(PlannedSource source, PlannedSentence sentence, PageScope scope)
    {
        var number = sentence.Sentence.Number;
        var what = sentence.State switch
        {
            SentenceState.Checked => string.Join(", ", sentence.Claims.Select(claim => scope.Verdict(source.Claims[claim].Verdict).Label)),
            SentenceState.Labelled => scope.Phrase("label." + Words.SentenceLabels.WordFor(sentence.Label!.Label)),
            _ => scope.Phrase("tile.open"),
        };
        var label = scope.Phrase("tile.label", number, what);
        return new Tile(
            number, StateWord(sentence.State), FirstVerdict(source, sentence, scope), label,
            sentence.IsShown ? scope.Tree.Sentence(source.Dossier, sentence.Id) : scope.Tree.SourceText(source.Dossier));
    }

    private static Run[] Runs(PlannedSource source, PageScope scope)
    {
        var runs = new List<Run>();
        foreach (var sentence in source.Sentences)
        {
            var run = new Run(StateWord(sentence.State), FirstVerdict(source, sentence, scope), 1);
            if (runs.Count > 0 && runs[^1].State == run.State && runs[^1].Verdict?.Verdict.Id.Value == run.Verdict?.Verdict.Id.Value)
                runs[^1] = run with { Count = runs[^1].Count + 1 };
            else
                runs.Add(run);
        }

        return [.. runs];
    }

    private static VerdictView? FirstVerdict(PlannedSource source, PlannedSentence sentence, PageScope scope) =>
        sentence.Claims.IsEmpty ? null : scope.Verdict(source.Claims[sentence.Claims[0]].Verdict);
}
