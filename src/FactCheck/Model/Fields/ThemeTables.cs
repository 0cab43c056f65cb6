using FontsRow = FactCheck.Model.Fields.Rows<FactCheck.Model.PageFonts>;
using LinkRow = FactCheck.Model.Fields.Rows<FactCheck.Model.MenuLink>;
using PageColoursRow = FactCheck.Model.Fields.Rows<FactCheck.Model.PageColours>;
using SchemeRow = FactCheck.Model.Fields.Rows<FactCheck.Model.ColourScheme>;

namespace FactCheck.Model.Fields;

/// <summary>What <c>site.yaml</c> says of menu, colours and fonts.</summary>
internal static class ThemeTables
{
    public static FieldTable<MenuLink> Link { get; } = new(
        LinkRow.Human("title", link => link.Title, "The words of the menu.", required: true),
        LinkRow.Address("url", link => link.Url, "Where it leads; or 'page'."),
        LinkRow.Name("page", link => link.Page, "Name of the page in site/pages that it leads to; or 'url'.").AsId())
    {
        OneOf = ["url", "page"],
    };

    public static FieldTable<ColourScheme> Scheme { get; } = new(
        Colour("page", scheme => scheme.Page, "Behind everything."),
        Colour("paper", scheme => scheme.Paper, "Behind quoted passages."),
        Colour("panel", scheme => scheme.Panel, "Behind notices."),
        Colour("ink", scheme => scheme.Ink, "Text."),
        Colour("quiet", scheme => scheme.Quiet, "Text of less weight, such as dates."),
        Colour("rule", scheme => scheme.Rule, "Frames of buttons and fields."),
        Colour("hair", scheme => scheme.Hair, "Thin lines that only please the eye."),
        Colour("accent", scheme => scheme.Accent, "The strong lines above and below each page."));

    public static FieldTable<PageColours> Colours { get; } = new(
        PageColoursRow.Block("light", Scheme, colours => colours.Light, "On light pages."),
        PageColoursRow.Block("dark", Scheme, colours => colours.Dark, "On dark pages."));

    public static FieldTable<PageFonts> Fonts { get; } = new(
        FontsRow.Names("reading", fonts => fonts.Reading, "Families for headings and long texts, the first choice first.", Shapes.FontFamily),
        FontsRow.Names("interface", fonts => fonts.Interface, "Families for menus, labels and notes, the first choice first.", Shapes.FontFamily));

    private static Row<ColourScheme> Colour(string key, Func<ColourScheme, Text?> read, string description) =>
        SchemeRow.Value(key, Shapes.Colour, scheme => read(scheme)?.Value, $"{description} \"#rrggbb\"; ours unless given.");
}
