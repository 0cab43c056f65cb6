namespace FactCheck.Model;

/// <summary>An entry of the scale.</summary>
/// <param name="Rating">1 (least true) to 5 (most true); null for verdicts that are not on the truth axis.</param>
/// <param name="Icon">Container and glyph, as drawn by the renderer; if null, a square with the first letter of the label.</param>
public sealed record Verdict(
    Text Id,
    HumanText Label,
    HumanText Definition,
    int? Rating,
    string? Icon,
    VerdictColour? Colour);

/// <summary>Colours as <c>#rrggbb</c>: of text and icon, and of the background tint, on light and dark pages.</summary>
public sealed record VerdictColour(string Light, string LightTint, string Dark, string DarkTint);
