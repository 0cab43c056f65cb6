using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

/// <summary>How high a frame must be to show a whole card, estimated for a frame 320 pixels wide; a wider one has room to spare.</summary>
internal static class EmbedHeight
{
    /// <summary>Verdict, byline, link and the space between them.</summary>
    private const int Fixed = 288;

    /// <summary>The heading of the accurate version, and the space around it.</summary>
    private const int AccurateFixed = 76;

    /// <summary>Latin letters in a line of the heading.</summary>
    private const int HeadingLine = 24;

    private const int TextLine = 32;

    /// <summary>Of the accurate version, which is set in a box.</summary>
    private const int AccurateLine = 28;

    /// <summary>Widths are counted in tenths of a Latin letter.</summary>
    private const int Letter = 10;

    /// <returns>Pixels of CSS.</returns>
    public static int Of(PlannedClaim claim, PageScope scope)
    {
        var heading = scope.HeadingOf(claim);
        var accurate = scope.Prose(claim).Field("accurate-version", claim.Claim.AccurateVersion)?.Value;
        var texts = heading.Quotes.Append(heading.Rated).OfType<LocalText>().Select(text => text.Value)
            .Concat(new[] { scope.Prose(claim).Summary.Value, ReadingNotice.Of(claim, scope)?.Short, TranslationNotice.Of(claim, scope) }.OfType<string>())
            .Concat(scope.Notices(claim));
        var lines = Lines(heading.Text.Value, HeadingLine) + texts.Sum(text => Lines(text, TextLine)) + (accurate is null ? 0 : Lines(accurate, AccurateLine));
        return Fixed + (accurate is null ? 0 : AccurateFixed) + LineHeight(scope.Language) * lines;
    }

    /// <summary>As in site.css, where a line of these scripts needs more room than one of Latin letters.</summary>
    private static int LineHeight(string language) =>
        LanguageTag.IsUnspaced(language) ? 31
        : LanguageTag.Direction(language) == "rtl" ? 34
        : 28;

    private static int Lines(string text, int letters) => (Width(text) + letters * Letter - 1) / (letters * Letter);

    /// <summary>A character of Han, kana or Hangul is as wide as two Latin letters, and one of other scripts can be wider than one.</summary>
    private static int Width(string text) =>
        text.EnumerateRunes().Sum(rune => Headline.IsWide(rune.Value) ? 2 * Letter : rune.Value is >= 0x0370 and <= 0x058F ? 13 : Letter);
}
