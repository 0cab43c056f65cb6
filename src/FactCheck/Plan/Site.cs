using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>The whole site, decided: every page, its address, its relations, and all outputs.</summary>
public sealed record Site
{
    public required PlanOptions Options { get; init; }
    public required Repository Repository { get; init; }
    public required RepositoryIndex Index { get; init; }

    /// <summary>The address it is published under; null where none is known.</summary>
    public required BaseAddress? Base { get; init; }

    /// <summary>The day for which the site is right; null where the data hold no date.</summary>
    public required PartialDate? AsOf { get; init; }

    /// <summary>One for each language; the site's own first.</summary>
    public required ImmutableArray<LanguageTree> Trees { get; init; }

    /// <summary>Published ones (and drafts, where asked for), newest first.</summary>
    public required ImmutableArray<PlannedClaim> Claims { get; init; }
    public required IReadOnlyDictionary<string, PlannedClaim> ClaimsById { get; init; }

    /// <summary>By claim id and language tag.</summary>
    public required IReadOnlyDictionary<(string Claim, string Language), Translation> Translations { get; init; }
    public required ImmutableArray<PlannedSource> Sources { get; init; }
    public required IReadOnlyDictionary<string, PlannedSource> SourcesByDossier { get; init; }

    /// <summary>Topics that have a page, by id.</summary>
    public required IReadOnlyDictionary<string, ClaimsOnTopic> Topics { get; init; }

    /// <summary>People that have a page, by id.</summary>
    public required IReadOnlyDictionary<string, ClaimsByPerson> People { get; init; }
    public required Address Stylesheet { get; init; }

    /// <summary>The sign of the site for tabs and bookmarks; null where the repository has none.</summary>
    public required Address? Icon { get; init; }

    /// <summary>Paths below <c>site/assets</c>.</summary>
    public required FrozenSet<string> Assets { get; init; }

    /// <summary>The style of all pages but checks, cards and search, beside the style sheet of all pages.</summary>
    public required Address PagesStyle { get; init; }

    /// <summary>The style of cards, beside the style sheet of all pages.</summary>
    public required Address CardStyle { get; init; }

    /// <summary>The script of the search page; no other page has one.</summary>
    public required Address SearchScript { get; init; }

    /// <summary>The style of the search page and of the statistics, beside the style sheet of all pages.</summary>
    public required Address SearchStyle { get; init; }

    /// <summary>Counted when they are asked for; null where there are too few claims to count.</summary>
    public required Lazy<Statistics>? Statistics { get; init; }
    public required ImmutableArray<PlannedOutput> Outputs { get; init; }

    /// <summary>Claims that are not published: without a date, or to be published after <see cref="AsOf"/>.</summary>
    public required int LeftOut { get; init; }

    public SiteSettings Settings => Repository.Settings;

    public LanguageTree Main => Trees[0];

    /// <summary>Whether the site has an optional output: site.yaml wants it, and what it needs is there.</summary>
    public bool Has(OutputKind kind) => Settings.Outputs.Contains(kind) && kind switch
    {
        OutputKind.Embed or OutputKind.ClaimReview or OutputKind.Feed or OutputKind.ListFeeds or OutputKind.Sitemap => Base is not null,
        OutputKind.Statistics => Statistics is not null,
        _ => true,
    };
}

/// <summary>What the command line decides.</summary>
/// <param name="BaseUrl">The address to publish under; wins over the one in site.yaml.</param>
/// <param name="AsOf">The day to build for; absent: the newest date in the data.</param>
/// <param name="Drafts">Show claims that are not published yet.</param>
/// <param name="ForDisk">Links name index.html, for pages that are opened from disk.</param>
/// <param name="Version">The program's version, for build.json.</param>
public sealed record PlanOptions(BaseAddress? BaseUrl, PartialDate? AsOf, bool Drafts, bool ForDisk, string Version)
{
    /// <summary>Takes the place of the address's path, for previews; see <see cref="BaseAddress.TryMove"/>.</summary>
    public string? BasePath { get; init; }
}
