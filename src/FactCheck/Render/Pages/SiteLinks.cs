using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Prose;

namespace FactCheck.Render.Pages;

internal sealed class SiteLinks
{
    private readonly PageScope _scope;

    public SiteLinks(PageScope scope)
    {
        _scope = scope;
        Menu = [(Own("list.heading"), scope.Tree.List(new AllClaims(), 1)), .. Documents(page => page.Nav is not null)];
        Added = [.. scope.Site.Settings.Links.Select(link => (scope.Local(link.Title)!, TargetOf(link)))];
        Foot =
        [
            .. Indexes().Select(folder => (new LocalText(scope.IndexHeading(folder), scope.Language), scope.Index(folder))),
            (Own("corrections.heading"), scope.Tree.Corrections(1)),
            .. scope.Site.Repository.Complaints is null ? [] : new[] { (Own("complaints.heading"), scope.Tree.Complaints(1)) },
            .. !scope.Site.Has(OutputKind.Statistics) ? [] : new[] { (Own("statistics.heading"), scope.Tree.Statistics) },
            .. Documents(page => page.Nav is null && !page.Id.Contains('/', StringComparison.Ordinal)),
        ];
        HowWeRate = PageWith(PageMarkers.Verdicts);
        Names = PageWith(PageMarkers.Terms);
        Contact = PolicyPage(PolicyKind.Feedback, "contact");
        CorrectionsPolicy = PolicyPage(PolicyKind.Corrections, "corrections-policy");
    }

    /// <summary>The list of claims, and the pages with <c>nav</c>.</summary>
    public (LocalText Title, Address Address)[] Menu { get; }

    /// <summary>The menu entries of <c>site.yaml</c>; each leads to an <see cref="Address"/> or a <see cref="SafeUrl"/>.</summary>
    public (LocalText Title, object Target)[] Added { get; }

    /// <summary>The other pages, except those in folders, which other pages link to.</summary>
    public (LocalText Title, Address Address)[] Foot { get; }

    public Address? HowWeRate { get; }

    public Address? Names { get; }

    public Address? Contact { get; }

    public Address? CorrectionsPolicy { get; }

    /// <summary>The title and the address of a page of the site; null if there is none with the id.</summary>
    public (LocalText Title, Address Address)? Page(string id) =>
        _scope.Site.Repository.Pages.FirstOrDefault(page => page.Language is null && page.Id == id) is { } page ? (TitleOf(page), _scope.DocumentPage(id)) : null;

    /// <summary>The folders of the indexes that the site has.</summary>
    private IEnumerable<string> Indexes()
    {
        if (_scope.Site.Sources.Length > 0)
            yield return IndexPlanning.Sources;
        if (_scope.Site.Topics.Count > 0)
            yield return IndexPlanning.Topics;
        if (_scope.Site.People.Count > 0)
            yield return IndexPlanning.People;
        if (_scope.Site.Authors.Count > 0)
            yield return IndexPlanning.Authors;
    }

    private object TargetOf(MenuLink link) => link.Url is { } url ? url : _scope.DocumentPage(link.Page!.Value);

    private LocalText Own(string key) => new(_scope.Phrase(key), _scope.Language);

    private IEnumerable<(LocalText, Address)> Documents(Func<MarkdownPage, bool> isWanted) =>
        _scope.Site.Repository.Pages
            .Where(page => page.Language is null && isWanted(page))
            .OrderBy(page => page.Nav ?? 0)
            .ThenBy(page => page.Id, StringComparer.Ordinal)
            .Select(page => (TitleOf(page), _scope.DocumentPage(page.Id)));

    private LocalText TitleOf(MarkdownPage page)
    {
        var shown = _scope.Site.ByLanguage.In(_scope.Tree, page) ?? page;
        return new LocalText(shown.Title.Value, shown.Language ?? _scope.Site.Settings.Language);
    }

    /// <summary>The page that <c>site.yaml</c> names for a policy, else the one with the usual name.</summary>
    private Address? PolicyPage(PolicyKind kind, string usual)
    {
        var id = _scope.Site.Settings.Organisation?.Policies.FirstOrDefault(policy => policy.Kind == kind)?.Page.Value ?? usual;
        return Page(id)?.Address;
    }

    private Address? PageWith(string marker) =>
        _scope.Site.Repository.Pages.FirstOrDefault(page => page.Language is null && page.Body.Value.Contains(marker, StringComparison.Ordinal)) is { } found
            ? _scope.DocumentPage(found.Id)
            : null;
}
