namespace FactCheck.BrowserTests.Site;

/// <summary>A built site where a browser can open it.</summary>
/// <param name="Root">Its address, with a final slash.</param>
internal sealed record ServedSite(BuiltSite Site, string Root, bool ForDisk)
{
    public const string NotFound = "NotFound";

    /// <summary>From disk nothing shows the page for addresses that do not exist.</summary>
    public IEnumerable<string> Kinds(string language) =>
        Site.Pages.Keys.Where(key => key.Language == language && !(ForDisk && key.Kind == NotFound)).Select(key => key.Kind).Order(StringComparer.Ordinal);

    /// <summary>The page for addresses that do not exist is shown at one, deep in the site.</summary>
    public string AddressOf(string language, string kind)
    {
        var page = Site.Pages[(language, kind)];
        if (ForDisk)
            return Root + page.File;
        return Root + (kind == NotFound ? "claims/there-is/no-such-page/" : page.Path);
    }

    public string MainLanguage => Site.Pages.First(page => page.Value.Path.Length == 0).Key.Language;
}
