using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Anchor;

/// <summary>Every stored text of a repository, ready for searching.</summary>
internal sealed class QuotedTexts
{
    private readonly Dictionary<string, SearchableText> _sources;
    private readonly Dictionary<SourceText, SearchableText> _excerpts;

    private QuotedTexts(
        RepositoryIndex index, Dictionary<string, SearchableText> sources, Dictionary<SourceText, SearchableText> excerpts)
    {
        Index = index;
        _sources = sources;
        _excerpts = excerpts;
    }

    public RepositoryIndex Index { get; }

    public static QuotedTexts Of(Repository repository, AnchorCache before, int parallelism)
    {
        var dossiers = repository.Dossiers;
        var texts = new SearchableText?[dossiers.Length];
        Parallel.For(0, dossiers.Length, new ParallelOptions { MaxDegreeOfParallelism = parallelism }, i => texts[i] = dossiers[i].Source is { } source ? before.Text(source) : null);
        var sources = new Dictionary<string, SearchableText>(StringComparer.Ordinal);
        for (var i = 0; i < dossiers.Length; i++)
        {
            if (texts[i] is { } text)
                sources.Add(dossiers[i].Id, text);
        }

        var excerpts = new Dictionary<SourceText, SearchableText>(ReferenceEqualityComparer.Instance);
        foreach (var document in repository.Dossiers.SelectMany(dossier => dossier.Evidence))
        {
            if (document.Excerpt is { } excerpt)
                excerpts[excerpt] = before.Excerpt(excerpt);
        }

        return new QuotedTexts(RepositoryIndex.Of(repository), sources, excerpts);
    }

    /// <summary>Null if the dossier's source could not be read.</summary>
    public SearchableText? Source(string dossier) => _sources.GetValueOrDefault(dossier);

    /// <summary>Null if no excerpt is stored.</summary>
    public SearchableText? Excerpt(EvidenceDocument document) =>
        document.Excerpt is not { } excerpt ? null : _excerpts.GetValueOrDefault(excerpt) ?? SearchableText.Of(excerpt);

    /// <summary>Everything that the lookup of a claim's quotes depends on, except the claim itself.</summary>
    public ImmutableArray<object?> Of(Claim claim)
    {
        var texts = ImmutableArray.CreateBuilder<object?>();
        foreach (var quote in claim.Quotes)
            texts.Add(Source(quote.Source?.Value ?? claim.Dossier));
        foreach (var item in claim.Evidence)
        {
            if (item.Quote is not null)
                texts.Add(Index.DocumentOf(claim, item));
        }

        return texts.DrainToImmutable();
    }

    public void KeepIn(AnchorCache kept)
    {
        foreach (var (excerpt, text) in _excerpts)
            kept.Add(excerpt, text);
    }
}
