using FactCheck.Plan;

namespace FactCheck.Render.Pages;

internal sealed class SiteFrame(SitePage page, PageScope scope)
{
    public NavLink[] Menu => field ??= [.. scope.Links.Menu.Select(Link)];

    public NavLink[] Foot => field ??= [.. scope.Links.Foot.Select(Link)];

    private NavLink Link((LocalText Title, Address Address) link) => new(link.Title, link.Address, link.Address == page.Address);
}

/// <param name="Current">Whether it links to the page it is on.</param>
internal sealed record NavLink(LocalText Title, Address Address, bool Current);
