using System.Collections.Immutable;
using System.Text;

namespace FactCheck.Model;

/// <summary>
/// A stored text, cut into sentences by people: one line each. <see cref="Canonical"/> is what quotes are searched in:
/// the sentences of a block joined by a space (or by nothing, in languages that use none), blocks by a line feed.
/// </summary>
/// <param name="Sentences">In reading order, covering all of <paramref name="Canonical"/> except what separates them.</param>
public sealed record SourceText(
    string File,
    string Canonical,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<TextBlock> Blocks)
{
    public string WordsOf(Sentence sentence) => Canonical.Substring(sentence.Start, sentence.Length);

    /// <summary>The sentences with their annotations: who speaks, and which lines are headings.</summary>
    public string Written
    {
        get
        {
            var lines = new StringBuilder(Canonical.Length);
            string? speaker = null;
            foreach (var block in Blocks)
            {
                for (var i = block.First; i <= block.Last; i++)
                {
                    var sentence = Sentences[i];
                    if (sentence.Speaker?.Value != speaker)
                        lines.Append('@').Append(speaker = sentence.Speaker?.Value).Append('\n');
                    lines.Append(block.IsHeading ? "# " : "").Append(Canonical, sentence.Start, sentence.Length).Append('\n');
                }

                lines.Append('\n');
            }

            return lines.ToString().TrimEnd('\n');
        }
    }
}

/// <summary>One line of a stored text.</summary>
/// <param name="Number">Its position among the sentences, from 1.</param>
/// <param name="Start">In the canonical text; like <paramref name="Length"/>, in UTF-16 units.</param>
/// <param name="Block">Index of its block.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="LineOffset">Characters of the line before the sentence (markup, an escaping backslash).</param>
/// <param name="Speaker">Who speaks, if an <c>@id</c> line says so.</param>
public sealed record Sentence(int Number, int Start, int Length, int Block, int Line, int LineOffset, Text? Speaker)
{
    public int End => Start + Length;
}

/// <summary>A paragraph or heading: sentences <see cref="First"/> to <see cref="Last"/> (indexes, both included).</summary>
public sealed record TextBlock(bool IsHeading, int First, int Last);
