using System.Collections.Immutable;
using System.Text;
using FactCheck.Model;

namespace FactCheck.Import;

/// <summary>The first <c>source.txt</c> of a dossier: a sentence a line, a blank line between blocks, <c># </c> before headings.</summary>
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

    /// <summary>A backslash before what would read as a heading, a speaker or another backslash.</summary>
    private static string Escape(string sentence) =>
        sentence[0] == '\\'
        || sentence.StartsWith("# ", StringComparison.Ordinal)
        || (sentence[0] == '@' && Id.IsWellFormed(sentence.AsSpan(1)))
            ? "\\"
            : "";
}

/// <param name="Sentences">Not empty, each on one line, without white space around it.</param>
internal sealed record SentenceBlock(bool IsHeading, ImmutableArray<string> Sentences);
