namespace FactCheck.Tests.Schemas;

/// <summary>Cases of <c>Rejected/</c> that no schema refuses, by the start of their names, and why.</summary>
internal static class OnlyCheckSees
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["FC0"] = "files, encodings and YAML itself: a schema sees values, not how they are written or named",
    };

    public static string? Reason(string name) => Reasons.FirstOrDefault(entry => name.StartsWith(entry.Key, StringComparison.Ordinal)).Value;
}
