using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Load;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Check;

/// <summary>
/// FC007, FC014, FC015 for characters that Markdown writes as a reference, such as <c>&amp;#x202E;</c>: readers get the
/// character, though the file does not contain it.
/// </summary>
internal static class DecodedCharacters
{
    public static void Check(MarkdownInput markdown, List<Diagnostic> findings)
    {
        if (!markdown.Text.Value.Contains('&', StringComparison.Ordinal))
            return;
        foreach (var block in markdown.Document.Descendants<LeafBlock>())
        {
            if (block is FencedCodeBlock code)
            {
                CheckPart(code.Info, code.Span, markdown, findings);
                CheckPart(code.Arguments, code.Span, markdown, findings);
            }

            if (block.Inline is not { } inlines)
                continue;
            Check(inlines, markdown, findings);
            foreach (var link in inlines.Descendants<LinkInline>())
            {
                CheckPart(link.Url, link.Span, markdown, findings);
                CheckPart(link.Title, link.Span, markdown, findings);
            }
        }
    }

    private static void Check(ContainerInline inlines, MarkdownInput markdown, List<Diagnostic> findings)
    {
        if (!inlines.Descendants<HtmlEntityInline>().Any())
            return;
        var text = new StringBuilder();
        var places = new Dictionary<int, HtmlEntityInline>();
        foreach (var inline in inlines.Descendants<LeafInline>())
        {
            if (inline is HtmlEntityInline reference)
            {
                for (var i = 0; i < reference.Transcoded.Length; i++)
                    places[text.Length + i] = reference;
            }

            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.AsSpan(),
                HtmlEntityInline entity => entity.Transcoded.AsSpan(),
                LineBreakInline => "\n",
                _ => " ",
            });
        }

        Report(text.ToString(), at => places.TryGetValue(at, out var reference) ? (reference.Span, reference.Original.ToString()) : null, markdown, findings);
    }

    /// <summary>Checks what a link or a code block keeps decoded; what its source contains as it is has been reported with the file.</summary>
    private static void CheckPart(string? decoded, SourceSpan span, MarkdownInput markdown, List<Diagnostic> findings)
    {
        if (string.IsNullOrEmpty(decoded))
            return;
        Report(decoded, at => markdown.Written(span).Contains(decoded[at]) ? null : (span, "a reference in it"), markdown, findings);
    }

    /// <param name="reference">The place of the reference that stands for the character at an offset, and how it is written; null if none does.</param>
    private static void Report(string text, Func<int, (SourceSpan Span, string Written)?> reference, MarkdownInput markdown, List<Diagnostic> findings)
    {
        if (ControlCharacters.Find(text) is not null)
        {
            for (var at = 0; at < text.Length; at++)
            {
                if (ControlCharacters.Find(text.AsSpan(at, 1)) is null || reference(at) is not { } found)
                    continue;
                findings.Add(Rule.FC007.At(
                    markdown.File, markdown.At(found.Span), $"{found.Written} stands for the control character {ControlCharacters.Name(text[at])}", "delete it"));
                break;
            }
        }

        if (!UnseenCharacters.Any(text))
            return;
        var (unseen, reordering) = UnseenCharacters.Find(text);
        Report(Rule.FC014, unseen, "is invisible");
        Report(Rule.FC015, reordering, "reorders the text around it");

        void Report(Rule rule, List<int> places, string what)
        {
            foreach (var at in places)
            {
                if (reference(at) is not { } found)
                    continue;
                findings.Add(rule.At(markdown.File, markdown.At(found.Span), $"{found.Written} stands for the character {UnseenCharacters.NameAt(text, at)}, which {what}", "delete it"));
                return;
            }
        }
    }
}
