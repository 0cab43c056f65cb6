using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Markup;

namespace FactCheck.Render.Pages;

/// <param name="Kind">paragraph, heading, gap or speaker (a paragraph that opens with who speaks).</param>
/// <param name="Speaker">Id of a person, or a free name.</param>
internal sealed record SourceBlock(string Kind, string? Speaker, ShownSentence[] Sentences)
{
    /// <summary>The text of a source; sentences that must not be shown leave one gap.</summary>
    public static IEnumerable<SourceBlock> All(PlannedSource source, PageScope scope)
    {
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
                    run.Add(Sentence(source, i, block, markup));
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

    private static ShownSentence Sentence(PlannedSource source, int index, TextBlock block, SourceMarkup markup)
    {
        var sentence = source.Sentences[index];
        var isFollowed = index < block.Last && source.Sentences[index + 1].IsShown;
        return new ShownSentence(
            sentence,
            markup.Sentence(index),
            [.. sentence.Claims.Select(claim => source.Claims[claim]).Where(claim => Begins(claim, index, block))],
            isFollowed && !LanguageTag.IsUnspaced(source.Source.Language) ? " " : "");
    }

    /// <summary>A claim over several sentences is listed once in each block: at the first sentence of the block that it covers.</summary>
    private static bool Begins(SourceClaim claim, int sentence, TextBlock block) =>
        claim.Anchors.Any(anchor => Math.Max(anchor.FirstSentence, block.First) == sentence);
}

/// <param name="Claims">Those that begin here.</param>
/// <param name="Joiner">What separates it from the next sentence.</param>
internal sealed record ShownSentence(PlannedSentence Sentence, Html Html, SourceClaim[] Claims, string Joiner);
