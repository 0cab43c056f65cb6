using System.Collections.Frozen;
using System.Globalization;
using FactCheck.Model;

namespace FactCheck.Render;

/// <summary>Verdict icons as inline SVG on a 24 × 24 grid; the style sheet sets size, fill and stroke.</summary>
internal static class Icons
{
    private static readonly FrozenDictionary<string, string> Drawings = new Dictionary<string, string>
    {
        ["disc-solid-equals"] = """<circle cx="12" cy="12" r="11" fill="currentColor" stroke="none"/><path d="M7 9.5h10M7 14.5h10" stroke="var(--icon-glyph,Canvas)"/>""",
        ["disc-outline-approx"] = """<circle cx="12" cy="12" r="10"/><path d="M7 10.4c1.7-1.9 3.3-1.9 5-.6s3.3 1.3 5-.6M7 15.2c1.7-1.9 3.3-1.9 5-.6s3.3 1.3 5-.6"/>""",
        ["disc-dashed-ellipsis"] = """<circle cx="12" cy="12" r="10" stroke-dasharray="4.4 3.454"/><path d="M7.4 12h.01M12 12h.01M16.6 12h.01" stroke-width="2.8" stroke-linecap="round"/>""",
        ["octagon-outline-unequal"] = """<path d="M7.86 2h8.28L22 7.86v8.28L16.14 22H7.86L2 16.14V7.86zM7 9.75h10M7 14.25h10M14.4 6.5l-4.8 11"/>""",
        ["octagon-solid-unequal"] = """<path d="M7.44 1h9.12L23 7.44v9.12L16.56 23H7.44L1 16.56V7.44z" fill="currentColor" stroke="none"/><path d="M7 9.75h10M7 14.25h10M14.4 6.5l-4.8 11" stroke="var(--icon-glyph,Canvas)"/>""",
        ["square-outline-question"] = """<path d="M3 3h18v18H3zM9.2 9.6a2.8 2.8 0 1 1 4.3 2.4c-.9.6-1.5 1.2-1.5 2.3"/><path d="M12 17.4h.01" stroke-width="2.6" stroke-linecap="round"/>""",
        ["speech-solid-equals"] = """<path d="M2 2h20v16h-9.5L7 22.8V18H2z" fill="currentColor" stroke="none"/><path d="M7 7.75h10M7 12.25h10" stroke="var(--icon-glyph,Canvas)"/>""",
        ["speech-outline-approx"] = """<path d="M3 3h18v14h-9l-4 4.2V17H3zM7 8.4c1.7-1.9 3.3-1.9 5-.6s3.3 1.3 5-.6M7 13c1.7-1.9 3.3-1.9 5-.6s3.3 1.3 5-.6"/>""",
        ["speech-dashed-ellipsis"] = """<path d="M3 17V3h18v14" stroke-dasharray="3.6 2.5"/><path d="M3 17h5v4.2l4-4.2h9"/><path d="M7.4 10h.01M12 10h.01M16.6 10h.01" stroke-width="2.8" stroke-linecap="round"/>""",
        ["speech-solid-unequal"] = """<path d="M2 2h20v16h-9.5L7 22.8V18H2z" fill="currentColor" stroke="none"/><path d="M7 7.75h10M7 12.25h10M14.3 4.6l-4.6 10.8" stroke="var(--icon-glyph,Canvas)"/>""",
        ["speech-outline-person"] = """<path d="M3 3h18v14h-9l-4 4.2V17H3z"/><circle cx="12" cy="7.7" r="1.9"/><path d="M8.2 14c.3-2.2 1.8-3.2 3.8-3.2s3.5 1 3.8 3.2"/>""",
        ["speech-outline-question"] = """<path d="M3 3h18v14h-9l-4 4.2V17H3zM9.6 7.6a2.4 2.4 0 1 1 3.7 2c-.8.5-1.3 1-1.3 1.8"/><path d="M12 14.2h.01" stroke-width="2.4" stroke-linecap="round"/>""",
        ["flag-outline-blank"] = """<path d="M4 2v20M4 3.5h17v12H4"/>""",
        ["flag-outline-dash"] = """<path d="M4 2v20M4 3.5h17v12H4M9 9.5h7"/>""",
        ["flag-outline-arrow"] = """<path d="M4 2v20M4 3.5h17v12H4M8 9.5h8.4M13.4 6.6l3 2.9-3 2.9"/>""",
        ["flag-outline-pause"] = """<path d="M4 2v20M4 3.5h17v12H4M10.6 6.8v5.4M14.6 6.8v5.4"/>""",
        ["flag-solid-equals"] = """<path d="M3 1.5h19v15H5v6H3z" fill="currentColor" stroke="none"/><path d="M8 6.9h9.5M8 11.1h9.5" stroke="var(--icon-glyph,Canvas)"/>""",
        ["flag-outline-approx"] = """<path d="M4 2v20M4 3.5h17v12H4M7.7 8.2c1.6-1.7 3.2-1.7 4.8-.5s3.2 1.2 4.8-.5M7.7 12.2c1.6-1.7 3.2-1.7 4.8-.5s3.2 1.2 4.8-.5"/>""",
        ["flag-solid-unequal"] = """<path d="M3 1.5h19v15H5v6H3z" fill="currentColor" stroke="none"/><path d="M8 6.9h9.5M8 11.1h9.5M14.9 3.9l-4.3 10.2" stroke="var(--icon-glyph,Canvas)"/>""",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private const string FoldedSquare = """<path d="M3 3h12l6 6v12H3zM15 3v6h6"/>""";

    private static readonly FrozenDictionary<string, string> QuotationMarks = new Dictionary<string, string>
    {
        ["“"] = """<path d="M10.6 11.6c-1.9.6-2.9 2-2.9 4M16.4 11.6c-1.9.6-2.9 2-2.9 4"/><path d="M8.7 16h.01M14.5 16h.01" stroke-width="3.2" stroke-linecap="round"/>""",
        ["„"] = """<path d="M10.2 14.6c0 1.9-1 3.3-2.9 4M16 14.6c0 1.9-1 3.3-2.9 4"/><path d="M9 14.2h.01M14.8 14.2h.01" stroke-width="3.2" stroke-linecap="round"/>""",
        ["«"] = """<path d="M11.4 10.4 7.4 14l4 3.6M16.8 10.4l-4 3.6 4 3.6"/>""",
        ["「"] = """<path d="M9 19v-6.5h5.5"/>""",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="label">The verdict's label; its first letter replaces a missing icon.</param>
    /// <param name="openingQuote">The opening quotation mark of the page's language.</param>
    public static Html Draw(Verdict verdict, string label, string openingQuote)
    {
        var svg = new HtmlBuilder().Raw("""<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">""");
        if (verdict.Icon == "square-folded-quote")
            svg.Raw(FoldedSquare).Raw(QuotationMarks.GetValueOrDefault(openingQuote) ?? QuotationMarks["“"]);
        else if (verdict.Icon is not null && Drawings.TryGetValue(verdict.Icon, out var drawing))
            svg.Raw(drawing);
        else
            svg.Raw("""<path d="M3 3h18v18H3z"/><text x="12" y="16.8" text-anchor="middle" font-size="13" fill="currentColor" stroke="none">""").Text(Initial(label)).Raw("</text>");
        return svg.Raw("</svg>").ToHtml();
    }

    /// <summary>Returns the class of a mark in the source text, whose underline shows the verdict without colour.</summary>
    public static string MarkClass(Verdict verdict) => "m-" + (verdict.Icon ?? IconNames.Letter);

    private static string Initial(string label) =>
        label.Length == 0 ? "?" : StringInfo.GetNextTextElement(label).ToUpperInvariant();
}
