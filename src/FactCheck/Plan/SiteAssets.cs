using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>The styles, script and icon that pages link to; each name contains a hash of the content, so that it can be cached forever.</summary>
/// <param name="Style">For all pages; the other styles come in addition to it.</param>
/// <param name="Pages">For all pages except claims, cards and search.</param>
/// <param name="Search">For the search and statistics pages.</param>
/// <param name="SearchScript">For the search page, the only page with a script.</param>
/// <param name="Icon">For tabs and bookmarks.</param>
/// <param name="Custom">The repository's own style, after all others on every page; null if it has none.</param>
public sealed record SiteAssets(
    AssetOutput Style, AssetOutput Pages, AssetOutput Card, AssetOutput Search, AssetOutput SearchScript, AssetOutput Icon, AssetOutput? Custom)
{
    private const string IconName = "icon.svg";

    private const string CustomName = "custom.css";

    /// <summary>Reports whether a file is published under its fingerprinted name only.</summary>
    internal static bool IsOwn(Asset asset) => asset.Path is "site.css" or "pages.css" or "card.css" or "search.css" or "search.js" or IconName or CustomName;

    internal static SiteAssets Of(Repository repository, ImmutableArray<Verdict> scale)
    {
        return new SiteAssets(
            Fingerprinted("site.css", bytes => Compacted(bytes, "\n" + ThemeStyle.Rules(repository.Settings) + VerdictColours.Rules(scale))),
            Fingerprinted("pages.css", bytes => Compacted(bytes)),
            Fingerprinted("card.css", bytes => Compacted(bytes)),
            Fingerprinted("search.css", bytes => Compacted(bytes)),
            Fingerprinted("search.js", bytes => bytes),
            Fingerprinted(IconName, bytes => bytes),
            repository.Assets.Any(asset => asset.Path == CustomName) ? Fingerprinted(CustomName, bytes => bytes) : null);

        AssetOutput Fingerprinted(string name, Func<ReadOnlyMemory<byte>, ReadOnlyMemory<byte>> finish)
        {
            var asset = repository.Assets.First(asset => asset.Path == name);
            var bytes = finish(asset.Bytes);
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..10];
            return new AssetOutput($"assets/{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}", Producer.Of(asset), bytes);
        }
    }

    internal IEnumerable<AssetOutput> All => new[] { Style, Pages, Card, SearchScript, Search, Icon, Custom }.OfType<AssetOutput>();

    /// <summary>Where a file of <c>site/assets</c> is published.</summary>
    internal Address AddressOf(Asset asset) =>
        All.FirstOrDefault(own => own.Producer == Producer.Of(asset))?.Address
        ?? new Address("assets/" + string.Join('/', asset.Path.Split('/').Select(Uri.EscapeDataString)));

    private static ReadOnlyMemory<byte> Compacted(ReadOnlyMemory<byte> style, string more = "") =>
        Encoding.UTF8.GetBytes(StyleText.Compact(Encoding.UTF8.GetString(style.Span) + more));
}
