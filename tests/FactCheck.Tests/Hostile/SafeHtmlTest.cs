using System.Collections.Concurrent;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FactCheck.Tests.Hostile;

/// <summary>
/// Every text of <c>attacks.txt</c>, in every text field, Markdown place and template position: the pages have the elements that
/// they have with harmless texts, and show the attack as text.
/// </summary>
public sealed class SafeHtmlTest
{
    private const string Flags = "--base-url https://example.org/";

    [Fact]
    public void There_are_more_than_three_hundred_attacks()
    {
        Assert.InRange(Attacks.All.Length, 300, 1000);
        Assert.Equal(Attacks.All.Length, Attacks.All.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Texts_in_fields_and_template_positions_stay_texts()
    {
        var texts = Attacks.All.Chunk(4).Select(some => string.Join(" ¦ ", some)).ToList();
        using var hostile = Built(HostileSites.OfFields(texts));
        using var harmless = Built(HostileSites.OfFields([.. texts.Select(Attacks.Harmless)]));
        ComparePages(hostile, harmless);

        for (var i = 0; i < texts.Count; i++)
        {
            var page = SafePage.Parse(hostile.Page($"claims/c-{i}/index.html"));
            Assert.Contains(Normal(texts[i]), Normal(page.QuerySelector("main .rated")!.TextContent), StringComparison.Ordinal);
            Assert.Contains(Normal(texts[i]), Normal(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!), StringComparison.Ordinal);
            Assert.True(Count(Normal(page.QuerySelector("main")!.TextContent), Normal(texts[i])) >= 20, texts[i]);
        }
    }

    [Fact]
    public void Texts_in_translations_stay_texts()
    {
        var some = Attacks.All.Where((_, i) => i % 10 == 0).ToList();
        using var hostile = Built(HostileSites.OfTranslations(some));
        using var harmless = Built(HostileSites.OfTranslations([.. some.Select(Attacks.Harmless)]));
        ComparePages(hostile, harmless);
        for (var i = 0; i < some.Count; i++)
            Assert.True(Count(Normal(SafePage.Parse(hostile.Page($"ja/claims/c-{i}/index.html")).QuerySelector("main")!.TextContent), Normal(some[i])) >= 20, some[i]);
    }

    [Fact]
    public void Texts_in_lists_and_of_the_whole_site_stay_texts()
    {
        foreach (var some in Attacks.All.Chunk(30))
        {
            using var hostile = Built(HostileSites.OfLists(some));
            using var harmless = Built(HostileSites.OfLists([.. some.Select(Attacks.Harmless)]));
            ComparePages(hostile, harmless);
        }
    }

    /// <summary>Markdown makes elements of a text; which ones is a short list, and none reaches beyond its place.</summary>
    [Fact]
    public void Texts_in_Markdown_make_nothing_but_text_and_links()
    {
        string[] texts = [.. Attacks.All.Where(text => !HostileSites.StandsForControls(text))];
        using var hostile = Built(HostileSites.OfMarkdown(texts));
        using var harmless = Built(HostileSites.OfMarkdown([.. texts.Select(_ => "x")]));
        var faults = new ConcurrentBag<string>();
        Parallel.ForEach(Pages(hostile), file =>
        {
            var (page, expected) = (SafePage.Parse(hostile.Page(file)), SafePage.Parse(harmless.Page(file)));
            foreach (var fault in SafePage.FaultsOf(file, page))
                faults.Add(fault);
            foreach (var element in MarkdownOf(page).SelectMany(place => place.QuerySelectorAll("*")).Where(element => !IsOfMarkdown(element)))
                faults.Add($"{file}: {element.OuterHtml}");
            Empty(page);
            Empty(expected);
            if (SafePage.Skeleton(page) != SafePage.Skeleton(expected))
                faults.Add($"{file}: {Expectations.FirstDifference(SafePage.Skeleton(expected), SafePage.Skeleton(page))}");
        });
        AssertNone(faults);
    }

    private static TestRepository Built(TestRepository repository)
    {
        var result = repository.Build(Flags);
        Assert.True(result.Written is not null, string.Join('\n', repository.Print(result).Split('\n').Where(line => line.Contains(": error", StringComparison.Ordinal)).Take(20)));
        return repository;
    }

    private static void ComparePages(TestRepository hostile, TestRepository harmless)
    {
        var faults = new ConcurrentBag<string>();
        Assert.Equal(Pages(harmless), Pages(hostile));
        Parallel.ForEach(Pages(hostile), file =>
        {
            var page = SafePage.Parse(hostile.Page(file));
            foreach (var fault in SafePage.FaultsOf(file, page))
                faults.Add(fault);
            var (expected, actual) = (SafePage.Skeleton(SafePage.Parse(harmless.Page(file))), SafePage.Skeleton(page));
            if (expected != actual)
                faults.Add($"{file}: {Expectations.FirstDifference(expected, actual)}");
        });
        AssertNone(faults);
    }

    private static void AssertNone(IEnumerable<string> faults)
    {
        var first = faults.Order(StringComparer.Ordinal).Take(20).ToList();
        Assert.True(first.Count == 0, string.Join('\n', first));
    }

    private static IReadOnlyList<string> Pages(TestRepository repository) =>
        [.. TestRepository.FilesBelow(repository.Output).Where(file => file.EndsWith(".html", StringComparison.Ordinal))];

    /// <summary>The places that hold rendered Markdown.</summary>
    private static IEnumerable<IElement> MarkdownOf(IHtmlDocument page) => page.QuerySelectorAll(".prose, .about");

    private static void Empty(IHtmlDocument page)
    {
        foreach (var place in MarkdownOf(page))
            place.InnerHtml = "";
        // A page with a long text lists its parts.
        page.QuerySelector("nav.contents")?.Remove();
    }

    private static bool IsOfMarkdown(IElement element) => element.LocalName switch
    {
        "a" => element.Attributes.All(attribute => attribute.Name is "href" or "rel" or "title" or "id"),
        "pre" => element.Attributes.All(attribute => attribute is { Name: "tabindex", Value: "0" }),
        "code" => element.Attributes.All(attribute => attribute.Name == "class" && attribute.Value.StartsWith("language-", StringComparison.Ordinal)),
        "ol" => element.Attributes.All(attribute => attribute.Name is "start" or "type"),
        "section" or "h1" or "h2" => element.Attributes.All(attribute => attribute.Name is "class" or "id" or "aria-labelledby"),
        "h3" or "h4" or "h5" or "h6" => element.Attributes.All(attribute => attribute.Name == "id" && attribute.Value.All(c => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Surrogate || c is '-' or '_')),
        "p" or "em" or "strong" or "del" or "ul" or "li" or "blockquote" or "table" or "thead" or "tbody" or "tr" or "th" or "td"
            or "hr" or "br" or "sup" => element.Attributes.Length == 0,
        _ => false,
    };

    /// <summary>White space as HTML collapses it, and as texts are trimmed.</summary>
    private static string Normal(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int Count(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + part.Length, StringComparison.Ordinal))
            count++;
        return count;
    }
}
