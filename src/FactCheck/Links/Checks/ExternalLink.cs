using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Links.Checks;

/// <summary>An address on the web, with the places that name it.</summary>
/// <param name="Address">As it is asked for: without its fragment.</param>
/// <param name="Places">In ordinal order, at least one.</param>
public sealed record ExternalLink(Uri Address, ImmutableArray<LinkLocation> Places)
{
    /// <summary>What the address is known by, here and in the record of looks.</summary>
    public string Key => Address.AbsoluteUri;
}

public sealed record LinkLocation(string File, Location Location);
