using System.Collections.Immutable;

namespace FactCheck.Model;

/// <summary>An entry of the scale.</summary>
/// <param name="Rating">1 (least true) to the highest of its axis (most true); null if the verdict is not rated.</param>
/// <param name="Needs">What a claim with this verdict must say.</param>
/// <param name="Icon">Container and glyph, as drawn by the renderer; if null, a square with the first letter of the label.</param>
/// <param name="Corrections">Dated changes of its label, definition or rating.</param>
public sealed record Verdict(
    Text Id,
    Axis Axis,
    HumanText Label,
    HumanText Definition,
    int? Rating,
    ImmutableArray<Need> Needs,
    string? Icon,
    VerdictColour? Colour,
    ImmutableArray<VerdictCorrection> Corrections)
{
    /// <summary>The longest scale of ratings that an axis can have.</summary>
    public const int MaxRating = 100;

    /// <summary>
    /// Whether it says that words are not those of the person they are attributed to. Nothing else in the scale tells these two
    /// from the other verdicts without a rating.
    /// </summary>
    public bool IsMisattribution => Axis == Axis.Attribution && Id.Value is ("not-as-said" or "other-speaker");
}

/// <summary>Colours as <c>#rrggbb</c>: of text and icon, and of the background tint, on light and dark pages.</summary>
public sealed record VerdictColour(string Light, string LightTint, string Dark, string DarkTint);
