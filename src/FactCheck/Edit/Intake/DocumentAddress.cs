using FactCheck.Model;

namespace FactCheck.Edit.Intake;

/// <summary>Addresses that lead to the same document, as readers copy them.</summary>
internal static class DocumentAddress
{
    /// <summary>Parameters that mark where a reader came from; with <c>utm_</c> as a prefix.</summary>
    private static readonly HashSet<string> Tracking = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "gbraid", "wbraid", "gclsrc", "dclid", "msclkid", "yclid", "twclid", "ttclid", "li_fat_id", "igshid", "igsh",
        "mc_cid", "mc_eid", "_hsenc", "_hsmi", "mkt_tok", "oly_anon_id", "oly_enc_id", "vero_id", "wickedid", "_openstat", "srsltid",
    };

    /// <summary>The address without its scheme, <c>www.</c>, tracking parameters, a final slash and the place in the page.</summary>
    public static string Key(SafeUrl address)
    {
        var rest = address.Value.AsSpan(address.Value.IndexOf(':', StringComparison.Ordinal) + 1).TrimStart('/');
        if (rest.IndexOf('#') is var hash and >= 0 && !IsRoute(rest[hash..]))
            rest = rest[..hash];
        var fragment = rest.IndexOf('#') is var route and >= 0 ? rest[route..] : [];
        rest = rest[..^fragment.Length];
        var query = rest.IndexOf('?') is var mark and >= 0 ? rest[mark..] : [];
        rest = rest[..^query.Length];
        var host = rest.IndexOf('/') is var slash and >= 0 ? rest[..slash] : rest;
        var name = host.ToString().ToLowerInvariant();
        return string.Concat(
            (name.StartsWith("www.", StringComparison.Ordinal) ? name[4..] : name) + rest[host.Length..].TrimEnd('/').ToString(),
            Kept(query), fragment);
    }

    /// <summary>Pages that run on scripts keep their own address behind <c>#/</c> or <c>#!</c>.</summary>
    private static bool IsRoute(ReadOnlySpan<char> fragment) => fragment.StartsWith("#/") || fragment.StartsWith("#!");

    private static string Kept(ReadOnlySpan<char> query)
    {
        if (query.Length < 2)
            return "";
        var kept = query[1..].ToString().Split('&').Where(parameter => !IsTracking(parameter.Split('=')[0])).ToList();
        return kept.Count == 0 ? "" : "?" + string.Join('&', kept);
    }

    private static bool IsTracking(string name) => name.Length == 0 || name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Tracking.Contains(name);
}
