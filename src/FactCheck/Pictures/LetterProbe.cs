using System.Text;
using FactCheck.Render;

namespace FactCheck.Pictures;

/// <summary>
/// Finds out whether this machine has fonts for the letters of a card: a browser draws the same box for every letter that it
/// lacks. It tries one letter of each script.
/// </summary>
internal sealed class LetterProbe(PictureTab tab)
{
    /// <summary>A place for private use, which no font fills.</summary>
    private static readonly Rune Nothing = new(0x10FFFD);

    /// <summary>What every font for Latin letters has.</summary>
    private const int FirstAsked = 0x0370;

    private readonly Dictionary<int, bool> _has = [];
    private byte[]? _box;

    /// <returns>Null if there is a font for each.</returns>
    public async Task<Rune?> FirstMissing(RenderedCard card, CancellationToken ended)
    {
        foreach (var letter in Encoding.UTF8.GetString(card.Html).EnumerateRunes().Where(rune => rune.Value >= FirstAsked && Rune.IsLetter(rune)).DistinctBy(GroupOf).ToList())
        {
            if (!_has.TryGetValue(GroupOf(letter), out var has))
            {
                _box ??= await tab.DrawLetter(Nothing, ended);
                has = !(await tab.DrawLetter(letter, ended)).AsSpan().SequenceEqual(_box);
                _has[GroupOf(letter)] = has;
            }

            if (!has)
                return letter;
        }

        return null;
    }

    /// <summary>About a script: half a row of Unicode, or all of Han, of kana, of Hangul.</summary>
    private static int GroupOf(Rune letter) => letter.Value switch
    {
        (>= 0x2E80 and <= 0x2FDF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) => 1,
        (>= 0x3040 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9F) => 2,
        (>= 0x1100 and <= 0x11FF) or (>= 0x3130 and <= 0x318F) or (>= 0xAC00 and <= 0xD7FF) => 3,
        var value => 0x100 + value / 0x80,
    };
}
