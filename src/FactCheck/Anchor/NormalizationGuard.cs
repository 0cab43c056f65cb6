namespace FactCheck.Anchor;

/// <summary>
/// Where a program runs with <c>InvariantGlobalization</c>, <see cref="string.Normalize()"/> silently returns its input:
/// quotes typed in another composition would then never be found.
/// </summary>
public static class NormalizationGuard
{
    public static bool IsAvailable() => "e\u0301".Normalize() == "\u00e9";
}
