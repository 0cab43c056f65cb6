using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Model;

/// <summary>A person or organisation that made, wrote or reviewed a claim.</summary>
public sealed record Person(
    Text Id,
    HumanText Name,
    PersonKind Kind,
    ImmutableArray<Role> Roles,
    SafeUrl? Url,
    PublicRole PublicRole,
    ImmutableArray<SafeUrl> SameAs)
{
    /// <summary>Of someone who writes checks: what readers should know of their interests.</summary>
    public HumanText? Interests { get; init; }

    /// <summary>Where readers reach someone who writes checks.</summary>
    public ReportAddress? Contact { get; init; }

    /// <summary>The role held on a date; without a date, the last one listed.</summary>
    public Role? RoleOn(PartialDate? date) =>
        date is { } day
            ? Roles.FirstOrDefault(role => (role.From is not { } from || !day.IsBefore(from.Value)) && (role.To is not { } to || !to.Value.IsBefore(day)))
            : Roles.LastOrDefault();
}

/// <summary>An office or function; a missing bound is open.</summary>
public sealed record Role(HumanText Title, Located<PartialDate>? From, Located<PartialDate>? To);

public sealed record Topic(Text Id, HumanText Name, HumanText? Description)
{
    /// <summary>Markdown; a footnote names an evidence document as <c>dossier/id</c>.</summary>
    public HumanText? Introduction { get; init; }

    public ImmutableArray<TimelineEntry> Timeline { get; init; } = [];

    public ImmutableArray<Correction> Corrections { get; init; } = [];
}

/// <summary>What happened on a day, in a month or in a year.</summary>
/// <param name="Until">The end of a span; null if it is one day, month or year.</param>
/// <param name="Evidence">The documents that say so, as <c>dossier/id</c>.</param>
public sealed record TimelineEntry(Located<PartialDate> Date, Located<PartialDate>? Until, HumanText Text, ImmutableArray<Text> Evidence);

/// <summary>The word we use for a thing that has contested names.</summary>
public sealed record Term(
    Text Id,
    HumanText Use,
    ImmutableArray<KeyValuePair<string, ImmutableArray<Text>>> Variants,
    ImmutableArray<KeyValuePair<string, ImmutableArray<Text>>> Avoid,
    HumanText? Note);

/// <summary>A page written in Markdown.</summary>
/// <param name="Language">The tag of <c>name.tag.md</c>; null for the site's own language.</param>
/// <param name="Nav">Position in the menu; if null, the page is only in the footer.</param>
/// <param name="Body">The Markdown after the front matter.</param>
public sealed record MarkdownPage(
    string Id,
    string? Language,
    string File,
    Text Title,
    int? Nav,
    Text? Description,
    ImmutableArray<AiUse> Ai,
    ImmutableArray<Correction> Corrections,
    Text Body);

/// <param name="Responsible">Who answers for what the site publishes.</param>
/// <param name="IsNewsMedia">It calls itself a news medium (schema.org NewsMediaOrganization).</param>
/// <param name="Policies">Pages of the site that hold its policies.</param>
public sealed record Organisation(Text? Name, SafeUrl? Url, Text? Email, Text? Responsible, bool IsNewsMedia, ImmutableArray<OrganisationPolicy> Policies);

/// <param name="Page">Name of a page in <c>site/pages</c>.</param>
public sealed record OrganisationPolicy(PolicyKind Kind, Text Page);

/// <summary>A body that hears complaints about the site, such as a press council.</summary>
public sealed record Appeal(HumanText Name, SafeUrl Url);

/// <param name="Newest">How many of the newest claims get a share picture of their own.</param>
public sealed record PictureSettings(int Newest)
{
    public const int Most = 10_000;

    /// <summary>Unless site.yaml says it.</summary>
    public static PictureSettings Usual { get; } = new(500);
}

/// <summary><c>site/site.yaml</c>.</summary>
public sealed record SiteSettings
{
    public required string File { get; init; }
    public required HumanText Title { get; init; }
    public HumanText? ShortTitle { get; init; }
    public HumanText? Tagline { get; init; }

    /// <summary>A picture below <c>site/assets</c>.</summary>
    public Text? Logo { get; init; }

    /// <summary>Menu entries after those of the site's own pages.</summary>
    public ImmutableArray<MenuLink> Links { get; init; } = [];

    /// <summary>Markdown for the foot of each page.</summary>
    public HumanText? Footer { get; init; }
    public PageColours? Colours { get; init; }
    public PageFonts? Fonts { get; init; }

    /// <summary>The only other host that pages may ask; none if null.</summary>
    public Located<StatisticsHost>? StatisticsHost { get; init; }
    public Located<SafeUrl>? Url { get; init; }
    public string Language { get; init; } = "en";
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Where each language is named in its file, for messages.</summary>
    public ImmutableDictionary<string, Location> LanguageMarks { get; init; } = ImmutableDictionary<string, Location>.Empty;

    /// <summary>The time zone in which commands take the current day, checked against <see cref="TimeZones.Names"/>; UTC if null.</summary>
    public Text? TimeZone { get; init; }

    /// <summary>What the ids of feeds and their entries begin with; the site's address if null.</summary>
    public FeedIds? FeedIds { get; init; }
    public Organisation? Organisation { get; init; }

    /// <summary>Where readers report errors; see <see cref="Reports"/>.</summary>
    public ReportAddress? Contact { get; init; }

    /// <summary>Who decides on a complaint that our answer did not settle.</summary>
    public ImmutableArray<Appeal> Appeals { get; init; } = [];

    /// <summary>Where readers report errors: <c>contact</c>, else the organisation's mail address; null if the site names neither.</summary>
    public ReportAddress? Reports =>
        Contact ?? (Organisation?.Email is { } email && ReportAddress.TryParse(email.Value, out var mail) ? mail : null);

    public ImmutableArray<Text> DefaultAuthors { get; init; } = [];

    /// <summary>Ids of the claims that the home page shows first.</summary>
    public ImmutableArray<Text> Featured { get; init; } = [];

    /// <summary>What an AI model did for the files that do not say it.</summary>
    public ImmutableArray<AiUse> Ai { get; init; } = [];

    /// <summary>The claims, newest first, that get a share picture of their own besides the featured ones; null if none does.</summary>
    public PictureSettings? Pictures { get; init; } = PictureSettings.Usual;
    public MarkupScope ClaimReview { get; init; } = MarkupScope.Reviewed;
    public SafeUrl? Repository { get; init; }
    public Policy Policy { get; init; } = Policy.Personal;
    public ImmutableArray<RuleSetting> Rules { get; init; } = [];

    /// <summary>The optional outputs of the site: all of them unless site.yaml lists some.</summary>
    public ImmutableArray<OutputKind> Outputs { get; init; } = Vocabularies.OutputKinds.Values;

    /// <summary>Whether pages have MediaReview markup beside ClaimReview.</summary>
    public bool MediaReview { get; init; }

    /// <summary>Claims on a page of a list.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary>The host's size limit, in megabytes of 1,000,000 bytes; GitHub Pages allows 1 GB (docs.github.com, "GitHub Pages limits").</summary>
    public int SizeLimit { get; init; } = 1000;
}

/// <summary>A rule's severity as <c>site.yaml</c> sets it.</summary>
/// <param name="Severity">Null if the rule is switched off.</param>
public sealed record RuleSetting(Text Code, Severity? Severity);

/// <summary>A file that is copied to the site unchanged.</summary>
/// <param name="Path">Relative to <c>site/assets</c>, with <c>/</c>.</param>
public sealed record Asset(string Path, bool IsBuiltIn, ReadOnlyMemory<byte> Bytes);

/// <summary>A template, from the repository or built in.</summary>
/// <param name="Name">Without the folder <c>templates/</c> and the extension, such as <c>partials/head</c>.</param>
public sealed record TemplateText(string Name, string File, string Text);
