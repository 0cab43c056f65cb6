using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

/// <summary>A source at a glance: a tile for each sentence, or a bar if there are too many.</summary>
internal sealed class Fingerprint(PlannedSource source, PageScope scope)
{
    private const int MostTiles = 80;

    public PlannedSource Source => source;

    public bool IsBar => IsLong(source);

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
                if (runs.Count > 0 && runs[^1].First.State == tile.State && runs[^1].First.Verdict?.Id.Value == tile.Verdict?.Id.Value)
                    runs[^1] = runs[^1] with { Count = runs[^1].Count + 1 };
                else
                    runs.Add(new TileRun(tile, 1));
            }

            return [.. runs];
        }
    }

    /// <summary>Reports whether a source has too many sentences to show each as a tile.</summary>
    public static bool IsLong(PlannedSource source) => source.Sentences.Length > MostTiles;

    /// <summary>Returns how many sentences are checked, labelled and open; what there is none of is not mentioned.</summary>
    public static string Words(PlannedSource source, PageScope scope)
    {
        var (sentences, isChecked) = (source.Sentences.Length, source.Count(SentenceState.Checked));
        var (labelled, open) = (source.Count(SentenceState.Labelled), source.Count(SentenceState.Open));
        var parts = new List<string>
        {
            isChecked == 0 ? scope.Phrase("fingerprint.none")
                : sentences == 1 ? scope.Phrase("fingerprint.single")
                : scope.Phrase(isChecked == sentences ? "fingerprint.all" : "fingerprint.some", source.Claims.Length, isChecked, sentences),
        };
        if (labelled > 0)
            parts.Add(scope.Phrase("fingerprint.labelled", labelled));
        if (open > 0 && isChecked + labelled > 0)
            parts.Add(scope.Phrase("fingerprint.open", open));
        return string.Join(scope.Phrase("comma"), parts);
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

internal sealed record TileRun(Tile First, int Count);
