using System.Globalization;

namespace FactCheck.Texts;

/// <summary>Counts in messages to editors, which are in English.</summary>
public static class Counted
{
    public static string Of(int count, string one, string? several = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several ?? one + "s")}");
}
