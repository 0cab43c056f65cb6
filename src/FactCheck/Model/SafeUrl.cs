using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Model;

/// <summary>
/// An address that is safe to link: absolute http, https or mailto, without blanks, control characters or quotes, with a
/// host, with two digits after each percent sign, and valid for <see cref="Uri"/>. It is kept as written, except that a host with non-ASCII letters gets its ASCII
/// form (<c>xn--…</c>): normalization by <see cref="Uri"/> would undo <c>%2D</c> in text fragments.
/// </summary>
public sealed record SafeUrl
{
    private SafeUrl(string value) => Value = value;

    public string Value { get; }

    /// <summary>The longest address accepted, in UTF-16 units.</summary>
    public const int MaxLength = 2048;

    public static bool TryCreate(string text, [NotNullWhen(true)] out SafeUrl? url)
    {
        url = null;
        if (text.Length is 0 or > MaxLength || HasUnsafeCharacter(text))
            return false;

        var isWeb = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        if (isWeb)
        {
            var afterScheme = text.IndexOf("//", StringComparison.Ordinal) + 2;
            var hostEnd = text.AsSpan(afterScheme).IndexOfAny('/', '?', '#');
            var authority = hostEnd < 0 ? text.AsSpan(afterScheme) : text.AsSpan(afterScheme, hostEnd);
            if (authority.IsEmpty || authority.IndexOfAny('@', '%') >= 0 || authority[0] is '.' or ':')
                return false;
            var host = HostScripts.HostOf(text).ToString();
            if (HostScripts.Ascii(host) is not { } ascii || ascii.Split('.').Any(label => label.StartsWith('-') || label.EndsWith('-')) || PercentWithoutDigits(text) >= 0)
                return false;
            text = string.Concat(text.AsSpan(0, afterScheme), ascii, text.AsSpan(afterScheme + host.Length));
        }
        else if (!text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || !text.Contains('@', StringComparison.Ordinal))
        {
            return false;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var parsed) || parsed.Host.Length == 0 || HostScripts.Ascii(parsed.Host) is null)
            return false;
        if (!isWeb && parsed.UserInfo.Length == 0)
            return false;
        url = new SafeUrl(text);
        return true;
    }

    /// <summary>The address parsed by the standard parser, for its parts and for requests.</summary>
    public Uri Parsed => new(Value, UriKind.Absolute);

    public override string ToString() => Value;

    /// <summary>The place of the first percent sign without two hexadecimal digits after it (RFC 3986 §2.1); -1 if there is none.</summary>
    public static int PercentWithoutDigits(string text)
    {
        for (var i = text.IndexOf('%', StringComparison.Ordinal); i >= 0; i = text.IndexOf('%', i + 1))
        {
            if (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2]))
                return i;
        }

        return -1;
    }

    private static bool HasUnsafeCharacter(string text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c)
                || c is '"' or '\'' or '<' or '>' or '`' or '\\' or '{' or '}' or '|' or '^'
                || (c >= '\u200b' && c <= '\u200f') || (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069') || c == '\ufeff')
            {
                return true;
            }
        }

        return false;
    }
}
