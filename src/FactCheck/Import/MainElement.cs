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

    /// <returns>At least one element, none nested in another, in document order.</returns>
    /// <exception cref="Refusal">No element matches, or several may be meant.</exception>
    public static IReadOnlyList<IElement> Find(IHtmlDocument page, string? select)
    {
        if (select is not null)
            return Selected(page, select);
        var articles = Visible(page, "article");
        var mains = Visible(page, "main, [role=main]");
        if (articles.Count == 1)
            return articles;
        if (articles.Count == 0 && mains.Count == 1)
            return mains;
        var found = articles.Count == 0 && mains.Count == 0
            ? "the page has no article or main element, so it is not clear which part is the text"
            : $"the page has {Counted.Of(articles.Count, "article element")} and {Counted.Of(mains.Count, "main element")}, so it is not clear which part is the text";
        throw new Refusal(found, Hint(page));
    }

    /// <summary>The candidates, each with a selector and its first words.</summary>
    public static string Hint(IHtmlDocument page)
    {
        var candidates = Candidates(page);
        return candidates.Count == 0
            ? "no element of the page has enough text; a script may fill it in: save it from the browser, or copy the text into a plain text file"
            : "choose the part with --select, such as\n" + string.Join('\n', candidates.Select(element => $"  --select '{SelectorOf(page, element)}'  {HtmlText.FirstWords(element)}"));
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

    private static List<IElement> Visible(IHtmlDocument page, string selector) =>
        [.. page.QuerySelectorAll(selector).Where(element => !HtmlElements.IsHidden(element) && !Ancestors(element).Any(HtmlElements.IsHidden))];

    private static List<IElement> Candidates(IHtmlDocument page)
    {
        if (page.Body is not { } body)
            return [];
        var lengths = HtmlText.Lengths(body);
        var landmarks = lengths.Keys
            .Where(element => element.LocalName is "article" or "main" || element.GetAttribute("role") == "main")
            .Where(element => lengths[element] > 0)
            .ToList();
        var pool = landmarks.Count > 0 ? landmarks : TextHolders(lengths);
        return [.. pool.OrderByDescending(element => lengths[element]).Take(MostCandidates)];
    }

    /// <summary>Elements whose children are paragraphs, or that contain text directly.</summary>
    private static List<IElement> TextHolders(Dictionary<IElement, int> lengths)
    {
        var ofParagraphs = new Dictionary<IElement, int>();
        foreach (var (element, length) in lengths)
        {
            if (element.LocalName == "p" && element.ParentElement is { } parent && lengths.ContainsKey(parent))
                ofParagraphs[parent] = ofParagraphs.GetValueOrDefault(parent) + length;
        }

        var holders = ofParagraphs.Where(entry => entry.Value >= ShortestCandidate).Select(entry => entry.Key).ToList();
        return holders.Count > 0
            ? holders
            : [.. lengths.Keys.Where(element => HtmlElements.IsBlock(element) && lengths[element] >= ShortestCandidate
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
