using System.Collections.Immutable;
using System.Text;
using FactCheck.Model;

namespace FactCheck.Import;

/// <summary>Writes <c>source.txt</c>: one sentence per line, a blank line between blocks, <c># </c> before headings.</summary>
internal static class SourceLines
{
    public static string Write(IEnumerable<SentenceBlock> blocks)
    {
        var lines = new StringBuilder();
        foreach (var block in blocks)
        {
            if (lines.Length > 0)
                lines.Append('\n');
            foreach (var sentence in block.Sentences)
                lines.Append(block.IsHeading ? "# " : Escape(sentence)).Append(sentence).Append('\n');
        }

        return lines.ToString();
    }

    /// <summary>A backslash if the sentence would read as a heading, a speaker or an escape.</summary>
    private static string Escape(string sentence) =>
        sentence[0] == '\\'
        || sentence.StartsWith("# ", StringComparison.Ordinal)
        || (sentence[0] == '@' && Id.IsWellFormed(sentence.AsSpan(1)))
            ? "\\"
            : "";
}

/// <param name="Sentences">Not empty; each is one trimmed line.</param>
internal sealed record SentenceBlock(bool IsHeading, ImmutableArray<string> Sentences);
