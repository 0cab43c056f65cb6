using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Anchor;

/// <summary>Every stored text of a repository, ready for searching.</summary>
internal sealed class QuotedTexts(
    RepositoryIndex index, string siteLanguage, Dictionary<string, SearchableText> sources, ReferenceCache<SourceText, SearchableText> excerpts)
{
    public RepositoryIndex Index => index;

    public ReferenceCache<SourceText, SearchableText> Excerpts => excerpts;

    public static QuotedTexts Of(Repository repository, AnchorCache before, int parallelism)
    {
        var dossiers = repository.Dossiers;
        var texts = new SearchableText?[dossiers.Length];
        var workers = new ParallelOptions { MaxDegreeOfParallelism = parallelism };
        Parallel.For(0, dossiers.Length, workers, i => texts[i] = TextOf(dossiers[i].Source, before));
        var sources = dossiers.Zip(texts)
            .Where(pair => pair.Second is not null)
            .ToDictionary(pair => pair.First.Id, pair => pair.Second!, StringComparer.Ordinal);
        var excerpts = new ReferenceCache<SourceText, SearchableText>();
        foreach (var document in dossiers.SelectMany(dossier => dossier.Evidence))
        {
            if (document.Excerpt is { } excerpt)
                excerpts[excerpt] = before.Excerpts.GetValueOrDefault(excerpt) ?? TextOf(excerpt, document, repository.Settings.Language);
        }

        return new QuotedTexts(RepositoryIndex.Of(repository), repository.Settings.Language, sources, excerpts);
    }

    /// <summary>Null if the dossier's source could not be read.</summary>
    public SearchableText? Source(string dossier) => sources.GetValueOrDefault(dossier);

    /// <summary>Null if no excerpt is stored.</summary>
    public SearchableText? Excerpt(EvidenceDocument document) =>
        document.Excerpt is not { } excerpt ? null : excerpts.GetValueOrDefault(excerpt) ?? TextOf(excerpt, document, siteLanguage);

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

    private static SearchableText TextOf(SourceText excerpt, EvidenceDocument document, string siteLanguage) =>
        SearchableText.Of(excerpt, [], document.About.Language ?? siteLanguage);

    private static SearchableText? TextOf(SourceDocument? source, AnchorCache before) =>
        source is null ? null : before.Sources.GetValueOrDefault(source)?.Text ?? SearchableText.Of(source.Text, source.SentenceAliases, source.Language);
}
