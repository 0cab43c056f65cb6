using System.Buffers;
using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Load;

/// <summary>
/// FC014, FC015: characters that are invisible, or that reorder visible text (Unicode TR 36 §2.10 and TR 39; CVE-2021-42574,
/// "Trojan Source"), unless a script beside them needs them.
/// </summary>
internal static class UnseenCharacters
{
    /// <remarks>Most texts have few characters of this range or none; searching for a set of such characters costs ten times as much.</remarks>
    public static bool Any(string text)
    {
        for (var rest = text.AsSpan(); rest.IndexOfAnyInRange('\u00AD', '\uFFFC') is var next and >= 0; rest = rest[(next + 1)..])
        {
            if (IsSuspect(rest[next]))
                return true;
        }

        return false;
    }

    /// <summary>Reports the first of each kind, and how many there are.</summary>
    /// <param name="place">Returns the mark of an offset in <paramref name="text"/>.</param>
    public static void Check(string file, string text, Func<int, Location> place, List<Diagnostic> findings)
    {
        if (!Any(text))
            return;
        var (unseen, reordering) = Find(text);
        if (unseen.Count > 0)
        {
            findings.Add(Rule.FC014.At(
                file, place(unseen[0]), $"the character {NameAt(text, unseen[0])} is invisible{More(unseen.Count)}",
                "delete it: the cursor stops twice where it is; if the document itself contains it, leave it out of the stored text"));
        }

        if (reordering.Count > 0)
        {
            findings.Add(Rule.FC015.At(
                file, place(reordering[0]), $"the character {NameAt(text, reordering[0])} reorders the text around it{More(reordering.Count)}",
                text[reordering[0]] is >= '\u2066' and <= '\u2068' && HasRightToLeft(text)
                    ? "close it with U+2069 on the same line, or delete it: browsers order Hebrew and Arabic without it"
                    : "delete it: browsers order Hebrew and Arabic without it"));
        }
    }

    /// <summary>The offsets of both kinds, in order.</summary>
    public static (List<int> Unseen, List<int> Reordering) Find(string text)
    {
        var (unseen, reordering) = (new List<int>(), new List<int>());
        var hasRightToLeft = HasRightToLeft(text);
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n') is var at and >= 0 ? at : text.Length - start;
            CheckLine(text, start, start + length, hasRightToLeft, unseen, reordering);
            start += length + 1;
        }

        return (unseen, reordering);
    }

    private static bool HasRightToLeft(string text) =>
        text.AsSpan().IndexOfAnyInRange('\u0590', '\u08FF') >= 0 || text.AsSpan().IndexOfAnyInRange('\uFB1D', '\uFEFC') >= 0;

    private static void CheckLine(string text, int start, int end, bool hasRightToLeft, List<int> unseen, List<int> reordering)
    {
        var open = new Stack<(int Offset, char Closing)>();
        var before = reordering.Count;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (!IsSuspect(c))
                continue;
            switch (c)
            {
                case '\u202D' or '\u202E':
                    reordering.Add(i);
                    break;
                case '\u202A' or '\u202B' or (>= '\u2066' and <= '\u2068'):
                    open.Push((i, c >= '\u2066' ? '\u2069' : '\u202C'));
                    break;
                case '\u202C' or '\u2069':
                    if (!hasRightToLeft || !open.TryPop(out var opened) || opened.Closing != c)
                        reordering.Add(i);
                    break;
                case '\uDB40':
                    if (!IsVariation(text, i) && !FollowsFlag(text, i))
                        unseen.Add(i);
                    i++;
                    break;
                default:
                    if (!IsNeeded(text, i, hasRightToLeft))
                        unseen.Add(i);
                    break;
            }
        }

        foreach (var (offset, _) in open)
            reordering.Add(offset);
        reordering.Sort(before, reordering.Count - before, null);
    }

    private static bool IsSuspect(char c) => c is
        '\u00AD' or '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F')
        or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u206F')
        or '\u3164' or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF' or '\uFFA0' or (>= '\uFFF9' and <= '\uFFFC') or '\uDB40';

    private static bool IsNeeded(string text, int at, bool hasRightToLeft) => text[at] switch
    {
        '\u200E' or '\u200F' or '\u061C' => hasRightToLeft,
        '\u200B' => Before(text, at) is { } before && UnspacedScripts.Has(before.Value),
        '\u200C' => Before(text, at) is { } letter && IsJoining(letter.Value),
        '\u200D' => Before(text, at) is { } sign && (IsJoining(sign.Value) || IsEmoji(sign.Value)),
        (>= '\u180B' and <= '\u180D') or '\u180F' => at > 0 && text[at - 1] is >= '\u1800' and <= '\u18AA',
        >= '\uFE00' and <= '\uFE0F' => at > 0 && TakesVariation(text[at - 1]),
        '\u034F' => Before(text, at) is { } mark && mark.Value >= 0x300,
        _ => false,
    };

    /// <summary>Variation selectors choose a form of signs, emoji and Han characters, and of digits in key caps.</summary>
    private static bool TakesVariation(char c) =>
        c is (>= '0' and <= '9') or '#' or '*' or (>= '\u00A9' and not '\u00AD') && !(c is (>= '\uFE00' and <= '\uFE0F') or (>= '\u200B' and <= '\u200F'));

    /// <summary>The letter or sign before a character, skipping marks and variation selectors.</summary>
    private static Rune? Before(string text, int at)
    {
        while (at > 0 && Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var rune, out var length) == OperationStatus.Done)
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) || IsJoining(rune.Value))
                return rune;
            at -= length;
        }

        return null;
    }

    /// <summary>Letters shaped by joiners: Arabic, Syriac, N'Ko, Mongolian, and the scripts of India and its neighbours.</summary>
    private static bool IsJoining(int codePoint) => codePoint is
        (>= 0x0600 and <= 0x08FF) or (>= 0x0900 and <= 0x0DFF) or (>= 0x0F00 and <= 0x109F) or (>= 0x1780 and <= 0x18AF)
        or (>= 0x1900 and <= 0x1CFF) or (>= 0xA800 and <= 0xA8FF) or (>= 0xA980 and <= 0xAAFF) or (>= 0xFB50 and <= 0xFDFF)
        or (>= 0xFE70 and <= 0xFEFC) or (>= 0x11000 and <= 0x11FFF) or (>= 0x1E900 and <= 0x1E95F);

    private static bool IsEmoji(int codePoint) => codePoint is (>= 0x2190 and <= 0x2BFF) or (>= 0x1F000 and <= 0x1FAFF);

    /// <summary>U+E0100 to U+E01EF select a form of a character, most of them Han.</summary>
    private static bool IsVariation(string text, int at) =>
        at > 0 && at + 1 < text.Length && text[at + 1] is >= '\uDD00' and <= '\uDDEF' && char.IsLetter(text, Math.Max(0, char.IsLowSurrogate(text[at - 1]) ? at - 2 : at - 1));

    /// <summary>Tag characters spell the region of a flag after U+1F3F4.</summary>
    private static bool FollowsFlag(string text, int at)
    {
        while (at >= 2 && text[at - 2] == '\uDB40')
            at -= 2;
        return at >= 2 && text.AsSpan(at - 2, 2).SequenceEqual("\U0001F3F4");
    }

    public static string NameAt(string text, int at) =>
        InvisibleCharacter.Name(Rune.TryGetRuneAt(text, at, out var rune) ? rune : Rune.ReplacementChar);

    private static string More(int count) =>
        count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"; this file contains {count} such characters");
}
