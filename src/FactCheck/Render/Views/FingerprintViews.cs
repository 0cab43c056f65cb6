using FactCheck.Plan;

namespace FactCheck.Render.Views;

internal static class FingerprintViews
{
    /// <summary>Sentences beyond which tiles become a bar.</summary>
    private const int MostTiles = 80;

    public static FingerprintView Of(SourcePage page, PageScope scope)
    {
        var isBar = page.Sentences.Length > MostTiles;
        var counts = page.Claims.CountBy(claim => claim.Verdict.Id.Value, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new FingerprintView(
            page.Sentences.Length,
            page.Sentences.Count(sentence => sentence.State == SentenceState.Checked),
            page.Sentences.Count(sentence => sentence.State == SentenceState.Labelled),
            page.Sentences.Count(sentence => sentence.State == SentenceState.Open),
            page.Claims.Length,
            [
                .. scope.Site.Repository.Scale
                    .Where(verdict => counts.ContainsKey(verdict.Id.Value))
                    .Select(verdict => new VerdictCount(scope.Verdict(verdict), counts[verdict.Id.Value])),
            ],
            isBar,
            isBar ? [] : [.. page.Sentences.Select(sentence => TileOf(page, sentence, scope))],
            isBar ? Runs(page, scope) : []);
    }

    public static string StateWord(SentenceState state) => state switch
    {
        SentenceState.Checked => "checked",
        SentenceState.Labelled => "labelled",
        _ => "open",
    };

    private static Tile TileOf(SourcePage page, PlannedSentence sentence, PageScope scope)
    {
        var number = sentence.Sentence.Number;
        var what = sentence.State switch
        {
            SentenceState.Checked => string.Join(", ", sentence.Claims.Select(claim => scope.Verdict(page.Claims[claim].Verdict).Label)),
            SentenceState.Labelled => (string)scope.Wording.Phrase("label." + Model.Words.SentenceLabels.WordFor(sentence.Label!.Label), []),
            _ => (string)scope.Wording.Phrase("tile.open", []),
        };
        var label = (string)scope.Wording.Phrase("tile.label", [number, what]);
        return new Tile(
            number, StateWord(sentence.State), FirstVerdict(page, sentence, scope), label,
            sentence.IsShown ? Addresses.Sentence(page.Source.Dossier, sentence.Id) : Addresses.Text(page.Source.Dossier));
    }

    private static Run[] Runs(SourcePage page, PageScope scope)
    {
        var runs = new List<Run>();
        foreach (var sentence in page.Sentences)
        {
            var run = new Run(StateWord(sentence.State), FirstVerdict(page, sentence, scope), 1);
            if (runs.Count > 0 && runs[^1].State == run.State && runs[^1].Verdict?.Verdict.Id.Value == run.Verdict?.Verdict.Id.Value)
                runs[^1] = run with { Count = runs[^1].Count + 1 };
            else
                runs.Add(run);
        }

        return [.. runs];
    }

    private static VerdictView? FirstVerdict(SourcePage page, PlannedSentence sentence, PageScope scope) =>
        sentence.Claims.IsEmpty ? null : scope.Verdict(page.Claims[sentence.Claims[0]].Verdict);
}
