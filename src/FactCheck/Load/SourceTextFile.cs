using System.Collections.Immutable;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Load;

/// <summary>
/// Stored texts: one sentence per line, a blank line between paragraphs, <c># </c> before a heading, <c>@id</c> alone on a
/// line for the speaker of what follows; a backslash starts a line that would otherwise read as markup.
/// </summary>
internal static class SourceTextFile
{
    public static SourceText Parse(string file, string text, SentenceJoin join, int firstLine = 1)
    {
        var canonical = new StringBuilder(text.Length);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        Text? speaker = null;
        var blockStart = -1;

        var i = -1;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            i++;
            var line = text.AsSpan(range);
            if (line.IsWhiteSpace())
            {
                CloseBlock();
                continue;
            }

            if (line[0] == '@' && Id.IsWellFormed(line[1..].TrimEnd()))
            {
                CloseBlock();
                speaker = new Text(line[1..].TrimEnd().ToString(), new Location(firstLine + i, 2, line.TrimEnd().Length - 1));
                continue;
            }

            var isHeading = line.StartsWith("# ", StringComparison.Ordinal);
            if (isHeading)
                CloseBlock();
            var skip = isHeading ? 2 : line[0] == '\\' ? 1 : 0;
            var leading = skip + (line.Length - skip - line[skip..].TrimStart().Length);
            var sentence = line[leading..].TrimEnd();
            if (sentence.IsEmpty)
                continue;

            if (blockStart < 0)
            {
                if (canonical.Length > 0)
                    canonical.Append('\n');
                blockStart = sentences.Count;
            }
            else if (join == SentenceJoin.Space)
            {
                canonical.Append(' ');
            }

            sentences.Add(new Sentence(sentences.Count + 1, canonical.Length, sentence.Length, blocks.Count, firstLine + i, leading, speaker));
            canonical.Append(sentence);
            if (isHeading)
                CloseBlock(isHeading: true);
        }

        CloseBlock();
        return new SourceText(file, canonical.ToString(), sentences.ToImmutable(), blocks.ToImmutable());

        void CloseBlock(bool isHeading = false)
        {
            if (blockStart < 0)
                return;
            blocks.Add(new TextBlock(isHeading, blockStart, sentences.Count - 1));
            blockStart = -1;
        }
    }

    /// <summary>What separates the sentences of a language unless <c>sentence-join</c> says otherwise.</summary>
    public static SentenceJoin DefaultJoin(string? language) =>
        language is not null && LanguageTag.IsUnspaced(language) ? SentenceJoin.None : SentenceJoin.Space;
}
