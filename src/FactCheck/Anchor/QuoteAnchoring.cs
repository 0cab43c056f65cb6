using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Anchor;

/// <summary>Phase 2: looks up every quote of claims, evidence items, labels and notes. Pure.</summary>
public static class QuoteAnchoring
{
    /// <summary>Claims looked up by one worker before it asks for more.</summary>
    private const int ChunkSize = 64;

    public static (AnchoredRepository Anchored, ImmutableArray<Diagnostic> Findings) Run(Repository repository, int parallelism)
    {
        var (anchored, findings, _) = Run(repository, parallelism, new AnchorCache());
        return (anchored, findings);
    }

    /// <param name="before">The cache of the previous run.</param>
    /// <returns>The result, and a cache for the next run without entries for records that are gone.</returns>
    public static (AnchoredRepository Anchored, ImmutableArray<Diagnostic> Findings, AnchorCache Kept) Run(
        Repository repository, int parallelism, AnchorCache before)
    {
        var texts = QuotedTexts.Of(repository, before, parallelism);
        var findings = new List<Diagnostic>();
        var kept = new AnchorCache { Excerpts = texts.Excerpts };
        var dossiers = ImmutableArray.CreateBuilder<AnchoredDossier>(repository.Dossiers.Length);
        foreach (var dossier in repository.Dossiers)
        {
            var claims = AnchorClaims(dossier.Claims, texts, before, parallelism);
            foreach (var claim in claims)
            {
                findings.AddRange(claim.Findings);
                kept.Claims[claim.Anchored.Claim] = claim;
            }

            var source = dossier.Source is null ? null : AnchorSource(dossier.Source, texts, before);
            if (source is not null)
            {
                findings.AddRange(source.Findings);
                kept.Sources[dossier.Source!] = source;
            }

            dossiers.Add(new AnchoredDossier(
                dossier, source?.Text, source?.Labels ?? [], source?.Notes ?? [], [.. claims.Select(claim => claim.Anchored)]));
        }

        return (new AnchoredRepository(repository, texts.Index, dossiers.ToImmutable()), [.. findings], kept);
    }

    private static CachedSource AnchorSource(SourceDocument source, QuotedTexts texts, AnchorCache before)
    {
        if (before.Sources.GetValueOrDefault(source) is { } kept)
            return kept;
        var text = texts.Source(source.Dossier)!;
        var findings = new List<Diagnostic>();
        ImmutableArray<Model.Anchor?> labels = [.. source.Labels.Select(label => Find(text, label.Quote, source.File, findings))];
        ImmutableArray<Model.Anchor?> notes = [.. source.Notes.Select(note => Find(text, note.Quote, source.File, findings))];
        return new CachedSource(text, labels, notes, [.. findings]);
    }

    private static CachedClaim[] AnchorClaims(ImmutableArray<Claim> claims, QuotedTexts texts, AnchorCache before, int parallelism)
    {
        var anchored = new CachedClaim[claims.Length];
        var chunks = (claims.Length + ChunkSize - 1) / ChunkSize;
        Parallel.For(0, chunks, new ParallelOptions { MaxDegreeOfParallelism = parallelism }, chunk =>
        {
            for (var i = chunk * ChunkSize; i < Math.Min(claims.Length, (chunk + 1) * ChunkSize); i++)
            {
                var own = texts.Of(claims[i]);
                anchored[i] = before.Claim(claims[i], own) ?? AnchorClaim(claims[i], texts, own);
            }
        });
        return anchored;
    }

    private static CachedClaim AnchorClaim(Claim claim, QuotedTexts texts, ImmutableArray<object?> own)
    {
        var findings = new List<Diagnostic>();
        var places = ImmutableArray.CreateBuilder<QuotedAnchor>();
        foreach (var quote in claim.Quotes)
        {
            var dossier = quote.Source?.Value ?? claim.Dossier;
            if (Find(texts.Source(dossier), quote, claim.File, findings) is { } anchor)
                places.Add(new QuotedAnchor(dossier, anchor));
        }

        var distinct = places.DistinctBy(place => (place.Dossier, place.Anchor.Start, place.Anchor.Length)).ToImmutableArray();
        ImmutableArray<QuotedExcerpt?> evidence = [.. claim.Evidence.Select(item => AnchorEvidence(claim, item, texts, findings))];
        var anchored = new AnchoredClaim(claim, distinct, evidence, places.Count == claim.Quotes.Length);
        return new CachedClaim(anchored, own, [.. findings]);
    }

    private static QuotedExcerpt? AnchorEvidence(Claim claim, EvidenceItem item, QuotedTexts texts, List<Diagnostic> findings)
    {
        if (item.Quote is null || texts.Index.DocumentOf(claim, item) is not { } document)
            return null;
        var text = texts.Excerpt(document);
        return Find(text, item.Quote, claim.File, findings) is { } anchor ? new QuotedExcerpt(text!, anchor) : null;
    }

    /// <summary>A text that could not be read has its own finding, so its quotes get none.</summary>
    private static Model.Anchor? Find(SearchableText? text, Quote quote, string file, List<Diagnostic> findings) =>
        text is null ? null : QuoteSearch.Find(text, quote, file, findings);
}
