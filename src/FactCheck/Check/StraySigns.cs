using FactCheck.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Check;

/// <summary>FC023: signs that were meant as markup of Markdown, and that readers see because they are none here.</summary>
internal static class StraySigns
{
    private const string Stars = "**";

    private const string Waves = "~~";

    /// <summary>Reports the first place in each paragraph.</summary>
    public static void Check(MarkdownInput markdown, List<Diagnostic> findings)
    {
        foreach (var block in markdown.Document.Descendants<LeafBlock>())
        {
            if (block.Inline is not { } inlines)
                continue;
            var text = markdown.Text.Value;
            if (First(Stars, inlines, text) is var (at, end))
            {
                findings.Add(Rule.FC023.At(
                    markdown.File, markdown.Text.LocationAt(at, end - at), $"readers see the {text[at..end]} here: it begins or ends no emphasis",
                    "write **words** without a blank inside the stars, and with both pairs in one paragraph; if the stars are meant, write \\*\\*"));
            }

            if (First(Waves, inlines, text, least: 2) is var (wave, afterWave))
            {
                findings.Add(Rule.FC023.At(
                    markdown.File, markdown.Text.LocationAt(wave, afterWave - wave), "readers see the ~~ here: there are no struck-out words",
                    "delete the words that no longer hold, with their signs; what was published and changed is told by a correction"));
            }
        }
    }

    /// <summary>One pair alone between blanks, as in 2 ** 3, is text.</summary>
    /// <param name="least">The number of pairs below which the signs are text.</param>
    private static (int At, int End)? First(string signs, ContainerInline inlines, string text, int least = 1)
    {
        var places = Places(signs, inlines, text).Take(2).ToList();
        return places.Count > 1 || (places.Count == least && !(IsBlank(text, places[0].At - 1) && IsBlank(text, places[0].End))) ? places[0] : null;
    }

    private static IEnumerable<(int At, int End)> Places(string signs, ContainerInline inlines, string text) =>
        inlines.Descendants<LiteralInline>().SelectMany(literal => Places(signs, literal, text));

    private static IEnumerable<(int At, int End)> Places(string signs, LiteralInline literal, string text)
    {
        if (literal.Span.Start < 0 || literal.Span.End >= text.Length || !literal.Content.AsSpan().Contains(signs, StringComparison.Ordinal))
            yield break;
        for (var at = literal.Span.Start; at <= literal.Span.End;)
        {
            at = text.IndexOf(signs, at, literal.Span.End + 1 - at, StringComparison.Ordinal);
            if (at < 0)
                yield break;
            var end = at;
            while (end <= literal.Span.End && text[end] == signs[0])
                end++;
            if (end - at <= 3 && !(at > 0 && text[at - 1] == '\\'))
                yield return (at, end);
            at = end;
        }
    }

    private static bool IsBlank(string text, int at) => at < 0 || at >= text.Length || char.IsWhiteSpace(text[at]);
}
