namespace FactCheck.Anchor;

/// <summary>
/// If a program runs with <c>InvariantGlobalization</c>, <see cref="string.Normalize()"/> silently returns its input, and
/// quotes typed in another normalization form would never be found.
/// </summary>
public static class NormalizationGuard
{
    public static bool IsAvailable() => "e\u0301".Normalize() == "\u00e9";
}
