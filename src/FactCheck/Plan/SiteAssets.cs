using System.Security.Cryptography;
using System.Text;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>The styles, script and icon that pages link to; each name contains a hash of the content, so that it can be cached forever.</summary>
/// <param name="Pages">For all pages except claims, cards and search, in addition to <paramref name="Style"/>.</param>
/// <param name="Card">For cards, in addition to <paramref name="Style"/>.</param>
/// <param name="Search">For the search and statistics pages, in addition to <paramref name="Style"/>.</param>
/// <param name="SearchScript">For the search page, the only page with a script.</param>
/// <param name="Icon">For tabs and bookmarks; null if the repository has none.</param>
public sealed record SiteAssets(AssetOutput Style, AssetOutput Pages, AssetOutput Card, AssetOutput Search, AssetOutput SearchScript, AssetOutput? Icon)
{
    private const string IconName = "icon.svg";

    internal static SiteAssets Of(Repository repository)
    {
        return new SiteAssets(
            Fingerprinted("site.css", bytes => VerdictColours.Append(bytes, repository.Scale)),
            Fingerprinted("pages.css", Compacted),
            Fingerprinted("card.css", Compacted),
            Fingerprinted("search.css", Compacted),
            Fingerprinted("search.js", bytes => bytes),
            repository.Assets.Any(asset => asset.Path == IconName) ? Fingerprinted(IconName, bytes => bytes) : null);

        AssetOutput Fingerprinted(string name, Func<ReadOnlyMemory<byte>, ReadOnlyMemory<byte>> finish)
        {
            var asset = repository.Assets.First(asset => asset.Path == name);
            var bytes = finish(asset.Bytes);
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..10];
            return new AssetOutput($"assets/{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}", asset.File, bytes);
        }
    }

    internal IEnumerable<AssetOutput> All => new[] { Style, Pages, Card, SearchScript, Search, Icon }.OfType<AssetOutput>();

    private static ReadOnlyMemory<byte> Compacted(ReadOnlyMemory<byte> style) =>
        Encoding.UTF8.GetBytes(StyleText.Compact(Encoding.UTF8.GetString(style.Span)));
}
