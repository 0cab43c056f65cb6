using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Prose;

namespace FactCheck.Plan;

/// <summary>The plan of the whole site: every page with its address and relations, and all outputs.</summary>
public sealed record Site
{
    public required PlanOptions Options { get; init; }
    public required Repository Repository { get; init; }
    public required RepositoryIndex Index { get; init; }

    /// <summary>The address it is published at; null if unknown.</summary>
    public required BaseAddress? Base { get; init; }

    /// <summary>The day the site is built for; null if none was given, and then nothing that waits for a day is shown.</summary>
    public required PartialDate? Day { get; init; }

    /// <summary>The newest day, not after <see cref="Day"/>, on which what readers see changed; null if the data have no date.</summary>
    public required PartialDate? AsOf { get; init; }

    /// <summary>One per language, the site's own first.</summary>
    public required ImmutableArray<LanguageTree> Trees { get; init; }

    /// <summary>Published claims, and drafts if requested; newest first.</summary>
    public required ImmutableArray<PlannedClaim> Claims { get; init; }
    public required IReadOnlyDictionary<string, PlannedClaim> ClaimsById { get; init; }

    /// <summary>By what they render, and language tag.</summary>
    public required IReadOnlyDictionary<(Translated Original, string Language), Translation> Translations { get; init; }
    public required ImmutableArray<PlannedSource> Sources { get; init; }
    public required IReadOnlyDictionary<string, PlannedSource> SourcesByDossier { get; init; }

    /// <summary>Topics that have a page, by id.</summary>
    public required IReadOnlyDictionary<string, ClaimsOnTopic> Topics { get; init; }

    /// <summary>People that have a page, by id.</summary>
    public required IReadOnlyDictionary<string, ClaimsByPerson> People { get; init; }

    /// <summary>Authors that have a page, by id.</summary>
    public required IReadOnlyDictionary<string, ClaimsByAuthor> Authors { get; init; }
    public required SiteAssets OwnAssets { get; init; }

    /// <summary>Paths below <c>site/assets</c>.</summary>
    public required FrozenSet<string> Assets { get; init; }

    /// <summary>The share pictures of claims that have one of their own, by claim and language; found after planning, by <c>ShareCards</c>.</summary>
    public IReadOnlyDictionary<(string Claim, string Language), StoredPicture> Pictures { get; init; } = FrozenDictionary<(string, string), StoredPicture>.Empty;

    /// <summary>The ids that headings of pages cannot have.</summary>
    internal PageIds Ids => field ??= new PageIds(Repository);

    internal Dictionary<string, Asset> AssetsByPath => field ??= RepositoryIndex.FirstBy(Repository.Assets, asset => asset.Path);

    /// <summary>Counted on first use; null if there are too few claims to count.</summary>
    public required Lazy<Statistics>? Statistics { get; init; }
    public required ImmutableArray<PlannedOutput> Outputs { get; init; }

    /// <summary>The number of unpublished claims: those without a date, or to be published after <see cref="Day"/>.</summary>
    public required int LeftOut { get; init; }

    /// <summary>The verdicts that pages explain: those on truth, and those of every other axis on which a claim is rated.</summary>
    public required ImmutableArray<Verdict> Scale { get; init; }

    public SiteSettings Settings => Repository.Settings;

    public LanguageTree Main => Trees[0];

    /// <summary>Which language tree holds which page.</summary>
    public PagesByLanguage ByLanguage => field ??= PagesByLanguage.Of(this);

    /// <summary>Whether the site has an optional output: site.yaml asks for it, and what it needs exists.</summary>
    public bool Has(OutputKind kind) => Settings.Outputs.Contains(kind) && kind switch
    {
        OutputKind.ClaimReview => Base is not null && Settings.ClaimReview != MarkupScope.None,
        OutputKind.Embed or OutputKind.Feed or OutputKind.ListFeeds or OutputKind.Sitemap => Base is not null,
        OutputKind.Statistics => Statistics is not null,
        _ => true,
    };
}

/// <summary>Options from the command line.</summary>
/// <param name="BaseUrl">Overrides the address in site.yaml.</param>
/// <param name="Day">The day to build for; null if none was given.</param>
/// <param name="Drafts">Whether to show claims that are not published yet.</param>
/// <param name="ForDisk">Whether links name index.html, for pages opened from disk.</param>
/// <param name="Version">The program's.</param>
public sealed record PlanOptions(BaseAddress? BaseUrl, PartialDate? Day, bool Drafts, bool ForDisk, string Version)
{
    /// <summary>The commit that the files are of, for build.json; null if unknown.</summary>
    public string? Commit { get; init; }

    /// <summary>The revision that was published before, for build.json; null if the build is not compared with one.</summary>
    public string? Base { get; init; }

    /// <summary>The day of <see cref="Base"/>, for build.json; null if it was not given.</summary>
    public PartialDate? BaseDay { get; init; }

    /// <summary>Replaces the path of the address, for previews; see <see cref="BaseAddress.TryMove"/>.</summary>
    public string? BasePath { get; init; }
}
