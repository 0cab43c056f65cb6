using System.Net;
using System.Text;

namespace FactCheck.Write;

/// <summary>The words of an output as somebody reads them: without tags, escapes and references.</summary>
internal static class OutputText
{
    private static readonly string[] Extensions = [".html", ".json", ".jsonld", ".xml", ".csv", ".txt", ".js", ".css", ".svg", ".md"];

    /// <summary>The text between the tags, and the whole with its attributes, scripts and addresses; nothing for pictures and the like.</summary>
    public static IEnumerable<string> Readings(string path, ReadOnlySpan<byte> bytes)
    {
        if (!Extensions.Contains(Path.GetExtension(path)))
            return [];
        var text = Encoding.UTF8.GetString(bytes);
        var isMarkup = path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".xml", StringComparison.Ordinal) || path.EndsWith(".svg", StringComparison.Ordinal);
        return isMarkup ? [WebUtility.HtmlDecode(WithoutTags(text)), Unescaped(WebUtility.HtmlDecode(text))] : [Unescaped(text)];
    }

    private static string WithoutTags(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var tag = text.IndexOf('<', at);
            if (tag < 0)
                return plain.Append(text, at, text.Length - at).ToString();
            plain.Append(text, at, tag - at);
            var end = text.IndexOf('>', tag);
            at = end < 0 ? text.Length : end + 1;
        }

        return plain.ToString();
    }

    /// <summary>JSON escapes (RFC 8259 §7), quotation marks doubled in CSV (RFC 4180), and bytes written as %XX in addresses.</summary>
    private static string Unescaped(string text)
    {
        if (text.Contains("\"\"", StringComparison.Ordinal))
            text = text.Replace("\"\"", "\"", StringComparison.Ordinal);
        if (text.Contains('\\', StringComparison.Ordinal))
            text = WithoutBackslashes(text);
        return text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;
    }

    private static string WithoutBackslashes(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                plain.Append(text[i]);
            }
            else if (text[i + 1] == 'u' && i + 5 < text.Length && ushort.TryParse(
                text.AsSpan(i + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var unit))
            {
                plain.Append((char)unit);
                i += 5;
            }
            else
            {
                i++;
                plain.Append(text[i] is 'n' or 'r' or 't' ? ' ' : text[i]);
            }
        }

        return plain.ToString();
    }
}
