using System.Globalization;

namespace FactCheck.Tests;

/// <summary>Files with what tests expect.</summary>
internal static class Expectations
{
    /// <summary>With UPDATE_SNAPSHOTS=1 the files take on what the program does now; git diff is the review.</summary>
    public static bool AreRewritten { get; } = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>The first line in which two texts differ, in words.</summary>
    public static string FirstDifference(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line])
            line++;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"in line {line + 1}:\n  expected: {Line(before)}\n  actual:   {Line(after)}");

        string Line(string[] lines) => line < lines.Length ? lines[line] : "(the text ends before)";
    }
}
