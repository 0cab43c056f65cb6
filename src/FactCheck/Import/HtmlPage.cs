using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Diagnostics;

namespace FactCheck.Import;

/// <summary>Reads the main element of a saved web page, without running or loading anything.</summary>
internal static class HtmlPage
{
    /// <summary>The limit of Chromium.</summary>
    private const int MaxDepth = 512;

    /// <summary>Mis-nested formatting can make the parser build far more elements than the page has.</summary>
    private const int MaxElements = 500_000;

    /// <summary>
    /// Elements between two checks of the depth during parsing. The parser searches its stack of open elements for each tag, so
    /// a page that only opens elements would take quadratic time.
    /// </summary>
    private const int DepthCheckInterval = 256;

    /// <exception cref="Refusal">The page exceeds a limit, or the element with the text is not clear.</exception>
    public static ImportedText Read(string html, string? select)
    {
        var page = Parse(html);
        var (main, remark) = MainElement.Find(page, select);
        var (blocks, warnings) = HtmlText.Read(main);
        if (remark is not null)
            warnings.Add(remark);
        if (blocks.IsEmpty)
            throw new Refusal("the chosen part of the page contains no text", MainElement.Hint(page));
        return new ImportedText(blocks, HtmlDetails.Read(page, main[0], warnings), [.. warnings]);
    }

    /// <exception cref="Refusal">The page exceeds a limit.</exception>
    public static IHtmlDocument Parse(string html)
    {
        var elements = 0;
        IElement? last = null;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsScripting = false,
            SkipComments = true,
            DisableElementPositionTracking = true,
            MaximumDepth = MaxDepth,
            OnCreated = (element, _) =>
            {
                if (++elements > MaxElements)
                    throw new Refusal($"the page has more than {MaxElements} elements", "save only the article, or copy its text into a plain text file");
                if (elements % DepthCheckInterval == 0 && DepthOf(last) >= MaxDepth - 1)
                    throw TooDeep();
                last = element;
            },
        });
        try
        {
            var page = parser.ParseDocument(html);
            return Depth(page) < MaxDepth ? page : throw TooDeep();
        }
        catch (UriFormatException)
        {
            throw new Refusal("the page's <base> or another address in its head cannot be read", "delete the element from the saved page, or copy the article's text into a plain text file");
        }
    }

    private static Refusal TooDeep() =>
        new($"the elements of the page are nested {MaxDepth} or more levels deep", "copy the article's text into a plain text file and import that");

    private static int DepthOf(INode? node)
    {
        var depth = 0;
        for (; node is not null; node = node.Parent)
            depth++;
        return depth;
    }

    private static int Depth(IHtmlDocument page)
    {
        var deepest = 0;
        var open = new Stack<(INode Node, int Depth)>([(page, 0)]);
        while (open.TryPop(out var at))
        {
            deepest = Math.Max(deepest, at.Depth);
            for (var i = 0; i < at.Node.ChildNodes.Length; i++)
                open.Push((at.Node.ChildNodes[i], at.Depth + 1));
        }

        return deepest;
    }
}
