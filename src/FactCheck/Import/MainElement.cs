using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FactCheck.Diagnostics;
using FactCheck.Texts;

namespace FactCheck.Import;

/// <summary>Finds the elements of a page that contain the article: chosen by a person or unambiguous, never guessed.</summary>
internal static class MainElement
{
    private const int MostCandidates = 8;

    /// <summary>Shortest text of a candidate that is neither article nor main, in UTF-16 units.</summary>
    private const int ShortestCandidate = 40;

    /// <summary>Elements that hold one piece of an article, however long.</summary>
    private static readonly HashSet<string> Pieces = new(StringComparer.Ordinal)
    {
        "p", "blockquote", "pre", "figure", "ul", "ol", "li", "dl", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6",
    };

    /// <returns>At least one element, none nested in another, in document order; and what a person should know of them.</returns>
    /// <exception cref="Refusal">No element matches, or several may be meant.</exception>
    public static (IReadOnlyList<IElement> Elements, string? Remark) Find(IHtmlDocument page, string? select)
    {
        if (select is not null)
            return (Selected(page, select), null);
        var text = page.Body is { } body ? PageText.Of(body) : null;
        var articles = text is null ? [] : text.Elements.Where(element => element.LocalName == "article").ToList();
        var mains = text is null ? [] : text.Elements.Where(IsMain).ToList();
        if (articles.Count > 1 || (articles.Count == 0 && mains.Count != 1))
        {
            throw new Refusal(
                articles.Count == 0 && mains.Count == 0
                    ? "the page has no article or main element, so it is not clear which part is the text"
                    : $"the page has {Counted.Of(articles.Count, "article element")} and {Counted.Of(mains.Count, "main element")}, so it is not clear which part is the text",
                Hint(page));
        }

        var only = articles.Count == 1 ? articles[0] : mains[0];
        var share = text!.PercentOf(only);
        if (share < PageText.Most)
            throw new Refusal($"the only {only.LocalName} element has {share} % of the page's text, so it is not clear which part is the text", Hint(page));
        return ([only], share < PageText.NearlyAll ? $"the rest of the page has {100 - share} % of its text: look whether the article goes on there; --select chooses other parts" : null);
    }

    /// <summary>The candidates, each with a selector, its share of the page's text and its first words.</summary>
    public static string Hint(IHtmlDocument page)
    {
        var text = page.Body is { } body ? PageText.Of(body) : null;
        var candidates = text is null ? [] : Candidates(text, page.Body!);
        return candidates.Count == 0
            ? "no element of the page has enough text; a script may fill it in: save it from the browser, or copy the text into a plain text file"
            : "choose the part with --select, such as\n"
                + string.Join('\n', candidates.Select(element => $"  --select '{SelectorOf(page, element)}'  ({text!.PercentOf(element)} % of the text)  {HtmlText.FirstWords(element)}"));
    }

    private static List<IElement> Selected(IHtmlDocument page, string select)
    {
        List<IElement> found;
        try
        {
            found = [.. page.QuerySelectorAll(select)];
        }
        catch (DomException)
        {
            throw new Refusal($"'{Printable.OneLine(select)}' is not a CSS selector", Hint(page));
        }

        if (found.Count == 0)
            throw new Refusal($"no element of the page matches the selector '{Printable.OneLine(select)}'", Hint(page));
        var all = found.ToHashSet();
        return [.. found.Where(element => !Ancestors(element).Any(all.Contains))];
    }

    private static bool IsMain(IElement element) => element.LocalName == "main" || element.GetAttribute("role") == "main";

    /// <summary>First the smallest elements with much of the text, of which the first loses little, then those that the page marks, then holders of paragraphs.</summary>
    private static List<IElement> Candidates(PageText text, IElement body)
    {
        var elements = text.Elements.Where(element => text[element] > 0).ToList();
        var marked = elements.Where(element => element.LocalName == "article" || IsMain(element));
        var holders = TextHolders(text, elements);
        return [.. Smallest(text, body)
            .Concat(marked.OrderByDescending(element => text[element]))
            .Concat(holders.OrderByDescending(element => text[element]))
            .Distinct()
            .DistinctBy(element => (text[element], text.EndOf(element)))
            .Take(MostCandidates)];
    }

    private static IEnumerable<IElement> Smallest(PageText text, IElement body)
    {
        if (text[body] < ShortestCandidate)
            return [];
        return new[] { PageText.Much, PageText.NearlyAll, PageText.Most }.Select(percent =>
        {
            var at = body;
            while (at.Children.FirstOrDefault(child => !Pieces.Contains(child.LocalName) && text.PercentOf(child) >= percent) is { } smaller)
                at = smaller;
            return at;
        });
    }

    /// <summary>Elements whose children are paragraphs, or that contain text directly.</summary>
    private static List<IElement> TextHolders(PageText text, List<IElement> elements)
    {
        var ofParagraphs = new Dictionary<IElement, int>();
        foreach (var element in elements)
        {
            if (element.LocalName == "p" && element.ParentElement is { } parent)
                ofParagraphs[parent] = ofParagraphs.GetValueOrDefault(parent) + text[element];
        }

        var holders = ofParagraphs.Where(entry => entry.Value >= ShortestCandidate).Select(entry => entry.Key).ToList();
        return holders.Count > 0
            ? holders
            : [.. elements.Where(element => HtmlElements.IsBlock(element) && text[element] >= ShortestCandidate
                && element.ChildNodes.Any(node => node is IText { Data: { } data } && data.AsSpan().Trim().Length >= ShortestCandidate))];
    }

    private static string SelectorOf(IHtmlDocument page, IElement element)
    {
        // A page may have element names that no selector can contain.
        if (!IsPlainName(element.LocalName))
            return Path(element);
        if (element.Id is { } id && IsPlainName(id) && IsOnly(page, "#" + id))
            return "#" + id;
        foreach (var name in element.ClassList.Where(IsPlainName).Take(8))
        {
            if (IsOnly(page, $"{element.LocalName}.{name}"))
                return $"{element.LocalName}.{name}";
        }

        if (IsOnly(page, element.LocalName))
            return element.LocalName;
        return Path(element);
    }

    private static string Path(IElement element)
    {
        var steps = new List<string>();
        for (var at = element; at is not null && at.LocalName != "html"; at = at.ParentElement)
        {
            var place = 1 + (at.ParentElement?.Children.TakeWhile(sibling => !ReferenceEquals(sibling, at)).Count(sibling => sibling.LocalName == at.LocalName) ?? 0);
            steps.Add(at.LocalName == "body" ? "body" : string.Create(CultureInfo.InvariantCulture, $"{at.LocalName}:nth-of-type({place})"));
        }

        steps.Reverse();
        return string.Join(" > ", steps);
    }

    private static bool IsOnly(IHtmlDocument page, string selector) => page.QuerySelectorAll(selector).Length == 1;

    private static bool IsPlainName(string name) =>
        name.Length is > 0 and <= 60 && (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    private static IEnumerable<IElement> Ancestors(IElement element)
    {
        for (var parent = element.ParentElement; parent is not null; parent = parent.ParentElement)
            yield return parent;
    }
}
