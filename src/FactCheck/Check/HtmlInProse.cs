using FactCheck.Diagnostics;
using FactCheck.Prose;
using Markdig.Syntax;

namespace FactCheck.Check;

/// <summary>FC021, FC022: HTML in one text, which readers would see as it is written. A comment was meant to be hidden.</summary>
internal sealed class HtmlInProse(string file, List<Diagnostic> findings)
{
    private HashSet<string>? _opened;

    public static void Check(MarkdownInput markdown, List<Diagnostic> findings)
    {
        var html = new HtmlInProse(markdown.File, findings);
        foreach (var inline in markdown.Document.Descendants<HtmlMarkInline>())
            html.Report(markdown.At(inline.Span), inline.Mark, inline.Text, InMarkdown(inline.Mark.Name));
    }

    /// <summary>Reports a mark; the end of an element goes with its start.</summary>
    /// <param name="hint">What to write instead of a tag.</param>
    public void Report(Location place, HtmlMark mark, string written, string hint)
    {
        if (mark.IsComment)
            findings.Add(Rule.FC021.At(file, place, "readers would see this comment", $"delete it; a line {(file.EndsWith(".md", StringComparison.Ordinal) ? "between the two lines ---" : "of YAML above the key")} that starts with # is a comment that readers do not see"));
        else if ((_opened ??= new(StringComparer.Ordinal)).Add(mark.Name) || !mark.IsClosing)
            findings.Add(Rule.FC022.At(file, place, $"readers would see the tag {PlainProse.Shortened(written)} as it is written", hint));
    }

    private static string InMarkdown(string element) => element switch
    {
        "b" or "strong" => "write **words** for strong emphasis",
        "i" or "em" or "cite" or "dfn" or "var" => "write *words* for emphasis",
        "br" or "wbr" or "nobr" => "leave a blank line for a new paragraph, or end the line with \\ for a new line",
        "p" or "div" or "section" or "article" or "center" or "span" or "font" => "delete it; a blank line begins a new paragraph",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "begin the line with ## and the heading",
        "ul" or "ol" or "li" or "menu" or "dir" => "begin each entry of a list with - or with 1.",
        "a" => "write [words](https://example.org/) for a link",
        "img" or "image" or "picture" or "figure" or "figcaption" => "write ![what it shows](../assets/name.png) for a picture on a page",
        "sup" or "sub" => "write the sign itself, such as ² or ₂; for a footnote write [^name]",
        "code" or "kbd" or "samp" or "tt" or "pre" => "put the words between two signs `",
        "blockquote" or "q" => "begin each line of a quotation with >",
        "hr" => "write --- between two blank lines",
        "table" or "tr" or "td" or "th" or "thead" or "tbody" => "write a table with | between its cells",
        "del" or "s" or "strike" => "delete the words that no longer hold",
        "" or ['!' or '?', ..] => "delete it; to show it to readers, write it between two signs `",
        _ => $"delete it; to show it to readers, write `<{element}>` between two signs `",
    };
}
