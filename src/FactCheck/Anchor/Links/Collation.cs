using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace FactCheck.Anchor.Links;

/// <summary>
/// What browsers take for the same when they search (ICU's string search at primary strength), beyond case, accents and
/// compatibility forms: "ø" and "o", "æ" and "ae", "ς" and "σ", "ך" and "כ", the digits of all scripts.
/// </summary>
internal static class Collation
{
    private static readonly FrozenDictionary<int, string> Keys = CollationTable.Groups
        .SelectMany(group => group.Characters.EnumerateRunes().Select(rune => KeyValuePair.Create(rune.Value, group.Key)))
        .ToFrozenDictionary();

    /// <returns>Null if a character stands for itself; empty if it is skipped.</returns>
    public static string? Key(Rune rune)
    {
        if (Keys.TryGetValue(rune.Value, out var key))
            return key;
        return Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber && !rune.IsAscii
            ? ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture)
            : null;
    }
}
