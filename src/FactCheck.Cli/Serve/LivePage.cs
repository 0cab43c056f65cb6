using System.Globalization;
using System.Text;

namespace FactCheck.Cli.Serve;

/// <summary>Adds the script that reloads a page, and allows it in the page's own policy.</summary>
internal static class LivePage
{
    private static readonly byte[] PolicyStart = Encoding.UTF8.GetBytes("<meta http-equiv=\"Content-Security-Policy\" content=\"");
    private static readonly byte[] HeadEnd = Encoding.UTF8.GetBytes("</head>");

    /// <param name="site">See <see cref="PreviewServer.NameOf"/>.</param>
    /// <param name="version">The version of the state that the page shows; null if only the site matters.</param>
    /// <returns>The unchanged page if it has no head.</returns>
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

    /// <summary>Adds our own host to two directives, which are separated by semicolons; a missing one falls back to <c>default-src</c> (CSP3, 6.8.3).</summary>
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
