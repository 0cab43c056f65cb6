using FactCheck.Model;

namespace FactCheck.Prose;

/// <summary>Lines of a Markdown page that are replaced with data.</summary>
internal static class PageMarkers
{
    /// <summary>Replaced with the legend of the scale.</summary>
    public const string Verdicts = "[[verdicts]]";

    /// <summary>Replaced with the table of names we use.</summary>
    public const string Terms = "[[terms]]";

    /// <summary>Replaced with the ways to reach the site.</summary>
    public const string Contact = "[[contact]]";

    /// <summary>Replaced with the sentence that says which other hosts pages ask.</summary>
    public const string Hosts = "[[hosts]]";

    /// <summary>Replaced with the list of rules; each rule has a page below the page with the list.</summary>
    public const string Rules = RulePages.Marker;

    /// <summary>Reports whether a line of the page is a marker.</summary>
    public static bool Has(MarkdownPage page, string marker) =>
        page.Body.Value.Split('\n').Any(line => line.AsSpan().Trim().SequenceEqual(marker));
}
