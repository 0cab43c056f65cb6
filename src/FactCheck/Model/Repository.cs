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
    public ImmutableArray<Term> Terms { get; init; } = [];
    public ImmutableArray<MarkdownPage> Pages { get; init; } = [];
    public ImmutableArray<TemplateText> Templates { get; init; } = [];
    public ImmutableArray<Asset> Assets { get; init; } = [];
    public ImmutableArray<InterfaceLanguage> InterfaceLanguages { get; init; } = [];

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
