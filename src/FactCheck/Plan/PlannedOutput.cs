using System.Collections.Immutable;

namespace FactCheck.Plan;

/// <summary>A file of the site. Nothing is written that is not one of these.</summary>
/// <param name="Path">Relative to the site root, separated by <c>/</c>.</param>
public abstract record PlannedOutput(string Path, Producer Producer);

public sealed record PageOutput(SitePage Page) : PlannedOutput(Page.Address.File, Page.Producer);

public sealed record AssetOutput(string Path, Producer Producer, ReadOnlyMemory<byte> Bytes) : PlannedOutput(Path, Producer)
{
    public Address Address => new(Path);
}

public sealed record AnnotationsOutput(PlannedSource Source)
    : PlannedOutput(SharedAddresses.Annotations(Source.Dossier).Path, Producer.Of(Source.Source.File));

/// <param name="Claims">All claims of the list, not only the newest.</param>
public sealed record FeedOutput(LanguageTree Tree, Address Address, ClaimListSubject Subject, ImmutableArray<PlannedClaim> Claims)
    : PlannedOutput(Address.Path, Producer.OfSite($"the feed {Address.Path}"))
{
    public const int Size = 50;

    /// <summary>The claims in the feed, newest change first.</summary>
    public ImmutableArray<PlannedClaim> Entries() =>
        [.. Claims.Where(claim => claim.IsListed).OrderByDescending(claim => claim.LastChanged?.SortKey ?? 0).Take(Size)];
}

public sealed record CorrectionsFeedOutput(LanguageTree Tree, ImmutableArray<LoggedCorrection> Corrections)
    : PlannedOutput(Tree.CorrectionsFeed.Path, Producer.OfSite("the feed of corrections"));

/// <param name="Pages">The pages it lists; empty in a sitemap index.</param>
/// <param name="Parts">The sitemaps that a sitemap index lists; else empty.</param>
public sealed record SitemapOutput(Address Address, ImmutableArray<SitePage> Pages, ImmutableArray<Address> Parts)
    : PlannedOutput(Address.Path, Producer.OfSite("the sitemap"));

public sealed record SearchManifestOutput(LanguageTree Tree)
    : PlannedOutput(Tree.SearchManifest.Path, Producer.OfSite("the search index"));

/// <summary>Words of the search index, each with the claims it appears in.</summary>
/// <param name="Number">From 0.</param>
public sealed record SearchShardOutput(LanguageTree Tree, int Number)
    : PlannedOutput(Tree.SearchShard(Number).Path, Producer.OfSite("the search index"));

/// <summary>What search results show of a block of claims.</summary>
/// <param name="Number">From 0.</param>
public sealed record SearchBlockOutput(LanguageTree Tree, int Number)
    : PlannedOutput(Tree.SearchBlock(Number).Path, Producer.OfSite("the search index"));

public sealed record RobotsOutput() : PlannedOutput(SharedAddresses.Robots.Path, Producer.OfSite("robots.txt"));

public sealed record ClaimsDataOutput() : PlannedOutput(SharedAddresses.ClaimsData.Path, Producer.OfSite("the list of claims as data"));

/// <summary>One claim as JSON, beside its page.</summary>
public sealed record ClaimDataOutput(LanguageTree Tree, PlannedClaim Claim)
    : PlannedOutput(Tree.Claim(Claim.Id).Path + "index.json", Producer.Of(Claim.Claim.File));

public sealed record ClaimsTableOutput() : PlannedOutput(SharedAddresses.ClaimsTable.Path, Producer.OfSite("the table of claims"));

public sealed record ClaimReviewFeedOutput() : PlannedOutput(SharedAddresses.ClaimReviewFeed.Path, Producer.OfSite("the feed of ClaimReviews"));

public sealed record BuildDataOutput() : PlannedOutput(SharedAddresses.BuildData.Path, Producer.OfSite("the description of the build"));
