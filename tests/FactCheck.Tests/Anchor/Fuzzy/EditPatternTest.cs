using CsCheck;
using FactCheck.Anchor.Fuzzy;

namespace FactCheck.Tests.Anchor.Fuzzy;

public sealed class EditPatternTest
{
    private static readonly Gen<string> Letters = Gen.Char['a', 'd'].Array[0, 300].Select(units => new string(units));

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("a", "", 1)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "xabcx", 2)]
    public void Distance_between(string pattern, string text, int expected) =>
        Assert.Equal(expected, new EditPattern(pattern).Distance(text));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(192)]
    public void All_three_searches_agree_with_the_plain_table(int length) =>
        Gen.Select(Gen.Char['a', 'd'].Array[length].Select(units => new string(units)), Letters, Gen.Bool).ForAll(
            (pattern, noise, isDamagedCopy) =>
            {
                var text = isDamagedCopy ? noise[..(noise.Length / 3)] + Damage(pattern) + noise[(noise.Length / 2)..] : noise;
                var edits = new EditPattern(pattern);
                Assert.Equal(Best(Table(pattern, text, isAnchored: false)), edits.Nearest(text));
                Assert.Equal(Best(Table(pattern, text, isAnchored: true)), edits.NearestStart(text));
                Assert.Equal(Table(pattern, text, isAnchored: true)[^1], edits.Distance(text));
            },
            iter: 400);

    private static string Damage(string text) => string.Concat(text.Select((c, i) => i % 9 == 4 ? "" : i % 11 == 7 ? "zz" : c.ToString()));

    private static (int Distance, int End) Best(int[] lastRow)
    {
        var best = 0;
        for (var i = 1; i < lastRow.Length; i++)
        {
            if (lastRow[i] < lastRow[best])
                best = i;
        }

        return (lastRow[best], best);
    }

    private static int[] Table(string pattern, string text, bool isAnchored)
    {
        var row = new int[text.Length + 1];
        for (var j = 0; j <= text.Length && isAnchored; j++)
            row[j] = j;
        for (var i = 1; i <= pattern.Length; i++)
        {
            var next = new int[row.Length];
            next[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var replaced = row[j - 1] + (pattern[i - 1] == text[j - 1] ? 0 : 1);
                next[j] = Math.Min(replaced, Math.Min(row[j], next[j - 1]) + 1);
            }

            row = next;
        }

        return row;
    }
}
