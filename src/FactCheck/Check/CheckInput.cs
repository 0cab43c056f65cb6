using FactCheck.Anchor;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>What rules look at.</summary>
public sealed record CheckInput(AnchoredRepository Anchored)
{
    public Repository Repository => Anchored.Repository;

    public RepositoryIndex Index => Anchored.Index;
}
