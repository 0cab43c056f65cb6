using FactCheck.Model;

namespace FactCheck.Render.Pages;

/// <summary>The size of type with which a card fits into its picture: the largest one by an estimate. The browser measures whether it does.</summary>
internal static class ShareSize
{
    /// <summary>In pixels, as in <c>share.html</c>: the type of the headline, and of the words below it.</summary>
    private static readonly (int Heading, int Words)[] Sizes = [(70, 32), (62, 30), (54, 28), (48, 26), (42, 24), (37, 22), (32, 21)];

    private const int NoticeType = 24;

    private const int TextWidth = 1072;

    /// <summary>What the words below the headline lose to their mark.</summary>
    private const int MarkWidth = 25;

    /// <summary>Verdict, claimant, and the space between them.</summary>
    private const int Fixed = 272;

    private const int AroundWords = 14;

    /// <summary>Of a block of notices.</summary>
    private const int AroundNotice = 30;

    /// <returns>1, the largest, to <see cref="Sizes"/>.Length.</returns>
    public static int Of(LocalText heading, LocalText[] words, string[] limits, string notice)
    {
        var notices = limits.Append(notice).Where(text => text.Length > 0).Sum(text => AroundNotice + Height(text, NoticeType, TextWidth * 94 / 100, 1.35));
        var fitting = Array.FindIndex(Sizes, size =>
            Fixed + notices
            + Height(heading.Value, size.Heading, LineWidth(heading.Language), LineHeight(heading.Language))
            + words.Sum(text => AroundWords + Height(text.Value, size.Words, LineWidth(text.Language) - MarkWidth, 1.35)) <= StoredPicture.Height);
        return fitting < 0 ? Sizes.Length : fitting + 1;
    }

    private static double Height(string text, int type, int width, double lineHeight) => Math.Ceiling(Letters(text) * type / width) * type * lineHeight;

    /// <summary>A line ends between words, or in Japanese between phrases, and so before its end.</summary>
    private static int LineWidth(string language) => TextWidth * (LanguageTag.IsUnspaced(language) ? 82 : 94) / 100;

    /// <summary>In widths of the letter M. A character of Han, kana or Hangul is a square.</summary>
    private static double Letters(string text) =>
        text.EnumerateRunes().Sum(rune => Headline.IsWide(rune.Value) || rune.Value is >= 0x3000 and <= 0x303F or >= 0xFF00 and <= 0xFF60 ? 1 : rune.Value is >= 0x0370 and <= 0x058F ? 0.62 : 0.54);

    private static double LineHeight(string language) =>
        LanguageTag.IsUnspaced(language) ? 1.35 : LanguageTag.Direction(language) == "rtl" ? 1.45 : 1.18;
}
