using FactCheck.Plan;
using FactCheck.Prose;
using FactCheck.Render.Markup;

namespace FactCheck.Render.Pages;

internal sealed class SiteFrame(SitePage page, PageScope scope)
{
    public NavLink[] Menu => field ??= [.. scope.Links.Menu.Select(Link), .. scope.Links.Added.Select(link => Link(link.Title, link.Target))];

    public NavLink[] Foot => field ??= [.. scope.Links.Foot.Select(Link)];

    /// <summary>The footer of <c>site.yaml</c>; null if there is none.</summary>
    public Html? Text =>
        scope.Site.Settings.Footer?.Chosen(scope.Language, scope.Site.Settings.Language) is var (tag, text)
            ? MarkdownHtml.OfFooter(text, tag ?? scope.Site.Settings.Language, scope)
            : null;

    /// <summary>The logo; null if there is none, or the file is missing, which Check reports.</summary>
    public SiteLogo? Logo =>
        scope.Site.Settings.Logo is { } logo && scope.Site.AssetsByPath.GetValueOrDefault(logo.Value) is { } asset
            ? new SiteLogo(scope.Site.OwnAssets.AddressOf(asset), Picture.SizeOf(asset.Bytes.Span))
            : null;

    private NavLink Link((LocalText Title, Address Address) link) => Link(link.Title, link.Address);

    private NavLink Link(LocalText title, object target) => new(title, target, target is Address address && address == page.Address);
}

/// <param name="Target">An <see cref="Address"/> or a <see cref="Model.SafeUrl"/>.</param>
/// <param name="Current">Whether it links to the page it is on.</param>
internal sealed record NavLink(LocalText Title, object Target, bool Current);

/// <param name="Size">In pixels; null for kinds without a size, such as SVG.</param>
internal sealed record SiteLogo(Address Address, (int Width, int Height)? Size);
