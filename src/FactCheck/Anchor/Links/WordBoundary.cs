using System.Globalization;
using System.Text;

namespace FactCheck.Anchor.Links;

/// <summary>
/// Decides whether a place is certain to be a word boundary (UAX #29) in a browser, whatever dictionary it uses for scripts
/// without spaces: next to white space or to punctuation that does not join words.
/// </summary>
internal static class WordBoundary
{
    private const string Joining = "'’‘.,;:·‧․_\"״´＇．：；，،٫٬⁄";

    public static bool IsCertain(string text, int offset)
    {
        if (offset <= 0 || offset >= text.Length)
            return true;
        Rune.DecodeLastFromUtf16(text.AsSpan(0, offset), out var before, out var lengthBefore);
        Rune.DecodeFromUtf16(text.AsSpan(offset), out var after, out var lengthAfter);
        if (IsMark(after))
            return false;
        if (Rune.IsWhiteSpace(before) && Rune.IsWhiteSpace(after))
            return before.Value == '\n';
        if (Rune.IsWhiteSpace(before) || Rune.IsWhiteSpace(after))
            return !IsInvisible(before) && !IsInvisible(after);
        if (IsInvisible(before) || IsInvisible(after) || IsEmojiPart(before) || IsEmojiPart(after))
            return false;
        if (IsWord(before) && IsWord(after))
            return false;
        // UAX #29 WB7a: "א'" is one word, whatever follows.
        if (after.Value == '\'' && EndsWithHebrew(text.AsSpan(0, offset)))
            return false;
        if (IsWord(before) == IsWord(after))
            return true;
        return IsWord(before)
            ? !(IsJoining(after) && StartsWithWord(text.AsSpan(offset + lengthAfter)))
            : !(IsJoining(before) && EndsWithWord(text.AsSpan(0, offset - lengthBefore)));
    }

    private static bool StartsWithWord(ReadOnlySpan<char> text) =>
        Rune.DecodeFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done && (IsWord(rune) || IsInvisible(rune));

    private static bool EndsWithWord(ReadOnlySpan<char> text) =>
        Rune.DecodeLastFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done && (IsWord(rune) || IsInvisible(rune));

    private static bool IsJoining(Rune rune) => rune.IsBmp && Joining.Contains((char)rune.Value, StringComparison.Ordinal);

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Surrogate || rune == Rune.ReplacementChar;

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsEmojiPart(Rune rune) => rune.Value is (>= 0x1F1E6 and <= 0x1F1FF) or (>= 0x1F3FB and <= 0x1F3FF);

    /// <summary>A letter, perhaps with points.</summary>
    private static bool EndsWithHebrew(ReadOnlySpan<char> text)
    {
        while (Rune.DecodeLastFromUtf16(text, out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            if (!IsMark(rune) && !IsInvisible(rune))
                return IsHebrew(rune);
            text = text[..^length];
        }

        return false;
    }

    private static bool IsHebrew(Rune rune) => rune.Value is (>= 0x05D0 and <= 0x05EA) or (>= 0x05EF and <= 0x05F2) or (>= 0xFB1D and <= 0xFB4F);

    /// <summary>The geresh (U+05F3) is a letter by UAX #29.</summary>
    private static bool IsWord(Rune rune) => rune.Value == 0x05F3 || Rune.GetUnicodeCategory(rune) switch
    {
        <= UnicodeCategory.OtherNumber => true,
        UnicodeCategory.ConnectorPunctuation => true,
        _ => false,
    };
}
