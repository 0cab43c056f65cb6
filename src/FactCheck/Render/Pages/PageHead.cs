using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Data;

namespace FactCheck.Render.Pages;

/// <summary>The metadata of a page, for browsers, search engines and shared links.</summary>
internal sealed class PageHead
{
    /// <summary>The longest description, in characters as readers count them.</summary>
    private const int LongestDescription = 200;

    private readonly SitePage _page;
    private readonly PageScope _scope;

    public PageHead(SitePage page, PageScope scope)
    {
        (_page, _scope) = (page, scope);
        var (kind, title, description) = Described();
        Kind = kind;
        SharedTitle = title;
        Title = page is HomePage ? scope.SiteTitle : $"{title} · {scope.SiteTitle}";
        Description = ClaimTitle.Shorten(description, LongestDescription);
        JsonLd = StructuredData.Of(page, scope);
        Image = page is ClaimPage shared ? ShareImage.Of(shared.Claim, scope) : null;
        Canonical = page switch
        {
            NotFoundPage => null,
            AliasPage alias => scope.Absolute(scope.Tree.Claim(alias.Claim.Id)),
            EmbedPage card => scope.Absolute(scope.Tree.Claim(card.Claim.Id)),
            _ => scope.Absolute(page.Address),
        };
    }

    public SitePage Page => _page;

    public string Kind { get; }

    public string Title { get; }

    /// <summary>Without the name of the site, which shared links show beside it.</summary>
    public string SharedTitle { get; }

    public string Description { get; }

    public SafeUrl? Canonical { get; }

    public Html? JsonLd { get; }

    public ShareImage? Image { get; }

    /// <summary>See <see cref="ReportLink.Of"/>.</summary>
    public object? Report => field ??= ReportLink.Of(_page, SharedTitle, _scope);

    /// <summary>The style sheets for this kind of page, besides that of all pages.</summary>
    public Address[] Styles => _page switch
    {
        ClaimPage or AliasPage => [],
        EmbedPage => [_scope.Site.OwnAssets.Card.Address],
        SearchPage or StatisticsPage => [_scope.Site.OwnAssets.Pages.Address, _scope.Site.OwnAssets.Search.Address],
        _ => [_scope.Site.OwnAssets.Pages.Address],
    };

    /// <summary>The page in each language in which it exists; empty if that is only one.</summary>
    public LanguageLink[] Languages => field ??= LanguageLinks();

    private (string Kind, string Title, string Description) Described() => _page switch
    {
        HomePage => ("home", _scope.SiteTitle, _scope.Tagline ?? _scope.Phrase("home.promise")),
        ClaimListPage list => ("claims", ListTitle(list), _scope.Phrase("list.total", list.Total)),
        ClaimPage claim => ("claim", ClaimTitle.Of(claim.Claim, _scope), Summary(claim.Claim)),
        SourcePage source => ("source", _scope.TitleOf(source.Source.Source).Value, Fingerprint.Words(source.Source, _scope)),
        IndexPage index => ("index", index.Number == 1 ? _scope.IndexHeading(index.Folder) : $"{_scope.IndexHeading(index.Folder)}, {_scope.Phrase("list.page", index.Number, index.Pages)}", _scope.IndexHeading(index.Folder)),
        CorrectionsPage => ("corrections", _scope.Phrase("corrections.heading"), _scope.Phrase("corrections.intro")),
        ComplaintsPage => ("complaints", _scope.Phrase("complaints.heading"), _scope.Phrase("complaints.intro")),
        DocumentPage document => ("document", document.Page.Title.Value, document.Page.Description?.Value ?? document.Page.Title.Value),
        EmbedPage card => ("embed", _scope.Phrase("embed.title", ClaimTitle.Of(card.Claim, _scope)), Summary(card.Claim)),
        SharePage share => ("share", ClaimTitle.Of(share.Claim, _scope), Summary(share.Claim)),
        SearchPage => ("search", _scope.Phrase("search.heading"), _scope.Phrase("search.intro")),
        StatisticsPage statistics => ("statistics", _scope.Phrase("statistics.heading"), _scope.Phrase("statistics.intro", statistics.Numbers.Value.Claims)),
        AliasPage alias => ("alias", ClaimTitle.Of(alias.Claim, _scope), Summary(alias.Claim)),
        _ => ("not-found", _scope.Phrase("not-found.heading"), _scope.Phrase("not-found.text")),
    };

    private LanguageLink[] LanguageLinks()
    {
        var pages = _scope.Site.ByLanguage;
        var links = new List<LanguageLink>();
        foreach (var tree in _scope.Site.Trees)
        {
            if (pages.Counterpart(_page, tree) is { } address)
                links.Add(new LanguageLink(tree, address, pages.IsOffered(_page, tree)));
        }

        return links.Count < 2 ? [] : [.. links];
    }

    /// <summary>The notice comes first: what follows may be cut.</summary>
    private string Summary(PlannedClaim claim)
    {
        if (claim.State == ClaimState.Withheld)
            return _scope.Phrase("withheld.address");
        var summary = _scope.Prose(claim).Summary.Value;
        return ReadingNotice.Of(claim, _scope) is { } notice ? $"{notice.Short.TrimEnd('.', '。')}. {summary}" : summary;
    }

    private string ListTitle(ClaimListPage list)
    {
        var heading = _scope.Heading(list.Subject);
        return list.Number == 1 ? heading : $"{heading}, {_scope.Phrase("list.page", list.Number, list.Pages)}";
    }

}

/// <param name="IsOffered">Whether search engines should offer it to readers of its language.</param>
internal sealed record LanguageLink(LanguageTree Tree, Address Address, bool IsOffered);
