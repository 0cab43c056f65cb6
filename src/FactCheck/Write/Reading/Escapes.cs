using System.Globalization;
using System.Net;
using System.Text;

namespace FactCheck.Write.Reading;

/// <summary>Character references of HTML and XML.</summary>
internal sealed class ReferenceStage(TextStage next) : EscapeStage('&', 34, next)
{
    protected override int Undo(ReadOnlySpan<char> text, bool isWhole)
    {
        var end = 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '#'))
            end++;
        if (end == text.Length && !isWhole)
            return 0;
        if (end < text.Length && text[end] == ';')
        {
            Next.Put(WebUtility.HtmlDecode(text[..++end].ToString()));
            return end;
        }

        Next.Put(text[..end]);
        return end;
    }
}

/// <summary>Doubled quotation marks in CSV (RFC 4180).</summary>
internal sealed class DoubledQuoteStage(TextStage next) : EscapeStage('"', 2, next)
{
    protected override int Undo(ReadOnlySpan<char> text, bool isWhole)
    {
        if (text.Length == 1 && !isWhole)
            return 0;
        Next.Put(text[..1]);
        return text.Length == 2 && text[1] == '"' ? 2 : 1;
    }
}

/// <summary>Escapes of JSON (RFC 8259 §7) and JavaScript, and a backslash before any other character.</summary>
internal sealed class BackslashStage(TextStage next) : EscapeStage('\\', 6, next)
{
    protected override int Undo(ReadOnlySpan<char> text, bool isWhole)
    {
        var length = text.Length == 1 ? 2 : text[1] switch { 'u' => 6, 'x' => 4, _ => 2 };
        if (text.Length < length && !isWhole)
            return 0;
        if (length > 2 && text.Length >= length && ushort.TryParse(text[2..length], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            Next.Put([(char)unit]);
            return length;
        }

        Next.Put(text.Length == 1 ? text : text[1] is 'n' or 'r' or 't' ? " " : text[1..2]);
        return Math.Min(text.Length, 2);
    }
}

/// <summary>Bytes of UTF-8, written as <c>%XX</c> in addresses.</summary>
internal sealed class PercentStage(TextStage next) : EscapeStage('%', 3, next)
{
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();

    protected override void Plain(ReadOnlySpan<char> text)
    {
        EndRun();
        Next.Put(text);
    }

    protected override void EndRun() => Decode([], isLast: true);

    protected override int Undo(ReadOnlySpan<char> text, bool isWhole)
    {
        if (text.Length < 3 && !isWhole)
            return 0;
        if (text.Length == 3 && byte.TryParse(text[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            Decode([unit], isLast: false);
            return 3;
        }

        Plain(text[..1]);
        return 1;
    }

    private void Decode(ReadOnlySpan<byte> bytes, bool isLast)
    {
        Span<char> characters = stackalloc char[4];
        var count = _decoder.GetChars(bytes, characters, isLast);
        if (count > 0)
            Next.Put(characters[..count]);
    }
}
