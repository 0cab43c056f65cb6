namespace FactCheck.Model;

/// <summary>Finds the parts of a repository by id. Plain dictionaries: freezing them takes longer than all lookups of a build.</summary>
public sealed class RepositoryIndex
{
    private readonly Dictionary<(string Dossier, string Id), EvidenceDocument> _evidence;

    private RepositoryIndex(Repository repository)
    {
        Verdicts = FirstBy(repository.Scale, verdict => verdict.Id.Value);
        People = repository.People is { } people ? FirstBy(people, person => person.Id.Value) : null;
        Topics = repository.Topics is { } topics ? FirstBy(topics, topic => topic.Id.Value) : null;
        Dossiers = FirstBy(repository.Dossiers, dossier => dossier.Id);
        Claims = FirstBy(repository.Claims, claim => claim.Id);
        Pages = FirstBy(repository.Pages.Where(page => page.Language is null), page => page.Id);
        _evidence = repository.Dossiers
            .SelectMany(dossier => dossier.Evidence)
            .ToDictionary(document => (document.Dossier, document.Id));
        UnreadableClaims = repository.Dossiers.SelectMany(dossier => dossier.Unreadable).ToHashSet(StringComparer.Ordinal);
    }

    public Dictionary<string, Verdict> Verdicts { get; }

    /// <summary>Null if any name is allowed.</summary>
    public Dictionary<string, Person>? People { get; }

    /// <summary>Null if any topic is allowed.</summary>
    public Dictionary<string, Topic>? Topics { get; }

    public Dictionary<string, Dossier> Dossiers { get; }

    public Dictionary<string, Claim> Claims { get; }

    public Dictionary<string, MarkdownPage> Pages { get; }

    /// <summary>Ids of claims and evidence documents whose files exist but could not be read.</summary>
    public HashSet<string> UnreadableClaims { get; }

    public static RepositoryIndex Of(Repository repository) => new(repository);

    /// <summary>What the claim's verdict rates; null if the scale does not have the verdict.</summary>
    public Axis? AxisOf(Claim claim) => Verdicts.GetValueOrDefault(claim.Verdict.Value)?.Axis;

    /// <summary>The evidence document that an item of a dossier's claim names: <c>id</c>, or <c>dossier/id</c> elsewhere.</summary>
    public EvidenceDocument? Evidence(string dossier, string reference) => _evidence.GetValueOrDefault(Split(dossier, reference));

    public bool IsUnreadable(string dossier, string reference)
    {
        var (owner, id) = Split(dossier, reference);
        return Dossiers.TryGetValue(owner, out var found) && found.Unreadable.Contains(id);
    }

    /// <summary>The document of an evidence item, wherever it is described; null if it does not exist.</summary>
    public EvidenceDocument? DocumentOf(Claim claim, EvidenceItem item) => item.Inline ?? Evidence(claim.Dossier, item.Document.Value);

    /// <summary>What a translation renders; null if it does not exist, or is a claim that is not finished.</summary>
    internal Original? OriginalOf(Translated translated) => translated.Kind switch
    {
        TranslatedKind.Claim => Claims.TryGetValue(translated.Id, out var claim) && !claim.IsIncomplete ? Original.Of(claim) : null,
        TranslatedKind.Source => Dossiers.GetValueOrDefault(translated.Dossier)?.Source is { } source ? Original.Of(source) : null,
        _ => _evidence.TryGetValue((translated.Dossier, translated.Id), out var document) ? Original.Of(document) : null,
    };

    private static (string Dossier, string Id) Split(string dossier, string reference)
    {
        var slash = reference.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (dossier, reference) : (reference[..slash], reference[(slash + 1)..]);
    }

    /// <summary>The first value with each key: a second one has been reported.</summary>
    internal static Dictionary<TKey, T> FirstBy<TKey, T>(IEnumerable<T> values, Func<T, TKey> key)
        where TKey : notnull
    {
        var first = new Dictionary<TKey, T>();
        foreach (var value in values)
            first.TryAdd(key(value), value);
        return first;
    }
}
