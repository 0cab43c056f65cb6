using System.Net;
using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Cli.Serve;

internal static class DeskPage
{
    /// <param name="site">See <see cref="PreviewServer.NameOf"/>.</param>
    /// <param name="version">The version of the state that the page shows.</param>
    /// <param name="body">Markup.</param>
    public static byte[] Of(string title, string heading, string site, int version, IEnumerable<(string Text, string Address)> links, string body) =>
        Encoding.UTF8.GetBytes(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>{Escaped(title)}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="stylesheet" href="{ReservedPaths.Style}">
            {LivePage.Element(site, version)}</head>
            <body>
            <header><b>{Escaped(title)}</b>{string.Concat(links.Select(link => $"<a href=\"{Escaped(link.Address)}\">{Escaped(link.Text)}</a>"))}</header>
            <main>
            <h1>{Escaped(heading)}</h1>
            {body}</main>
            </body>
            </html>

            """);

    public static string Escaped(string text) => WebUtility.HtmlEncode(Printable.Text(text));
}
