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

    /// <summary>The site's own words.</summary>
    public required InterfaceLanguage Words { get; init; }

    /// <summary>Published ones (and drafts, where asked for), newest first.</summary>
    public required ImmutableArray<ClaimPage> Claims { get; init; }
    public required FrozenDictionary<string, ClaimPage> ClaimsById { get; init; }
    public required ImmutableArray<SourcePage> Sources { get; init; }
    public required FrozenDictionary<string, SourcePage> SourcesByDossier { get; init; }
    public required ImmutableArray<DocumentPage> Documents { get; init; }
    public required FrozenDictionary<string, DocumentPage> DocumentsByName { get; init; }
    public required Address Stylesheet { get; init; }
    public required ImmutableArray<PlannedOutput> Outputs { get; init; }

    /// <summary>Claims that are not published: without a date, or to be published after <see cref="AsOf"/>.</summary>
    public required int LeftOut { get; init; }

    public SiteSettings Settings => Repository.Settings;
}

/// <summary>What the command line decides.</summary>
/// <param name="BaseUrl">The address to publish under; wins over the one in site.yaml.</param>
/// <param name="AsOf">The day to build for; absent: the newest date in the data.</param>
/// <param name="Drafts">Show claims that are not published yet.</param>
/// <param name="ForDisk">Links name index.html, for pages that are opened from disk.</param>
/// <param name="Version">The program's version, for build.json.</param>
public sealed record PlanOptions(BaseAddress? BaseUrl, PartialDate? AsOf, bool Drafts, bool ForDisk, string Version);
