using System.Collections.Immutable;
using FactCheck.Import.Sentences;

namespace FactCheck.Import;

/// <summary>Splits imported paragraphs into sentences. A heading is one sentence, and a line break always ends one.</summary>
internal static class SentenceBlocks
{
    public static ImmutableArray<SentenceBlock> Of(ImportedText text, string language, out int footnoteMarks)
    {
        var marks = 0;
        var blocks = ImmutableArray.CreateBuilder<SentenceBlock>();
        foreach (var block in text.Blocks)
        {
            var clean = FootnoteMarks.Drop(block.Text, ref marks);
            var sentences = block.IsHeading ? [clean.Trim()] : Split(clean, language);
            sentences = sentences.RemoveAll(sentence => sentence.Length == 0);
            if (!sentences.IsEmpty)
                blocks.Add(new SentenceBlock(block.IsHeading, sentences));
        }

        footnoteMarks = marks;
        return blocks.ToImmutable();
    }

    private static ImmutableArray<string> Split(string paragraph, string language) =>
        [.. paragraph.Split('\n').SelectMany(line => SentenceSplitter.Split(line, language))];
}
