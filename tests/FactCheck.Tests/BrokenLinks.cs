using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace FactCheck.Tests;

/// <summary>Links of a built site that lead to no file, or to no element of the page they lead to.</summary>
internal static class BrokenLinks
{
    private const string Root = "https://site.test/base/";

    /// <summary>Each as <c>page: link</c>. Links to other hosts are not looked at; those of 404.html start at the base path.</summary>
    public static IReadOnlyList<string> In(string output)
    {
        var parser = new HtmlParser();
        var files = TestRepository.FilesBelow(output).ToHashSet(StringComparer.Ordinal);
        var pages = files.Where(IsPage).ToDictionary(file => file, file => parser.ParseDocument(File.ReadAllText(Path.Join(output, file))), StringComparer.Ordinal);
        var broken = new List<string>();
        foreach (var (file, page) in pages.Where(page => page.Key != "404.html"))
        {
            foreach (var link in LinksOf(page))
            {
                var target = new Uri(new Uri(Root + Address(file)), link);
                if (target.Host == "site.test" && !Leads(target, files, pages))
                    broken.Add($"{file}: {link}");
            }
        }

        return broken;
    }

    private static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal);

    private static string Address(string file) =>
        Path.GetFileName(file) == "index.html" ? file[..^"index.html".Length] : file;

    private static IEnumerable<string> LinksOf(IParentNode page) =>
        page.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Concat(page.QuerySelectorAll("meta[http-equiv=refresh]").Select(meta => meta.GetAttribute("content")!.Split("url=")[1]));

    private static bool Leads(Uri target, HashSet<string> files, Dictionary<string, AngleSharp.Html.Dom.IHtmlDocument> pages)
    {
        if (!target.AbsoluteUri.StartsWith(Root, StringComparison.Ordinal))
            return false;
        var path = Uri.UnescapeDataString(target.AbsolutePath["/base/".Length..]);
        var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        return files.Contains(file)
            && (target.Fragment.Length < 2 || pages[file].GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is not null);
    }
}
