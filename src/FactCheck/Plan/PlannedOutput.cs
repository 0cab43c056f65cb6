using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>A file of the site. The list of these is all that is ever written.</summary>
/// <param name="Path">Relative to the site root, with <c>/</c>.</param>
/// <param name="Producer">The input that it is made from, for messages.</param>
public abstract record PlannedOutput(string Path, string Producer);

public sealed record PageOutput(SitePage Page) : PlannedOutput(Page.Address.File, Page.Producer);

public sealed record AssetOutput(string Path, string Producer, ReadOnlyMemory<byte> Bytes) : PlannedOutput(Path, Producer);

/// <summary>The claims on a source, for annotation clients.</summary>
public sealed record AnnotationsOutput(SourcePage Page)
    : PlannedOutput(Addresses.Annotations(Page.Source.Dossier).Path, Page.Producer);

/// <param name="Claims">Newest change first.</param>
public sealed record FeedOutput(ImmutableArray<ClaimPage> Claims) : PlannedOutput(Addresses.Feed.Path, "the feed");

/// <param name="Pages">The pages it lists; empty in an index of parts.</param>
/// <param name="Parts">The sitemaps that an index lists.</param>
public sealed record SitemapOutput(Address Address, ImmutableArray<SitePage> Pages, ImmutableArray<Address> Parts)
    : PlannedOutput(Address.Path, "the sitemap");

public sealed record RobotsOutput() : PlannedOutput(Addresses.Robots.Path, "robots.txt");

public sealed record ClaimsDataOutput() : PlannedOutput(Addresses.ClaimsData.Path, "the list of claims as data");

public sealed record BuildDataOutput() : PlannedOutput(Addresses.BuildData.Path, "the description of the build");
