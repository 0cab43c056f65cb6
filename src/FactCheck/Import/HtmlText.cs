using System.Collections.Immutable;
using AngleSharp.Dom;
using FactCheck.Diagnostics;
using FactCheck.Texts;

namespace FactCheck.Import;

/// <summary>
/// Reads the text of elements as a reader sees it: block elements end a paragraph, <c>br</c> ends a line, white space collapses;
/// hidden elements, navigation, forms and footnote marks are left out. Does not recurse.
/// </summary>
internal static class HtmlText
{
    public static (ImmutableArray<ImportedBlock> Blocks, List<string> Warnings) Read(IEnumerable<IElement> elements)
    {
        var text = new BlockBuilder();
        var marks = 0;
        foreach (var element in elements)
        {
            Walk(element, text, ref marks);
            text.EndBlock();
        }

        var warnings = new List<string>();
        if (marks > 0)
            warnings.Add($"{Counted.Of(marks, "footnote mark")} (superscript links to a note) left out");
        return (text.ToBlocks(), warnings);
    }

    /// <summary>The number of visible characters in each visible element.</summary>
    public static Dictionary<IElement, int> Lengths(IElement root)
    {
        var lengths = new Dictionary<IElement, int>();
        var count = 0;
        Visit(
            root,
            element => lengths[element] = count,
            element => lengths[element] = count - lengths[element],
            data => count += data.AsSpan().Trim().Length);
        return lengths;
    }

    public static string FirstWords(IElement element)
    {
        var text = new BlockBuilder();
        var marks = 0;
        Walk(element, text, ref marks);
        return Printable.Start(string.Join(' ', text.ToBlocks().Take(4).Select(block => block.Text.Replace('\n', ' '))), 70);
    }

    private static void Walk(IElement root, BlockBuilder text, ref int marks)
    {
        var counted = marks;
        var preformatted = 0;
        var heading = 0;
        var raised = new Stack<IElement>();
        Visit(root, Open, Close, data => text.Append(Shift(data), preformatted > 0), element =>
        {
            if (!HtmlElements.IsFootnoteMark(element))
                return false;
            counted++;
            return true;
        });
        marks = counted;

        void Open(IElement element)
        {
            if (HtmlElements.IsBlock(element))
                text.EndBlock();
            if (HtmlElements.IsPreformatted(element))
                preformatted++;
            if (HtmlElements.IsHeading(element) && heading++ == 0)
                text.IsHeading = true;
            if (element.LocalName == "br")
                text.BreakLine();
            else if (element.LocalName == "q")
                text.Append("“", false);
            else if (element.LocalName is "sup" or "sub")
                raised.Push(element);
        }

        void Close(IElement element)
        {
            if (HtmlElements.IsBlock(element))
                text.EndBlock();
            if (HtmlElements.IsPreformatted(element))
                preformatted--;
            if (HtmlElements.IsHeading(element) && --heading == 0)
                text.IsHeading = false;
            if (element.LocalName == "q")
                text.Append("”", false);
            else if (element.LocalName is "sup" or "sub")
                raised.Pop();
        }

        string Shift(string data) => raised.TryPeek(out var element) ? ShiftedDigits.Of(data, element.LocalName == "sup") : data;
    }

    /// <summary>Takes children by index, since asking a node for its next sibling searches all of them.</summary>
    private static void Visit(
        IElement root, Action<IElement> open, Action<IElement> close, Action<string> text, Func<IElement, bool>? isLeftOut = null)
    {
        var entered = new Stack<(IElement Element, int Next)>();
        open(root);
        entered.Push((root, 0));
        while (entered.TryPop(out var at))
        {
            if (at.Next == at.Element.ChildNodes.Length)
            {
                close(at.Element);
                continue;
            }

            entered.Push(at with { Next = at.Next + 1 });
            var node = at.Element.ChildNodes[at.Next];
            if (node is IText { Data: { } data })
            {
                text(data);
            }
            else if (node is IElement element && !HtmlElements.IsHidden(element) && isLeftOut?.Invoke(element) != true)
            {
                open(element);
                entered.Push((element, 0));
            }
        }
    }
}
