using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Tests.Process;

namespace FactCheck.Tests.Site;

/// <summary>A site as it was written.</summary>
/// <param name="Files">Path with slashes → bytes.</param>
/// <param name="Pages">The parsed HTML pages by path.</param>
internal sealed record BuiltSite(SortedDictionary<string, byte[]> Files, SortedDictionary<string, IHtmlDocument> Pages)
{
    public static BuiltSite Read(string folder)
    {
        var files = FileTree.Read(folder);
        var pages = new SortedDictionary<string, IHtmlDocument>(StringComparer.Ordinal);
        foreach (var (path, bytes) in files)
        {
            if (path.EndsWith(".html", StringComparison.Ordinal))
                pages[path] = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));
        }

        return new BuiltSite(files, pages);
    }

    /// <summary>Pages <c>claims/&lt;id&gt;/index.html</c>.</summary>
    public IEnumerable<KeyValuePair<string, IHtmlDocument>> ClaimPages =>
        Pages.Where(page => page.Key.Split('/') is ["claims", not "page", "index.html"]);

    /// <summary>Pages of claims in the site's own language and in all others.</summary>
    public IEnumerable<KeyValuePair<string, IHtmlDocument>> ClaimPagesOfAllLanguages =>
        Pages.Where(page => page.Key.Split('/') is ["claims", not "page", "index.html"] or [{ Length: 2 }, "claims", not "page", "index.html"]);

    public IHtmlDocument Page(string path) => Pages[path];

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    /// <summary>Its text as a reader sees it: every run of white space is one space.</summary>
    public static string Visible(INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
