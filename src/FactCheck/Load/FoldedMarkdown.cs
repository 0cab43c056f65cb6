using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Prose;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Load;

/// <summary>
/// FC019: Markdown whose line breaks YAML turns into spaces, though they divide it: paragraphs, lists, headings, tables. A
/// break that only ends a line of a paragraph may become a space.
/// </summary>
internal static class FoldedMarkdown
{
    public static void Check(string file, string key, YamlScalar scalar, List<Diagnostic> findings)
    {
        if (scalar.Written is not { } written || written.BrokenLines() is not { Count: > 1 } lines)
            return;
        // Markdown that is nested too deep is reported when it is printed.
        if (!MarkdownText.TryParse(string.Join('\n', lines.Select(line => line.Text)), out var kept) || !MarkdownText.TryParse(scalar.Text.Value, out var folded))
            return;
        var (wanted, found) = (Blocks(kept), Blocks(folded));
        var same = wanted.Zip(found).TakeWhile(pair => pair.First.Shape == pair.Second.Shape).Count();
        if (same == wanted.Count && same == found.Count)
            return;
        var at = Math.Min(same < wanted.Count ? wanted[same].Line : lines.Count - 1, lines.Count - 1);
        findings.Add(Rule.FC019.At(
            file, lines[at].Location, $"the line break before this line of '{key}' is lost: YAML turns it into a space, though it divides the Markdown",
            $"write '{written.Start.TrimEnd()} |' and the text on the lines below, indented: after | line breaks stay"));
    }

    /// <summary>The blocks in their order, code with its lines, text with its hard line breaks.</summary>
    private static List<(string Shape, int Line)> Blocks(MarkdownDocument document) =>
        [.. document.Descendants<Block>().Select(block => (Shape(block), block.Line))];

    private static string Shape(Block block) => block switch
    {
        HeadingBlock heading => $"heading {heading.Level} {HardBreaks(heading)}",
        CodeBlock code => $"code {code.Lines}",
        LeafBlock { Inline: not null } leaf => $"{block.GetType().Name} {HardBreaks(leaf)}",
        _ => block.GetType().Name,
    };

    private static int HardBreaks(LeafBlock block) => block.Inline?.Descendants<LineBreakInline>().Count(lineBreak => lineBreak.IsHard) ?? 0;
}
