using System.Globalization;
using System.Text;
using FactCheck.Import.Sentences;

namespace FactCheck.Tests.Import.Sentences;

public sealed class SentenceBreaksTest
{
    [Fact]
    public void All_cases_of_Unicode_pass()
    {
        var cases = SentenceBreakCases.Text.Split('\n');
        Assert.Equal(502, cases.Length);
        Assert.All(cases, line => Assert.Equal(line, Print(line)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD83D")]
    [InlineData("a\uDE00. B")]
    public void Any_text_has_breaks_in_order_up_to_its_end(string text)
    {
        var breaks = SentenceBreaks.Of(text);
        Assert.Equal(breaks.Order(), breaks.ToArray());
        Assert.Equal(text.Length, breaks.LastOrDefault());
    }

    private static string Print(string line)
    {
        var runes = line.Split(' ').Where(part => part is not ("÷" or "×")).Select(hex => new Rune(int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture))).ToList();
        var text = string.Concat(runes);
        var breaks = SentenceBreaks.Of(text);
        var printed = new StringBuilder("÷");
        var offset = 0;
        foreach (var rune in runes)
        {
            offset += rune.Utf16SequenceLength;
            printed.Append(CultureInfo.InvariantCulture, $" {rune.Value:X4} {(breaks.Contains(offset) ? '÷' : '×')}");
        }

        return printed.ToString();
    }
}
