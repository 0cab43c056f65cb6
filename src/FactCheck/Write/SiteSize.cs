using System.Collections.Immutable;

namespace FactCheck.Write;

/// <summary>The size of a site by kind of file; kinds without a file are left out.</summary>
public sealed record SiteSize(ImmutableArray<KindSize> Kinds)
{
    public long Bytes => Kinds.Sum(kind => kind.Bytes);
}

/// <param name="Kind">pages, data, search, feeds or assets.</param>
public sealed record KindSize(string Kind, int Files, long Bytes);
