using System.Collections.Immutable;

namespace FactCheck.Model;

/// <summary>Everything that was read; references are not resolved yet.</summary>
public sealed record Repository
{
    public required SiteSettings Settings { get; init; }
    public required ImmutableArray<Dossier> Dossiers { get; init; }
    public required ImmutableArray<Verdict> Scale { get; init; }

    /// <summary>Null if <c>people.yaml</c> does not exist: then any name is allowed.</summary>
    public ImmutableArray<Person>? People { get; init; }

    /// <summary>Null if <c>topics.yaml</c> does not exist: then any topic is allowed.</summary>
    public ImmutableArray<Topic>? Topics { get; init; }

    /// <summary>Null if <c>complaints.yaml</c> does not exist: then the site has no log of complaints.</summary>
    public ImmutableArray<Complaint>? Complaints { get; init; }
    public ImmutableArray<Term> Terms { get; init; } = [];
    public ImmutableArray<MarkdownPage> Pages { get; init; } = [];
    public ImmutableArray<TemplateText> Templates { get; init; } = [];
    public ImmutableArray<Asset> Assets { get; init; } = [];
    public ImmutableArray<InterfaceLanguage> InterfaceLanguages { get; init; } = [];

    /// <summary>In order of their cards; those that no claim shows any more are among them.</summary>
    public ImmutableArray<StoredPicture> Pictures { get; init; } = [];

    /// <summary>The site's own words in a language: those of its tag, else of the language without its region, else English ones.</summary>
    public InterfaceLanguage WordsOf(string tag) =>
        InterfaceLanguages.FirstOrDefault(language => language.Tag == tag)
        ?? InterfaceLanguages.FirstOrDefault(language => language.Tag == LanguageTag.Primary(tag))
        ?? InterfaceLanguages.First(language => language.Tag == "en");

    /// <summary>The keys of the site's own words for which readers in a language would see English ones, in ordinal order.</summary>
    public ImmutableSortedSet<string> MissingWordsIn(string tag)
    {
        var words = WordsOf(tag);
        return LanguageTag.Primary(words.Tag) == LanguageTag.Primary(tag) ? words.Missing : words.Keys;
    }

    /// <summary>The highest rating of an axis; null if its verdicts are not rated.</summary>
    public int? HighestRating(Axis axis) => Scale.Where(verdict => verdict.Axis == axis).Max(verdict => verdict.Rating);

    /// <summary>
    /// Whether the words of a claim may head nothing: its verdict says that they are not accurate or not those of whom they are
    /// attributed to, or they go with a picture or recording that is rated.
    /// </summary>
    public bool HidesWords(Claim claim, Verdict verdict) => !claim.MediaRatings.IsEmpty || verdict.IsMisattribution || SaysThatCoreIsWrong(verdict);

    /// <summary>In the lowest two fifths of the scale: mostly inaccurate and inaccurate, of five.</summary>
    private bool SaysThatCoreIsWrong(Verdict verdict) =>
        verdict is { Axis: Axis.Truth, Rating: { } rating } && rating * 5 <= HighestRating(Axis.Truth) * 2;

    public IEnumerable<Claim> Claims => Dossiers.SelectMany(dossier => dossier.Claims);
}

/// <summary>A folder with one source document and the claims taken from it.</summary>
public sealed record Dossier
{
    public required string Id { get; init; }

    /// <summary>Null if <c>source.yaml</c> or <c>source.txt</c> could not be read.</summary>
    public SourceDocument? Source { get; init; }
    public ImmutableArray<Claim> Claims { get; init; } = [];
    public ImmutableArray<Translation> Translations { get; init; } = [];
    public ImmutableArray<EvidenceDocument> Evidence { get; init; } = [];

    /// <summary>Ids whose files exist but could not be read: references to them are not reported a second time.</summary>
    public ImmutableHashSet<string> Unreadable { get; init; } = [];
}
