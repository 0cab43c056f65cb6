using System.Collections.Immutable;

namespace FactCheck.Model;

/// <summary>
/// Verdict icons: a container (disc: towards the record, octagon: away from it, square: off the scale, speech: what was said,
/// flag: what was promised; solid: fully, outline: mostly) and a glyph for the relation between claim and record.
/// </summary>
public static class IconNames
{
    /// <summary>The icon of a verdict without one: a square with the first letter of its label.</summary>
    public const string Letter = "square-outline-letter";

    public static ImmutableArray<string> All { get; } =
    [
        "disc-solid-equals", "disc-outline-approx", "disc-dashed-ellipsis", "octagon-outline-unequal", "octagon-solid-unequal",
        "square-outline-question", "square-folded-quote",
        "speech-solid-equals", "speech-outline-approx", "speech-dashed-ellipsis", "speech-solid-unequal", "speech-outline-person",
        "speech-outline-question",
        "flag-outline-blank", "flag-outline-dash", "flag-outline-arrow", "flag-outline-pause", "flag-solid-equals", "flag-outline-approx",
        "flag-solid-unequal",
    ];
}
