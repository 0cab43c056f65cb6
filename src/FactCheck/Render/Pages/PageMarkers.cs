using FactCheck.Model;

namespace FactCheck.Render.Pages;

/// <summary>Lines of a Markdown page that are replaced by what the data say.</summary>
internal static class PageMarkers
{
    /// <summary>The legend of the scale.</summary>
    public const string Verdicts = "[[verdicts]]";

    /// <summary>The table of names we use.</summary>
    public const string Terms = "[[terms]]";

    /// <summary>The rules of the program; each has a page below the page that lists them.</summary>
    public const string Rules = RulePages.Marker;
}
