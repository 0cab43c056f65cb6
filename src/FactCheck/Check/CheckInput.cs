using FactCheck.Anchor;
using FactCheck.Model;
using FactCheck.Prose;

namespace FactCheck.Check;

/// <summary>The input of every rule.</summary>
/// <param name="Day">The day of the check; null if none was given.</param>
public sealed record CheckInput(AnchoredRepository Anchored, PartialDate? Day)
{
    private readonly Lazy<PagesInMarkdown> _pages = new(() => new PagesInMarkdown(Anchored.Repository));

    public Repository Repository => Anchored.Repository;

    public RepositoryIndex Index => Anchored.Index;

    /// <summary>Reports whether an address lies below the site's own, <c>url</c> in <c>site.yaml</c>.</summary>
    public bool IsOnThisSite(SafeUrl url) =>
        Repository.Settings.Url is { } own && BaseAddress.TryParse(own.Value.Value, out var address) && url.Value.StartsWith(address.Value, StringComparison.OrdinalIgnoreCase);

    public Policy Policy => Repository.Settings.Policy;

    /// <summary>Files of <c>site/assets</c>, by their path below it.</summary>
    internal Dictionary<string, Asset> Assets { get; } = RepositoryIndex.FirstBy(Anchored.Repository.Assets, asset => asset.Path);

    /// <summary>The ids that headings cannot have.</summary>
    internal PageIds Ids => Pages.Ids;

    /// <summary>The site's pages, parsed when a rule first asks for one.</summary>
    internal PagesInMarkdown Pages => _pages.Value;

    /// <summary>Words to avoid in our own voice, by language.</summary>
    internal TermWords Terms { get; } = TermWords.Of(Anchored.Repository.Terms);
}
