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

    /// <summary>Replaced with the list of rules; each rule has a page below the page with the list.</summary>
    public const string Rules = RulePages.Marker;
}
