using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Write;

namespace FactCheck.BrowserTests.Site;

/// <summary>A site in a folder, with one page of each kind and language: the longest one.</summary>
/// <param name="Pages">Address of the page inside the site by language and kind.</param>
internal sealed record BuiltSite(string Folder, IReadOnlyDictionary<(string Language, string Kind), Address> Pages)
{
    /// <param name="root">The fact-check repository.</param>
    /// <param name="baseUrl">Null: to be opened from disk.</param>
    public static BuiltSite Build(string root, string folder, string? baseUrl, bool drafts = false)
    {
        BaseAddress? address = null;
        Assert.True(baseUrl is null || BaseAddress.TryParse(baseUrl, out address));
        var options = new BuildOptions(root, new PlanOptions(address, null, Drafts: drafts, ForDisk: baseUrl is null, "0"), Strict: false, Environment.ProcessorCount);
        var result = SiteBuild.Build(options, new OutputOptions(folder, root, [Path.Join(root, "claims"), Path.Join(root, "site"), Path.Join(root, "templates")]));
        Assert.True(result.Written is not null, string.Join("\n", result.Findings.Where(finding => finding.Severity == Diagnostics.Severity.Error)));
        // The page of an alias leads on at once: the page it leads to would be examined.
        var pages = result.Site.Outputs.OfType<PageOutput>().Select(output => output.Page)
            .Where(page => page is not AliasPage)
            .GroupBy(page => (page.Tree.Tag, Kind(page)))
            .ToDictionary(pages => pages.Key, pages => pages.MaxBy(page => new FileInfo(Path.Join(folder, page.Address.File)).Length)!.Address);
        foreach (var shortest in result.Site.Outputs.OfType<PageOutput>().Select(output => output.Page).Where(page => Kind(page) == "Claim").GroupBy(page => page.Tree.Tag))
            pages[(shortest.Key, "ClaimShortest")] = shortest.MinBy(page => new FileInfo(Path.Join(folder, page.Address.File)).Length)!.Address;
        return new BuiltSite(folder, pages);
    }

    private static string Kind(SitePage page)
    {
        var type = page is ClaimListPage list ? list.Subject.GetType().Name : page.GetType().Name;
        var state = page is ClaimPage { Claim.State: not ClaimState.Public } claim ? claim.Claim.State.ToString() : "";
        return type.Replace("Page", "", StringComparison.Ordinal) + state;
    }
}
