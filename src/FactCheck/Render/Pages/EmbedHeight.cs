using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

/// <summary>How high a frame must be to show a whole card, estimated for a frame 320 pixels wide; a wider one has room to spare.</summary>
internal static class EmbedHeight
{
    /// <summary>Verdict, byline, link and the space between them.</summary>
    private const int Fixed = 250;

    private const int Line = 28;

    /// <summary>Latin letters in a line of the heading.</summary>
    private const int HeadingLine = 24;

    private const int TextLine = 32;

    /// <returns>Pixels of CSS.</returns>
    public static int Of(PlannedClaim claim, PageScope scope)
    {
        var heading = scope.HeadingOf(claim);
        var texts = heading.Quotes.Append(heading.Rated).OfType<LocalText>().Select(text => text.Value)
            .Concat(new[] { scope.Prose(claim).Summary.Value, ReadingNotice.Of(claim, scope)?.Short, TranslationNotice.Of(claim, scope) }.OfType<string>())
            .Concat(scope.Notices(claim));
        return Fixed + Line * (Lines(heading.Text.Value, HeadingLine) + texts.Sum(text => Lines(text, TextLine)));
    }

    private static int Lines(string text, int characters) => (Width(text) + characters - 1) / characters;

    /// <summary>In Latin letters: a character of Han, kana or Hangul is as wide as two.</summary>
    private static int Width(string text) => text.EnumerateRunes().Sum(rune => Headline.IsWide(rune.Value) ? 2 : 1);
}
