using System.Text;
using FactCheck.Model;

namespace FactCheck.Load;

/// <summary>Why an address cannot be a link (FC106), and what to write in its place.</summary>
internal static class AddressHint
{
    private const string Whole = "write the whole address, from https:// on; where it is not known, leave the key out";

    /// <summary>The reason, as the end of a sentence, and what to do.</summary>
    public static (string Reason, string Hint) For(string address)
    {
        if (address.Length > SafeUrl.MaxLength)
            return ("it is longer than any browser takes", "write the page's own address, without what follows a '?' for statistics");
        if (!IsWeb(address))
        {
            var scheme = Scheme(address);
            return scheme is not null ? ($"a link starts with https://, not {scheme}", Whole)
                : SafeUrl.TryCreate("https://" + address, out var whole) && IsHost(address) ? ("it does not start with https://", $"write {whole.Value}, if that opens the page")
                : ("it is only a part of an address", Whole);
        }

        var authority = Authority(address);
        if (authority.Contains('@', StringComparison.Ordinal))
            return ("it names a user before the host", $"leave out what stands before the @: {address[..(address.IndexOf("//", StringComparison.Ordinal) + 2)]}{address[(address.IndexOf('@', StringComparison.Ordinal) + 1)..]}");
        var encoded = Encoded(address);
        if (encoded != address && SafeUrl.TryCreate(encoded, out _))
            return ("blanks, quotation marks and brackets have no place in an address", $"write them as browsers do: {encoded}");
        return authority.Length == 0 ? ("it names no host", Whole) : ($"'{authority}' cannot be the name of a host", "copy the address from the browser anew");
    }

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

    /// <summary>The ASCII characters that may not stand in an address (RFC 3986 §2) percent-encoded.</summary>
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
}
