using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Load;

/// <summary>What <c>site.yaml</c> says of menu, colours, fonts and the host of statistics.</summary>
internal static class ThemeFields
{
    public static ImmutableArray<MenuLink> ReadLinks(Fields fields)
    {
        var links = ImmutableArray.CreateBuilder<MenuLink>();
        foreach (var entry in fields.Blocks("links"))
        {
            var title = entry.Human("title");
            if (title is null && !entry.Has("title"))
                entry.Missing("title", "write the words of the menu, such as title: Newsletter");
            var (url, page) = (entry.Url("url")?.Value, entry.Text("page"));
            if (entry.Has("url"))
                entry.RejectKey("page", "'page' is given beside 'url', and a link leads to one place", "delete one of the two");
            else if (!entry.Has("page"))
                entry.Missing("url", "write where the link leads: 'url' with an address, or 'page' with the name of a file in site/pages");
            entry.RejectUnknown();
            if (title is not null && (url is not null || page is not null))
                links.Add(new MenuLink(title, url, url is null ? page : null));
        }

        return links.ToImmutable();
    }

    public static PageColours? ReadColours(Fields fields)
    {
        if (fields.Block("colours") is not { } block)
            return null;
        var colours = new PageColours(ReadScheme(block, "light"), ReadScheme(block, "dark"));
        block.RejectUnknown();
        return colours;
    }

    public static PageFonts? ReadFonts(Fields fields)
    {
        if (fields.Block("fonts") is not { } block)
            return null;
        var fonts = new PageFonts(ReadFamilies(block, "reading"), ReadFamilies(block, "interface"));
        block.RejectUnknown();
        return fonts;
    }

    public static Located<StatisticsHost>? ReadStatisticsHost(Fields fields)
    {
        if (fields.Text("statistics-host") is not { } text)
            return null;
        if (StatisticsHost.TryParse(text.Value, out var host))
        {
            Lookalikes.Check(fields.File, text.Location, $"https://{text.Value}/", fields.Findings);
            return new Located<StatisticsHost>(host, text.Location);
        }

        fields.Reject(
            Rule.FC106, text, $"'{text.Value}' is not the name of a host",
            "write one host alone, such as stats.example.org: without https://, path, port or *");
        return null;
    }

    private static ColourScheme? ReadScheme(Fields colours, string key)
    {
        if (colours.Block(key) is not { } block)
            return null;
        var scheme = new ColourScheme(
            Colour(block, "page"), Colour(block, "paper"), Colour(block, "panel"), Colour(block, "ink"),
            Colour(block, "quiet"), Colour(block, "rule"), Colour(block, "hair"), Colour(block, "accent"));
        block.RejectUnknown();
        return scheme;
    }

    private static Text? Colour(Fields block, string key) =>
        block.Text(key) is { } text && ColourText.Check(block, text) ? text : null;

    private static ImmutableArray<Text> ReadFamilies(Fields fonts, string key)
    {
        var families = ImmutableArray.CreateBuilder<Text>();
        foreach (var family in fonts.Texts(key))
        {
            if (FontFamily.IsName(family.Value))
                families.Add(family);
            else
                fonts.Reject(Rule.FC105, family, $"'{family.Value}' is not the name of a font family", "write a family that readers have installed, such as Georgia, or serif, sans-serif, system-ui; addresses are never loaded");
        }

        return families.ToImmutable();
    }
}
