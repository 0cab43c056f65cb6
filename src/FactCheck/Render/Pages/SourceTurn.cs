using FactCheck.Model;

namespace FactCheck.Render.Pages;

/// <summary>An entry in the contents of a long text: a heading, or what one speaker says, with the claims on it.</summary>
/// <param name="Speaker">The id of a person, or a name; null at a heading and in a text without speakers.</param>
/// <param name="Heading">The words of a heading; else null.</param>
/// <param name="Anchor">The fragment of its first sentence.</param>
/// <param name="Sentences">Those on which a claim begins.</param>
internal sealed record SourceTurn(string? Speaker, string? Heading, string Anchor, List<ShownSentence> Sentences)
{
    /// <summary>Yields all headings, and the turns that are checked.</summary>
    public static IEnumerable<SourceTurn> All(IEnumerable<SourceBlock> blocks, SourceText text)
    {
        SourceTurn? turn = null;
        foreach (var block in blocks.Where(block => block.Sentences.Length > 0))
        {
            if (turn is null || block.Kind is "speaker" or "heading" || block.Speaker != turn.Speaker)
            {
                if (turn is { IsListed: true })
                    yield return turn;
                turn = new SourceTurn(block.Speaker, block.Kind == "heading" ? Words(block, text) : null, block.Sentences[0].Sentence.Id, []);
            }

            turn.Sentences.AddRange(block.Sentences.Where(sentence => sentence.Claims.Length > 0));
        }

        if (turn is { IsListed: true })
            yield return turn;
    }

    private bool IsListed => Heading is not null || Sentences.Count > 0;

    private static string Words(SourceBlock block, SourceText text) =>
        text.Canonical[block.Sentences[0].Sentence.Sentence.Start..block.Sentences[^1].Sentence.Sentence.End];
}
