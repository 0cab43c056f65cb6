using System.Buffers;
using System.Globalization;
using System.Text;
using FactCheck.Model;

namespace FactCheck.Anchor.Links;

/// <summary>
/// Where a match of whole words may start or end in some browser: everywhere but where the rules of words (UAX #29), which
/// all of them start from, forbid a boundary. A number has more boundaries for a browser than for a reader: "5" is a word of
/// "-5", "2019/5" and "1 5" (with a no-break space).
/// </summary>
internal static class BrowserStops
{
    private enum Kind
    {
        Other,
        Letter,
        Digit,
    }

    /// <param name="index">In the key.</param>
    public static bool Allow(FoldedText page, int index)
    {
        if (index <= 0 || index >= page.Key.Length)
            return true;
        var offset = page.StartOf(index);
        // One character that became several has no boundary inside.
        return offset >= page.EndOf(index - 1) && !IsForbidden(page.Original, offset);
    }

    private static bool IsForbidden(string text, int offset)
    {
        if (Rune.DecodeFromUtf16(text.AsSpan(offset), out var next, out _) != OperationStatus.Done || IsExtending(next))
            return true;
        var (before, joint) = Before(text, offset);
        var (after, nextJoint) = After(text, offset);
        if (before != Kind.Other && after != Kind.Other)
            return true;
        // An apostrophe in a word, a separator in a number: no boundary on either side of it.
        if (before != Kind.Other && nextJoint is { } follows)
            return Joins(follows.Mark, before, follows.Kind);
        return after != Kind.Other && joint is { } precedes && Joins(precedes.Mark, precedes.Kind, after);
    }

    private static bool Joins(Rune mark, Kind before, Kind after) => before == after && before switch
    {
        Kind.Letter => mark.Value is '\'' or 0x2019,
        Kind.Digit => mark.Value is '\'' or 0x2019 or '.' or ',' or 0x066C,
        _ => false,
    };

    /// <summary>The kind of the character before a place; of a mark, also the kind of what stands before it.</summary>
    private static (Kind Kind, (Rune Mark, Kind Kind)? Joint) Before(string text, int offset)
    {
        if (Last(text, ref offset) is not { } rune)
            return (Kind.Other, null);
        var kind = KindOf(rune);
        return kind != Kind.Other ? (kind, null) : (kind, (rune, Last(text, ref offset) is { } further ? KindOf(further) : Kind.Other));
    }

    private static (Kind Kind, (Rune Mark, Kind Kind)? Joint) After(string text, int offset)
    {
        if (First(text, ref offset) is not { } rune)
            return (Kind.Other, null);
        var kind = KindOf(rune);
        return kind != Kind.Other ? (kind, null) : (kind, (rune, First(text, ref offset) is { } further ? KindOf(further) : Kind.Other));
    }

    /// <summary>The last character that extends none.</summary>
    private static Rune? Last(string text, ref int offset)
    {
        while (offset > 0)
        {
            Rune.DecodeLastFromUtf16(text.AsSpan(0, offset), out var rune, out var length);
            offset -= length;
            if (!IsExtending(rune))
                return rune;
        }

        return null;
    }

    private static Rune? First(string text, ref int offset)
    {
        while (offset < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(offset), out var rune, out var length);
            offset += length;
            if (!IsExtending(rune))
                return rune;
        }

        return null;
    }

    private static bool IsExtending(Rune rune) => rune.Value != 0x200B && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static Kind KindOf(Rune rune)
    {
        if (UnspacedScripts.Has(rune.Value) || HasDictionary(rune.Value))
            return Kind.Other;
        return Rune.GetUnicodeCategory(rune) switch
        {
            <= UnicodeCategory.OtherLetter => Kind.Letter,
            UnicodeCategory.LetterNumber => Kind.Letter,
            UnicodeCategory.DecimalDigitNumber => Kind.Digit,
            _ => Kind.Other,
        };
    }

    /// <summary>Scripts of Southeast Asia whose words a browser may look up, besides those that <see cref="UnspacedScripts"/> has.</summary>
    private static bool HasDictionary(int codePoint) => codePoint is
        (>= 0x1950 and <= 0x19DF) or (>= 0x1A20 and <= 0x1AAF) or (>= 0xAA80 and <= 0xAADF) or (>= 0x11700 and <= 0x1174F);
}
