using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

/// <summary>A source at a glance: a tile for each sentence, or a bar if there are too many.</summary>
internal sealed class Fingerprint(PlannedSource source, PageScope scope)
{
    private const int MostTiles = 80;

    public PlannedSource Source => source;

    public bool IsBar => source.Sentences.Length > MostTiles;

    public ImmutableArray<AxisCounts> Counts { get; } = AxisCounts.Of(source.Claims.Select(claim => claim.Verdict), scope.Site.Scale);

    public Tile[] Tiles => IsBar ? [] : [.. source.Sentences.Select(sentence => new Tile(source, sentence))];

    /// <summary>Runs of sentences that look alike.</summary>
    public TileRun[] Runs
    {
        get
        {
            var runs = new List<TileRun>();
            foreach (var sentence in IsBar ? source.Sentences : [])
            {
                var tile = new Tile(source, sentence);
                if (runs.Count > 0 && runs[^1].State == tile.State && runs[^1].Verdict?.Id.Value == tile.Verdict?.Id.Value)
                    runs[^1] = runs[^1] with { Count = runs[^1].Count + 1 };
                else
                    runs.Add(new TileRun(tile.State, tile.Verdict, 1));
            }

            return [.. runs];
        }
    }

    public static string StateWord(SentenceState state) => state switch
    {
        SentenceState.Checked => "checked",
        SentenceState.Labelled => "labelled",
        _ => "open",
    };
}

internal sealed record Tile(PlannedSource Source, PlannedSentence Sentence)
{
    public SentenceState State => Sentence.State;

    public Verdict? Verdict => Sentence.Claims.IsEmpty ? null : Source.Claims[Sentence.Claims[0]].Verdict;

    /// <summary>Returns the text for screen readers.</summary>
    public string Label(PageScope scope) => scope.Phrase("tile.label", Sentence.Sentence.Number, State switch
    {
        SentenceState.Checked => string.Join(", ", Sentence.Claims.Select(claim => scope.Named(Source.Claims[claim].Verdict))),
        SentenceState.Labelled => scope.Phrase("label." + Vocabularies.SentenceLabels.WordFor(Sentence.Label!.Label)),
        _ => scope.Phrase("tile.open"),
    });

    /// <summary>Returns the address of the sentence, or of the whole text if the sentence must not be shown.</summary>
    public Address Address(PageScope scope) =>
        Sentence.IsShown ? scope.SentencePlace(Source.Dossier, Sentence.Id) : scope.SourceTextPlace(Source.Dossier);
}

internal sealed record TileRun(SentenceState State, Verdict? Verdict, int Count);
