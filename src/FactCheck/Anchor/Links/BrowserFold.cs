using System.Globalization;
using System.Text;

namespace FactCheck.Anchor.Links;

/// <summary>
/// Folds a text as browsers do when they search for a text fragment: without case, accents, width and invisible characters, and
/// by <see cref="Collation"/>. Differences that only one of Chromium and Firefox ignores (dashes, ligatures) are folded
/// too: a place that either may take for the quote must be distinguished. Line feeds stay: a term never spans blocks.
/// </summary>
internal static class BrowserFold
{
    public static FoldedText Fold(string text)
    {
        var key = new MappedKey(text.Length);
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            Add(key, rune, i, i + length);
            i += length;
        }

        return key.ToText(text);
    }

    private static void Add(MappedKey key, Rune rune, int start, int end)
    {
        if (rune.Value == '\n')
        {
            key.Add('\n', start, end);
        }
        else if (Rune.IsWhiteSpace(rune))
        {
            if (key.EndsWithSpace)
                key.ExtendLast(end);
            else
                key.Add(' ', start, end);
        }
        else if (rune.Value == 0xFFFE)
        {
            key.Add((char)rune.Value, start, end); // A noncharacter, at which string.Normalize throws.
        }
        else if (rune.IsAscii)
        {
            key.Add(char.ToLowerInvariant((char)rune.Value), start, end);
        }
        else
        {
            // "ŀ" is found by "l", its compatibility form "l·" is not.
            var whole = Collation.Key(rune);
            foreach (var part in (whole ?? rune.ToString().Normalize(NormalizationForm.FormKD)).EnumerateRunes())
                AddPart(key, part, start, end);
        }
    }

    private static void AddPart(MappedKey key, Rune part, int start, int end)
    {
        if (Collation.Key(part) is { } found)
            key.Add(found, start, end);
        else if (Rune.GetUnicodeCategory(part) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            Extend(key, end);
        else if (!part.IsBmp)
            key.Add(Rune.ToLowerInvariant(part).ToString(), start, end);
        else if (Rune.GetUnicodeCategory(part) != UnicodeCategory.Format)
            AddCharacter(key, (char)part.Value, start, end);
    }

    private static void AddCharacter(MappedKey key, char part, int start, int end)
    {
        if (FoldedCharacters.IsDropped(part))
            return;
        if (FoldedCharacters.Replacement(part) is { } replacement)
            key.Add(replacement, start, end);
        else if (part is >= '\u30A1' and <= '\u30F6')
            key.Add((char)(part - 0x60), start, end);
        else
            key.Add(char.IsWhiteSpace(part) ? ' ' : char.ToLowerInvariant(part), start, end);
    }

    private static void Extend(MappedKey key, int end)
    {
        if (key.Length > 0)
            key.ExtendLast(end);
    }
}
