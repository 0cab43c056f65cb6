using System.Globalization;
using System.Text;

namespace FactCheck.Cli.Serve;

/// <summary>A page of the site with the script that reloads it, and the page's own policy widened by what the script needs.</summary>
internal static class LivePage
{
    private static readonly byte[] PolicyStart = Encoding.UTF8.GetBytes("<meta http-equiv=\"Content-Security-Policy\" content=\"");
    private static readonly byte[] HeadEnd = Encoding.UTF8.GetBytes("</head>");

    /// <param name="site">Names the site that the page belongs to; see <see cref="PreviewServer.NameOf"/>.</param>
    /// <param name="version">Of the state that the page tells of; null where only the site makes a difference.</param>
    /// <returns>The page as it was where it has no head.</returns>
    public static byte[] With(ReadOnlySpan<byte> page, string site, int? version = null)
    {
        var head = page.IndexOf(HeadEnd);
        if (head < 0)
            return page.ToArray();
        var output = new MemoryStream(page.Length + 512);
        var rest = page[..head];
        var policy = rest.IndexOf(PolicyStart);
        if (policy >= 0 && rest[(policy + PolicyStart.Length)..].IndexOf((byte)'"') is var length and >= 0)
        {
            var start = policy + PolicyStart.Length;
            output.Write(rest[..start]);
            output.Write(Encoding.UTF8.GetBytes(Widened(Encoding.UTF8.GetString(rest.Slice(start, length)))));
            rest = rest[(start + length)..];
        }

        output.Write(rest);
        output.Write(Encoding.UTF8.GetBytes(Element(site, version)));
        output.Write(page[head..]);
        return output.ToArray();
    }

    public static string Element(string site, int? version) => string.Create(
        CultureInfo.InvariantCulture,
        $"<script src=\"{ReservedPaths.Script}?site={site}{(version is null ? "" : "&amp;version=")}{version}\" defer></script>\n");

    /// <summary>Directives are separated by semicolons; one that is missing falls back to <c>default-src</c> (CSP3, 6.8.3).</summary>
    private static string Widened(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var name in new[] { "script-src", "connect-src" })
        {
            var at = directives.FindIndex(directive => directive == name || directive.StartsWith(name + " ", StringComparison.Ordinal));
            if (at < 0)
                directives.Add(name + " 'self'");
            else if (!directives[at].Split(' ').Contains("'self'"))
                directives[at] = directives[at].Replace(" 'none'", "", StringComparison.Ordinal) + " 'self'";
        }

        return string.Join("; ", directives);
    }
}
