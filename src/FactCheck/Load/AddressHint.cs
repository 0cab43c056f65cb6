using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Load;

/// <summary>Says why an address cannot be a link (FC106), and what to write instead.</summary>
internal static partial class AddressHint
{
    private static readonly string[] Schemes = ["https:/", "http:/"];

    private const string Whole = "write the full address, starting with https://; if you do not know it, leave the key out";

    /// <returns>The reason, as the end of a sentence, and the hint.</returns>
    public static (string Reason, string Hint) For(string address)
    {
        if (address.Length > SafeUrl.MaxLength)
            return ("it is longer than browsers accept", "write the page's own address, without the tracking parameters after '?'");
        if (!IsWeb(address))
        {
            var scheme = Scheme(address);
            return OneSlash(address) is { } mended ? ("it has one slash after the colon, not two", $"write {mended}")
                : scheme is not null ? ($"a link starts with https://, not {scheme}", Whole)
                : SafeUrl.TryCreate("https://" + address, out var whole) && IsHost(address) ? ("it does not start with https://", $"write {whole.Value}, if that address opens the page")
                : ("it is only part of an address", Whole);
        }

        if (address.EnumerateRunes().FirstOrDefault(rune => InvisibleCharacter.Is(rune) || Rune.IsControl(rune)) is { Value: not 0 } unseen)
            return ($"it contains {InvisibleCharacter.Name(unseen)}", "copy the address from the browser's address bar again");
        if (SafeUrl.PercentWithoutDigits(address) >= 0)
            return ("it has a percent sign without two digits (0-9, A-F) after it", HalfEscape().IsMatch(address) ? "open the page and copy its address from the browser's address bar again" : $"write %25 for the sign itself: {BarePercent().Replace(address, "%25")}");
        var authority = Authority(address);
        if (authority.Contains('@', StringComparison.Ordinal))
            return ("it names a user before the host", $"leave out the part before the @: {address[..(address.IndexOf("//", StringComparison.Ordinal) + 2)]}{address[(address.IndexOf('@', StringComparison.Ordinal) + 1)..]}");
        var encoded = Encoded(address);
        if (encoded != address && SafeUrl.TryCreate(encoded, out _))
            return ("an address cannot contain blanks, quotation marks or brackets", $"write them as browsers do: {encoded}");
        return authority.Length == 0 ? ("it names no host", Whole) : ($"'{authority}' cannot be the name of a host", "copy the address from the browser again");
    }

    private static string? OneSlash(string address) =>
        Schemes.FirstOrDefault(start => address.StartsWith(start, StringComparison.OrdinalIgnoreCase)) is { } start
        && SafeUrl.TryCreate($"{start}/{address[start.Length..]}", out var mended) ? mended.Value : null;

    private static bool IsWeb(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static bool IsHost(string address)
    {
        var end = address.AsSpan().IndexOfAny('/', '?', '#');
        var host = end < 0 ? address : address[..end];
        return host.IndexOf('.', StringComparison.Ordinal) > 0 && !host.EndsWith('.');
    }

    private static string? Scheme(string address)
    {
        var colon = address.AsSpan().IndexOfAny(':', '/', '.');
        return colon > 0 && address[colon] == ':' && address.AsSpan(0, colon).IndexOfAnyExceptInRange('!', '~') < 0 ? address[..(colon + 1)] : null;
    }

    private static string Authority(string address)
    {
        var rest = address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..];
        var end = rest.AsSpan().IndexOfAny('/', '?', '#');
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>Percent-encodes the ASCII characters that an address may not contain (RFC 3986 §2).</summary>
    private static string Encoded(string address)
    {
        var encoded = new StringBuilder(address.Length);
        foreach (var c in address)
        {
            if (c is ' ' or '"' or '\'' or '<' or '>' or '`' or '\\' or '{' or '}' or '|' or '^')
                encoded.Append('%').Append(((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            else
                encoded.Append(c);
        }

        return encoded.ToString();
    }

    [GeneratedRegex("%(?![0-9A-Fa-f]{2})")]
    private static partial Regex BarePercent();

    /// <summary>The old form <c>%u041F</c>, which no standard knows.</summary>
    [GeneratedRegex("%u[0-9A-Fa-f]{4}")]
    private static partial Regex HalfEscape();
}
