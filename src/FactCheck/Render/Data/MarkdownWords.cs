using System.Text;

namespace FactCheck.Render.Data;

/// <summary>
/// The words of a Markdown text that readers see, for the search index: without citations and the addresses of links, and
/// without the marks that may be inside a word. Reads the text once and parses nothing, so it is right only for words.
/// </summary>
internal static class MarkdownWords
{
    public static string Of(string markdown)
    {
        if (markdown.AsSpan().IndexOfAny('[', '*', '`') < 0)
            return markdown;
        var words = new StringBuilder(markdown.Length);
        for (var at = 0; at < markdown.Length; at++)
        {
            if (EndOfHidden(markdown, at) is { } end)
                at = end;
            else if (markdown[at] is not ('*' or '`'))
                words.Append(markdown[at]);
        }

        return words.ToString();
    }

    /// <summary>The last character of the citation or the address that begins at an offset; null if none does.</summary>
    private static int? EndOfHidden(string markdown, int at)
    {
        var close = markdown.AsSpan(at) switch
        {
            ['[', '^', ..] => ']',
            [']', '(', ..] => ')',
            _ => '\0',
        };
        if (close == '\0')
            return null;
        // An address or a name has no line break; what is never closed is text.
        var length = markdown.AsSpan(at).IndexOfAny(close == ')' ? [close, '\n'] : [close, '\n', ' ']);
        return length > 0 && markdown[at + length] == close ? at + length : null;
    }
}
