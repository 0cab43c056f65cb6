using FactCheck.Anchor;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>What rules look at.</summary>
/// <param name="AsOf">The day of the check; null where neither flags nor data name one.</param>
public sealed record CheckInput(AnchoredRepository Anchored, PartialDate? AsOf)
{
    public Repository Repository => Anchored.Repository;

    public RepositoryIndex Index => Anchored.Index;

    /// <summary>Whether an address is below the one that <c>site.yaml</c> gives the site.</summary>
    public bool IsOnThisSite(SafeUrl url) =>
        Repository.Settings.Url is { } own && BaseAddress.TryParse(own.Value.Value, out var address) && url.Value.StartsWith(address.Value, StringComparison.OrdinalIgnoreCase);

    public Policy Policy => Repository.Settings.Policy;

    /// <summary>Words that our own voice avoids, by language.</summary>
    internal TermWords Terms { get; } = TermWords.Of(Anchored.Repository.Terms);
}
