using System.Globalization;
using System.Text;

namespace FactCheck.Model;

/// <summary>An id made from a title or a name: its ASCII letters and digits, words joined by hyphens.</summary>
internal static class ProposedId
{
    /// <summary>Longest id proposed; people may choose longer ones (<see cref="Id.MaxLength"/>).</summary>
    private const int MaxLength = 60;

    /// <summary>Null if at most half of the title's letters can be written in ASCII, or the result is reserved.</summary>
    public static string? From(string title)
    {
        var id = new StringBuilder(title.Length);
        var kept = 0;
        var lost = 0;
        foreach (var rune in title.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Ascii(rune) is { } letters)
            {
                id.Append(letters);
                kept += Rune.IsDigit(rune) ? 0 : 1;
            }
            else if (Rune.IsLetter(rune))
            {
                lost++;
            }
            else if (!IsInsideWord(rune) && id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        var name = Cut(id.ToString().TrimEnd('-'));
        return kept > lost && Id.IsWellFormed(name) && !Id.IsReserved(name) ? name : null;
    }

    private static string Cut(string name)
    {
        if (name.Length <= MaxLength)
            return name;
        var hyphen = name.LastIndexOf('-', MaxLength);
        return (hyphen > MaxLength / 2 ? name[..hyphen] : name[..MaxLength]).TrimEnd('-');
    }

    private static string? Ascii(Rune rune)
    {
        if (rune.IsAscii)
            return Rune.IsLetterOrDigit(rune) ? ((char)rune.Value).ToString().ToLowerInvariant() : null;
        return Rune.ToLowerInvariant(rune).Value switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'đ' or 'ð' => "d",
            'þ' => "th",
            'ł' => "l",
            'ı' => "i",
            _ => null,
        };
    }

    private static bool IsInsideWord(Rune rune) =>
        rune.Value is '\'' or '’' or '\u00AD'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
