using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>Colours and fonts of <c>site.yaml</c> as CSS custom properties; they come after those of <c>site.css</c>.</summary>
internal static class ThemeStyle
{
    /// <summary>Each key of a scheme with its custom property.</summary>
    private static readonly ImmutableArray<(string Property, Func<ColourScheme, Text?> Read)> Properties =
    [
        ("--page", scheme => scheme.Page),
        ("--paper", scheme => scheme.Paper),
        ("--panel", scheme => scheme.Panel),
        ("--ink", scheme => scheme.Ink),
        ("--ink-2", scheme => scheme.Quiet),
        ("--rule", scheme => scheme.Rule),
        ("--hair", scheme => scheme.Hair),
        ("--accent", scheme => scheme.Accent),
    ];

    /// <summary>Empty if the settings name neither.</summary>
    public static string Rules(SiteSettings settings) =>
        Colours("not screen and (prefers-color-scheme:dark)", settings.Colours?.Light)
        + Colours("screen and (prefers-color-scheme:dark)", settings.Colours?.Dark)
        + Fonts(settings.Fonts);

    private static string Colours(string media, ColourScheme? scheme)
    {
        if (scheme is null)
            return "";
        var values = Properties.Select(property => (property.Property, property.Read(scheme)?.Value)).Where(entry => entry.Value is not null);
        var rules = string.Join(';', values.Select(entry => $"{entry.Property}:{entry.Value}"));
        return rules.Length == 0 ? "" : $"@media {media}{{:root{{{rules}}}}}\n";
    }

    /// <summary>Japanese and Arabic have families of their own in <c>site.css</c> and keep them.</summary>
    private static string Fonts(PageFonts? fonts)
    {
        if (fonts is null)
            return "";
        var rules = string.Join(';', new[] { Families("--read", fonts.Reading, "serif"), Families("--ui", fonts.Interface, "sans-serif") }.OfType<string>());
        return rules.Length == 0 ? "" : $"[lang]:not(:lang(ja),:lang(ar)){{{rules}}}\n";
    }

    /// <param name="last">What remains if none is installed.</param>
    private static string? Families(string property, ImmutableArray<Text> families, string last) =>
        families.IsEmpty ? null : $"{property}:{string.Join(',', families.Select(family => FontFamily.InCss(family.Value)).Append(last).Distinct())}";
}
