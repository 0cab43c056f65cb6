using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Import;

/// <summary>Reads the details that a page states: Open Graph (ogp.me), <c>link rel=canonical</c> (RFC 6596), <c>lang</c>.</summary>
internal static class HtmlDetails
{
    public static StatedDetails Read(IHtmlDocument page, IElement main, List<string> warnings) => new()
    {
        Title = Text(Property(page, "og:title") ?? page.QuerySelector("head > title")?.TextContent),
        Url = Address(page, warnings),
        Language = Language(main, warnings),
        Published = Published(page, warnings),
        SiteName = Text(Property(page, "og:site_name")),
    };

    private static string? Address(IHtmlDocument page, List<string> warnings)
    {
        var stated = new[] { page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"), Property(page, "og:url") }
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

    private static string? Published(IHtmlDocument page, List<string> warnings)
    {
        if (Text(Property(page, "article:published_time")) is not { } stated)
            return null;
        var day = stated.Length > 10 && stated[10] is 'T' or 't' or ' ' ? stated[..10] : stated;
        if (PartialDate.TryParse(day, out _))
            return day;
        warnings.Add($"the page's date '{Printable.Start(stated, 40)}' cannot be read and was left out");
        return null;
    }

    private static string? Property(IHtmlDocument page, string name) =>
        (page.QuerySelector($"meta[property='{name}']") ?? page.QuerySelector($"meta[name='{name}']"))?.GetAttribute("content");

    private static string? Text(string? stated) => stated is not null && WhiteSpace.Collapsed(stated) is { Length: > 0 } text ? text : null;
}
