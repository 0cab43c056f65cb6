namespace FactCheck.Anchor;

/// <summary>With <c>InvariantGlobalization</c>, <c>Normalize</c> silently returns its input, and some quotes are never found.</summary>
public static class NormalizationGuard
{
    public static bool IsAvailable() => "e\u0301".Normalize() == "\u00e9";
}
