using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Links.Checks;

/// <summary>A web address and the places that name it.</summary>
/// <param name="Address">Without a fragment.</param>
/// <param name="Places">In ordinal order, at least one.</param>
public sealed record ExternalLink(Uri Address, ImmutableArray<LinkLocation> Places)
{
    /// <summary>Identifies the address in reports and in the history.</summary>
    public string Key => Address.AbsoluteUri;
}

public sealed record LinkLocation(string File, Location Location);
