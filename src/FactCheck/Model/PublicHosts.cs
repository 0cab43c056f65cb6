using System.Net;

namespace FactCheck.Model;

/// <summary>Tells names of the public Internet from those that only exist inside of a network.</summary>
internal static class PublicHosts
{
    /// <summary>Names without a public meaning (RFC 6761, RFC 6762, RFC 8375; ICANN reserved <c>internal</c> in 2024) and those that networks use although nobody reserved them.</summary>
    private static readonly string[] Inside = ["localhost", "local", "internal", "home.arpa", "test", "invalid", "lan", "home", "corp", "intranet", "private"];

    /// <summary>An address by number is not known to be public.</summary>
    public static bool Has(SafeUrl url)
    {
        var host = url.Parsed.IdnHost.TrimEnd('.');
        return url.Parsed.Scheme != Uri.UriSchemeMailto && host.Contains('.', StringComparison.Ordinal) && !IPAddress.TryParse(host.Trim('[', ']'), out _)
            && !Inside.Any(name => host.EndsWith("." + name, StringComparison.OrdinalIgnoreCase));
    }
}
