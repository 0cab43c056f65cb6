using System.Collections.Immutable;

namespace FactCheck.Model;

/// <summary>
/// Verdict icons: a container (disc: towards the record, octagon: away from it, square: off the scale; solid: fully,
/// outline: mostly) and a glyph for the relation between claim and record.
/// </summary>
public static class IconNames
{
    /// <summary>The icon of a verdict without one: a square with the first letter of its label.</summary>
    public const string Letter = "square-outline-letter";

    public static ImmutableArray<string> All { get; } =
    [
        "disc-solid-equals", "disc-outline-approx", "disc-dashed-ellipsis", "octagon-outline-unequal", "octagon-solid-unequal",
        "square-outline-question", "square-folded-quote",
    ];
}
