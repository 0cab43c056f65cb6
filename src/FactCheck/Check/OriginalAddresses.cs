using System.Collections.Frozen;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC113, FC507: a document's address is the original one, not a short link, an archived copy or a page of this site.</summary>
internal static class OriginalAddresses
{
    private static readonly FrozenSet<string> Shorteners = FrozenSet.ToFrozenSet(
        ["bit.ly", "buff.ly", "cutt.ly", "goo.gl", "is.gd", "lnkd.in", "ow.ly", "rb.gy", "rebrand.ly", "shorturl.at", "t.co", "t.ly", "tiny.cc", "tinyurl.com"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Archives = FrozenSet.ToFrozenSet(
        ["archive.fo", "archive.is", "archive.li", "archive.md", "archive.ph", "archive.today", "archive.vn", "perma.cc", "web.archive.org"],
        StringComparer.OrdinalIgnoreCase);

    public static void Check(Claim claim, List<Diagnostic> findings)
    {
        foreach (var item in claim.Evidence)
        {
            if (item.Inline is { } document)
                Check(document.File, document.About, findings);
        }
    }

    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var dossier in input.Repository.Dossiers)
        {
            if (dossier.Source is { } source)
            {
                Check(source.File, source.About, findings);
                if (source.About.Url is { } url && input.IsOnThisSite(url))
                    findings.Add(Rule.FC507.At(source.File, source.About.UrlMark, $"the document's address, {url.Value}, is on this site", "write the address where it was published"));
            }

            foreach (var document in dossier.Evidence)
                Check(document.File, document.About, findings);
        }
    }

    private static void Check(string file, Description about, List<Diagnostic> findings)
    {
        if (about.Url is not { } url)
            return;
        var host = Host(url.Value);
        if (Shorteners.Contains(host))
            Report($"{url.Value} is a short link: it does not say where the document is", "write the address that the link leads to");
        else if (Archives.Contains(host))
            Report($"{url.Value} is an archived copy, not the document's own address", "write the original address under 'url', and this one under 'archived'");

        void Report(string message, string hint) => findings.Add(Rule.FC113.At(file, about.UrlMark, message, hint));
    }

    private static string Host(string address)
    {
        var start = address.IndexOf("//", StringComparison.Ordinal) + 2;
        if (start < 2)
            return "";
        var end = address.AsSpan(start).IndexOfAny('/', '?', '#') is var length and >= 0 ? start + length : address.Length;
        var host = address[start..end];
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }
}
