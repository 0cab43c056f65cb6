using System.Collections.Immutable;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Import;

/// <summary>
/// Reads the details that a page states: Open Graph (ogp.me), JSON-LD and <c>itemprop</c> (schema.org), <c>meta</c> names,
/// <c>link rel=canonical</c> (RFC 6596), <c>lang</c>.
/// </summary>
internal static class HtmlDetails
{
    /// <summary>Of a name, in UTF-16 units; longer ones are no names.</summary>
    private const int LongestName = 120;

    /// <summary>Of an element that holds a name.</summary>
    private const int MostNodes = 200;

    private static readonly ImmutableArray<string> DateNames =
    [
        "date", "datepublished", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "publication-date", "date.issued",
        "dc.date", "dc.date.issued", "dc.date.created", "dcterms.date", "dcterms.issued", "dcterms.created", "citation_publication_date",
        "citation_date", "parsely-pub-date", "sailthru.date", "article.published", "article:published", "cxenseparse:recs:publishtime", "originalpublicationdate",
    ];

    private static readonly ImmutableArray<string> AuthorNames =
        ["author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "parsely-author", "sailthru.author"];

    private static readonly ImmutableArray<string> PublisherNames = ["publisher", "dc.publisher", "dcterms.publisher", "citation_publisher"];

    public static StatedDetails Read(IHtmlDocument page, IElement main, List<string> warnings)
    {
        var metas = Metas(page);
        var properties = Properties(page);
        var address = Address(page, metas, warnings);
        var data = StructuredData.Read(page, address, warnings);
        var published = Published(metas, properties, data, warnings);
        return new()
        {
            Title = Text(metas["og:title"].FirstOrDefault() ?? page.QuerySelector("head > title")?.TextContent),
            Url = address,
            Language = Language(main, warnings),
            Published = published,
            SeenDate = published is null ? SeenDate(page, main) : null,
            Authors = Authors(metas, properties, data),
            Publisher = Names([.. data?.Publisher is { } publisher ? [publisher] : properties["publisher"], .. PublisherNames.SelectMany(name => metas[name])]).FirstOrDefault(),
            SiteName = Text(metas["og:site_name"].FirstOrDefault()),
        };
    }

    /// <summary>The content of <c>meta</c> elements by property, else name, in lower case.</summary>
    private static ILookup<string, string> Metas(IHtmlDocument page) => page.QuerySelectorAll("meta[content]")
        .Select(meta => (Name: meta.GetAttribute("property") ?? meta.GetAttribute("name"), Content: meta.GetAttribute("content")!))
        .Where(meta => meta.Name is not null)
        .OrderBy(meta => meta.Content.Length == 0)
        .ToLookup(meta => meta.Name!.Trim().ToLowerInvariant(), meta => meta.Content, StringComparer.Ordinal);

    /// <summary>The values of microdata (HTML §5.2.4) about the page or its one article.</summary>
    private static ILookup<string, string> Properties(IHtmlDocument page)
    {
        var isClear = page.QuerySelectorAll("[itemscope][itemtype]").Count(IsArticle) <= 1;
        return page.QuerySelectorAll("[itemprop~=datePublished], [itemprop~=author], [itemprop~=publisher]")
            .Where(element => isClear && (Item(element) is not { } item || IsArticle(item) || item.GetAttribute("itemtype")?.EndsWith("/WebPage", StringComparison.Ordinal) == true))
            .SelectMany(element => element.GetAttribute("itemprop")!.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => (Name: name, Value: PropertyValue(element))))
            .Where(property => property.Value is not null)
            .ToLookup(property => property.Name, property => property.Value!, StringComparer.Ordinal);
    }

    private static bool IsArticle(IElement item) => item.GetAttribute("itemtype") is { } type && StructuredData.IsArticle(type.Trim());

    /// <summary>What a property is about; comments have authors too.</summary>
    private static IElement? Item(IElement property)
    {
        var item = property.ParentElement;
        while (item is not null && !item.HasAttribute("itemscope"))
            item = item.ParentElement;
        return item;
    }

    private static string? PropertyValue(IElement element) =>
        element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? Text(
            element.HasAttribute("itemscope")
                ? element.QuerySelector("[itemprop~=name]") is { } name ? name.GetAttribute("content") ?? HtmlWords.Start(name, LongestName + 1, out _, MostNodes) : null
                : HtmlWords.Start(element, LongestName + 1, out _, MostNodes));

    private static string? Address(IHtmlDocument page, ILookup<string, string> metas, List<string> warnings)
    {
        var stated = new[] { page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"), metas["og:url"].FirstOrDefault() }
            .Select(Text).OfType<string>().ToList();
        var usable = stated.FirstOrDefault(address => SafeUrl.TryCreate(address, out var url) && url.Value.StartsWith("http", StringComparison.OrdinalIgnoreCase));
        if (usable is null && stated.Count > 0)
            warnings.Add($"the page's own address '{Printable.Start(stated[0], 80)}' is not a complete web address and was left out");
        return usable;
    }

    private static string? Language(IElement main, List<string> warnings)
    {
        for (var element = main; element is not null; element = element.ParentElement)
        {
            if (Text(element.GetAttribute("lang") ?? element.GetAttribute("xml:lang")) is not { } tag)
                continue;
            tag = tag.Replace('_', '-');
            if (LanguageTag.IsKnown(tag))
                return tag;
            warnings.Add($"the page's language '{Printable.Start(tag, 40)}' is not a language tag and was left out{(LanguageTag.Meant(tag) is { } meant ? $"; give --language {meant} if that is meant" : "")}");
            return null;
        }

        return null;
    }

    /// <summary>The first of the days that the page states; a person is told of others.</summary>
    private static string? Published(ILookup<string, string> metas, ILookup<string, string> properties, StructuredData? data, List<string> warnings)
    {
        var stated = metas["article:published_time"].Take(1)
            .Concat(data?.Published is { } date ? [date] : [])
            .Concat(properties["datePublished"])
            .Concat(DateNames.SelectMany(name => metas[name]))
            .Select(Text).OfType<string>().ToList();
        var days = stated.Select(StatedDate.Of).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (days.Count == 0 && stated.Count > 0)
            warnings.Add($"the page's date '{Printable.Start(stated[0], 40)}' cannot be read and was left out");
        if (days.Count > 1)
            warnings.Add($"the page states several dates: {string.Join(", ", days.Take(4))}; 'published' has the first");
        return days.FirstOrDefault();
    }

    /// <summary>The first <c>time</c> of the text, else the only one of the page; it need not be the day of publication.</summary>
    private static string? SeenDate(IHtmlDocument page, IElement main)
    {
        var times = page.QuerySelectorAll("time[datetime]").ToList();
        var days = times.Select(time => Text(time.GetAttribute("datetime")) is { } stated ? StatedDate.Of(stated) : null).ToList();
        var inText = times.FindIndex(time => main.Contains(time));
        if (inText >= 0)
            return days[inText];
        return days.Distinct(StringComparer.Ordinal).Take(2).ToList() is [{ } day] ? day : null;
    }

    private static ImmutableArray<string> Authors(ILookup<string, string> metas, ILookup<string, string> properties, StructuredData? data)
    {
        if (data is { Authors.IsEmpty: false } && Names(data.Authors) is { IsEmpty: false } described)
            return described;
        return Names(properties["author"]) is { IsEmpty: false } named ? named : Names(AuthorNames.Select(name => metas[name]).FirstOrDefault(values => !Names(values).IsEmpty) ?? []);
    }

    /// <summary>Without addresses, which some sites write where a name belongs.</summary>
    private static ImmutableArray<string> Names(IEnumerable<string> stated) =>
    [
        .. stated.Select(name => Text(WebUtility.HtmlDecode(name))).OfType<string>()
            .Where(name => name.Length <= LongestName && !name.Contains("://", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Take(20),
    ];

    private static string? Text(string? stated) => stated is not null && WhiteSpace.Collapsed(stated) is { Length: > 0 } text ? text : null;
}
