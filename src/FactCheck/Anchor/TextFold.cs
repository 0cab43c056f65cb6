using System.Globalization;
using System.Text;

namespace FactCheck.Anchor;

/// <summary>
/// The typographic fold: invisible characters are removed, white space becomes one space, quotation marks, dashes, the ellipsis
/// and ligatures become their plain forms, and then each text element is composed (NFC). The order matters: removing a
/// soft hyphen can let a letter and its accent compose. Linear in the text.
/// </summary>
public static class TextFold
{
    /// <summary>Canonical ordering is quadratic in a run of marks; real text has at most 30 (UAX #15, Stream-Safe Text Format).</summary>
    private const int LongestComposedElement = 128;

    public static string Key(string text) => Fold(text).Key;

    public static FoldedText Fold(string text)
    {
        if (IsOwnKey(text))
            return new FoldedText(text, text, null, null, null);

        var plain = FoldCharacters(text);
        return plain.HasCombining ? ComposeElements(text, plain) : plain.ToText(text);
    }

    private static bool IsOwnKey(string text)
    {
        var previous = '\0';
        foreach (var c in text)
        {
            if (c >= FoldedCharacters.FirstCombining || (c < ' ' && char.IsWhiteSpace(c)) || (c == ' ' && previous == ' '))
                return false;
            if (c > '~' && (char.IsWhiteSpace(c) || FoldedCharacters.IsDropped(c) || FoldedCharacters.Replacement(c) is not null))
                return false;
            previous = c;
        }

        return true;
    }

    private static MappedKey FoldCharacters(string text)
    {
        var key = new MappedKey(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                if (key.EndsWithSpace)
                    key.ExtendLast(i + 1);
                else
                    key.Add(' ', i, i + 1);
            }
            else if (c is > ' ' and <= '~')
            {
                key.Add(c, i, i + 1);
            }
            else if (!FoldedCharacters.IsDropped(c))
            {
                key.Add(FoldedCharacters.Replacement(c) ?? text.AsSpan(i, 1), i, i + 1);
            }
        }

        return key;
    }

    private static FoldedText ComposeElements(string text, MappedKey plain)
    {
        var composed = new MappedKey(plain.Length);
        for (var i = 0; i < plain.Length;)
        {
            var element = plain.Characters[i..];
            element = element[..StringInfo.GetNextTextElementLength(element)];
            composed.MarkEdge();
            if (IsComposed(element))
                composed.AddRange(plain, i, element.Length);
            else
                composed.Add(element.ToString().Normalize(), plain.StartOf(i), plain.EndOf(i + element.Length - 1));
            i += element.Length;
        }

        return composed.ToText(text);
    }

    private static bool IsComposed(ReadOnlySpan<char> element)
    {
        if (element.Length == 1 && element[0] < FoldedCharacters.FirstCombining)
            return true;
        return element.Length > LongestComposedElement || IsBroken(element) || element.IsNormalized();
    }

    /// <summary>Reports whether a text has an unpaired surrogate, or U+FFFE, at which <see cref="string.Normalize()"/> throws.</summary>
    internal static bool IsBroken(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out var rune, out var length) != System.Buffers.OperationStatus.Done || rune.Value == 0xFFFE)
                return true;
            text = text[length..];
        }

        return false;
    }
}
