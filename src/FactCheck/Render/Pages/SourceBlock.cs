using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Markup;

namespace FactCheck.Render.Pages;

/// <param name="Kind">paragraph, heading, gap or speaker (a paragraph that begins with the speaker's name).</param>
/// <param name="Speaker">The id of a person, or a name.</param>
internal sealed record SourceBlock(string Kind, string? Speaker, ShownSentence[] Sentences)
{
    /// <summary>Yields the text of a source; a run of sentences that must not be shown becomes one gap.</summary>
    public static IEnumerable<SourceBlock> All(PlannedSource source, TranslatedProse prose, PageScope scope)
    {
        var remarks = new SourceRemarks(source.Source, prose);
        var markup = new SourceMarkup(source, scope);
        string? speaker = null;
        var inGap = false;
        foreach (var block in source.Source.Text.Blocks)
        {
            var speaks = source.Sentences[block.First].Sentence.Speaker?.Value;
            var kind = block.IsHeading ? "heading" : speaks is not null && speaks != speaker ? "speaker" : "paragraph";
            speaker = speaks;
            var run = new List<ShownSentence>();
            for (var i = block.First; i <= block.Last; i++)
            {
                if (source.Sentences[i].IsShown)
                {
                    inGap = false;
                    run.Add(Sentence(source, i, block, markup, remarks));
                    continue;
                }

                if (run.Count > 0)
                    yield return new SourceBlock(kind, speaks, [.. run]);
                run.Clear();
                if (!inGap)
                    yield return new SourceBlock("gap", null, []);
                inGap = true;
            }

            if (run.Count > 0)
                yield return new SourceBlock(kind, speaks, [.. run]);
        }
    }

    private static ShownSentence Sentence(PlannedSource source, int index, TextBlock block, SourceMarkup markup, SourceRemarks remarks)
    {
        var sentence = source.Sentences[index];
        var isFollowed = index < block.Last && source.Sentences[index + 1].IsShown;
        return new ShownSentence(
            sentence,
            markup.Sentence(index),
            remarks.Of(sentence.Label),
            [.. sentence.Notes.Select(remarks.Of)],
            [.. sentence.Claims.Select(claim => source.Claims[claim]).Where(claim => Begins(claim, index, block))],
            isFollowed && !LanguageTag.IsUnspaced(source.Source.Language) ? " " : "");
    }

    /// <summary>Whether a claim is listed at a sentence: the first one in the block that it covers.</summary>
    private static bool Begins(SourceClaim claim, int sentence, TextBlock block) =>
        claim.Anchors.Any(anchor => Math.Max(anchor.FirstSentence, block.First) == sentence);
}

/// <param name="LabelNote">What the label says besides its kind.</param>
/// <param name="Claims">The claims that begin here.</param>
/// <param name="Joiner">The separator before the next sentence.</param>
internal sealed record ShownSentence(PlannedSentence Sentence, Html Html, LocalText? LabelNote, ShownNote[] Notes, SourceClaim[] Claims, string Joiner);
