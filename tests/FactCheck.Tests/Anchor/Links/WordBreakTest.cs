using System.Globalization;
using FactCheck.Anchor.Links;

namespace FactCheck.Tests.Anchor.Links;

/// <summary>
/// The Word_Break test of the Unicode Character Database, from the package unicode-data: a link may end only where each browser
/// has a boundary, and a match is ruled out only where none has one.
/// </summary>
public sealed class WordBreakTest
{
    private const string File = "/usr/share/unicode/auxiliary/WordBreakTest.txt";

    private static readonly List<(string Text, HashSet<int> Boundaries)> Cases = [.. Read()];

    [Fact]
    public void What_is_certain_to_be_a_boundary_is_one() =>
        Assert.Equal("", string.Join("\n", Cases.SelectMany(test => Offsets(test.Text)
            .Where(offset => WordBoundary.IsCertain(test.Text, offset) && !test.Boundaries.Contains(offset))
            .Select(offset => Shown(test.Text, offset)))));

    [Fact]
    public void A_browser_may_stop_at_every_boundary() =>
        Assert.Empty(Cases.SelectMany(test =>
        {
            var page = BrowserFold.Fold(test.Text);
            return Enumerable.Range(0, page.Key.Length + 1)
                .Where(index => !BrowserStops.Allow(page, index) && IsWhole(page, index) && test.Boundaries.Contains(page.StartOf(index)))
                .Select(index => Shown(test.Text, page.StartOf(index)));
        }));

    private static bool IsWhole(FactCheck.Anchor.FoldedText page, int index) => page.StartOf(index) >= page.EndOf(index - 1);

    private static IEnumerable<int> Offsets(string text) =>
        Enumerable.Range(1, Math.Max(0, text.Length - 1)).Where(offset => !char.IsLowSurrogate(text[offset]));

    private static string Shown(string text, int offset) =>
        string.Join(' ', text[..offset].EnumerateRunes().Select(rune => rune.Value.ToString("X4", CultureInfo.InvariantCulture))) + " | "
        + string.Join(' ', text[offset..].EnumerateRunes().Select(rune => rune.Value.ToString("X4", CultureInfo.InvariantCulture)));

    /// <summary>Lines such as <c>÷ 0061 × 0062 ÷ # …</c>.</summary>
    private static IEnumerable<(string, HashSet<int>)> Read()
    {
        Assert.True(System.IO.File.Exists(File), $"this test needs {File}: install the package unicode-data");
        foreach (var line in System.IO.File.ReadLines(File))
        {
            var (text, boundaries) = ("", new HashSet<int>());
            foreach (var sign in line.Split('#')[0].Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (sign == "÷")
                    boundaries.Add(text.Length);
                else if (sign != "×")
                    text += char.ConvertFromUtf32(int.Parse(sign, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            }

            if (text.Length > 0)
                yield return (text, boundaries);
        }
    }
}
