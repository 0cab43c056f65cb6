using System.Text;
using Markdig.Syntax.Inlines;

namespace FactCheck.Prose;

internal static class PlainText
{
    /// <summary>The words of a heading or of a picture's description, without markup, citations and pictures.</summary>
    public static string Of(ContainerInline inlines)
    {
        var text = new StringBuilder();
        var open = new Stack<Inline>([inlines]);
        while (open.TryPop(out var inline))
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case HtmlMarkInline mark:
                    text.Append(mark.Text);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case LinkInline { IsImage: true } when inline != inlines:
                    break;
                case ContainerInline container:
                    for (var child = container.LastChild; child is not null; child = child.PreviousSibling)
                        open.Push(child);
                    break;
            }
        }

        return text.ToString();
    }
}
