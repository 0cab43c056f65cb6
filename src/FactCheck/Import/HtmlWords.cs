using System.Text;
using AngleSharp.Dom;

namespace FactCheck.Import;

/// <summary>Reads the first words of an element, and no more of it than that.</summary>
internal static class HtmlWords
{
    /// <summary>Elements whose text names or programs the element around them.</summary>
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal) { "script", "style", "template", "title", "desc", "rp" };

    /// <summary>The first <paramref name="longest"/> UTF-16 units, or what is in the first <paramref name="mostNodes"/> nodes.</summary>
    /// <param name="seen">The nodes that were read.</param>
    public static string Start(IElement element, int longest, out List<INode> seen, int mostNodes = int.MaxValue)
    {
        var words = new StringBuilder();
        seen = [];
        var open = new Stack<(INode Node, int Next)>([(element, 0)]);
        while (words.Length < longest && seen.Count < mostNodes && open.TryPop(out var at))
        {
            if (at.Next == at.Node.ChildNodes.Length)
                continue;
            open.Push(at with { Next = at.Next + 1 });
            var node = at.Node.ChildNodes[at.Next];
            seen.Add(node);
            if (node is IText { Data: { } data })
                Append(words, data, longest);
            else if (node is IElement child && !Silent.Contains(child.LocalName))
                open.Push((child, 0));
            if (node is IElement block && HtmlElements.IsBlock(block))
                Append(words, " ", longest);
        }

        return words.ToString();
    }

    /// <summary>What a form control shows.</summary>
    public static string OfControl(IElement control, int longest) => control.LocalName switch
    {
        "input" when control.GetAttribute("type")?.ToLowerInvariant() is null or "text" or "number" or "search" or "tel" or "url" or "email"
            or "date" or "time" or "month" or "week" or "datetime-local" or "submit" or "button" or "reset" => control.GetAttribute("value") ?? "",
        "input" => "",
        "select" => Selected(control) is { } option ? Start(option, longest, out _) : "",
        _ => Start(control, longest, out _),
    };

    private static IElement? Selected(IElement select)
    {
        IElement? first = null;
        foreach (var option in select.QuerySelectorAll("option"))
        {
            if (option.HasAttribute("selected"))
                return option;
            first ??= option;
        }

        return first;
    }

    /// <summary>White space counts once, so that a long run of it costs no more than it is.</summary>
    private static void Append(StringBuilder words, string data, int longest)
    {
        foreach (var c in data)
        {
            if (words.Length >= longest)
                return;
            if (!char.IsWhiteSpace(c))
                words.Append(c);
            else if (words.Length > 0 && words[^1] != ' ')
                words.Append(' ');
        }
    }
}
