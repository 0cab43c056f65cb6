using System.Buffers;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Prose;

namespace FactCheck.Check;

/// <summary>FC505: Markdown is not nested too deep. Finds the marks that open the most levels, and where they begin.</summary>
internal static class DeepMarkdown
{
    private static readonly SearchValues<char> ListSigns = SearchValues.Create(" -+*>0123456789.)");

    private const string OneLevel = "keep one level, and write the rest as paragraphs";

    public static Diagnostic Finding(string file, Text markdown)
    {
        var text = markdown.Value;
        if (MarkdownText.AddressWithoutEnd(text) is { } address)
        {
            return Rule.FC505.At(
                file, markdown.LocationAt(address, 2), "too many links follow each other without a blank from here", "write blanks between the links, and close each: [words](address)");
        }

        var deepest = ((string What, int At, int Levels, string Hint))("lists", ListStart(text), 0, OneLevel);
        foreach (var (what, marks, hint) in new[]
        {
            ("quotations (>)", ">", OneLevel),
            ("brackets", "[", "delete the brackets that are not part of a link, or write each as \\["),
            ("emphasis (* and _)", "*_", "delete the signs that are not meant as emphasis, or write each as \\* or \\_"),
        })
        {
            if (LongestRun(text, marks) is var (at, length) && length > deepest.Levels && length > MarkdownText.MaxDepth / 2)
                deepest = (what, at, length, hint);
        }

        return Rule.FC505.At(
            file, markdown.LocationAt(deepest.At, 1), $"{deepest.What} are nested too deep from here; at most {MarkdownText.MaxDepth} levels can be shown", deepest.Hint);
    }

    /// <summary>The longest run of these marks on one line, with only blanks and other marks between them.</summary>
    private static (int At, int Length) LongestRun(string text, string marks)
    {
        var (best, at, length) = ((At: 0, Length: 0), 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (marks.Contains(text[i], StringComparison.Ordinal))
            {
                at = length == 0 ? i : at;
                length++;
                if (length > best.Length)
                    best = (at, length);
            }
            else if (char.IsLetterOrDigit(text[i]) && marks != "*_" || text[i] == '\n')
            {
                length = 0;
            }
        }

        return best;
    }

    /// <summary>The line with the most list markers before its first word.</summary>
    private static int ListStart(string text)
    {
        var (best, most) = (0, -1);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var at and >= 0 ? at : text.Length;
            var lead = text.AsSpan(start, end - start).IndexOfAnyExcept(ListSigns) is var words and >= 0 ? words : end - start;
            if (lead > most)
                (best, most) = (start, lead);
            start = end + 1;
        }

        return best;
    }
}
