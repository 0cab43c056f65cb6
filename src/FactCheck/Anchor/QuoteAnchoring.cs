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
        var index = RepositoryIndex.Of(repository);
        var findings = new List<Diagnostic>();
        var sources = repository.Dossiers
            .Where(dossier => dossier.Source is not null)
            .ToDictionary(dossier => dossier.Id, dossier => SearchableText.Of(dossier.Source!.Text, dossier.Source.SentenceAliases), StringComparer.Ordinal);
        var excerpts = repository.Dossiers
            .SelectMany(dossier => dossier.Evidence)
            .Where(document => document.Excerpt is not null)
            .ToDictionary(document => (document.Dossier, document.Id), document => SearchableText.Of(document.Excerpt!));

        var dossiers = ImmutableArray.CreateBuilder<AnchoredDossier>(repository.Dossiers.Length);
        foreach (var dossier in repository.Dossiers)
        {
            var text = sources.GetValueOrDefault(dossier.Id);
            var claims = AnchorClaims(dossier.Claims, sources, excerpts, index, parallelism, findings);
            dossiers.Add(new AnchoredDossier(
                dossier,
                text,
                [.. (dossier.Source?.Labels ?? []).Select(label => Find(text, label.Quote, dossier.Source!.File, findings))],
                [.. (dossier.Source?.Notes ?? []).Select(note => Find(text, note.Quote, dossier.Source!.File, findings))],
                claims));
        }

        return (new AnchoredRepository(repository, index, dossiers.ToImmutable()), [.. findings]);
    }

    private static ImmutableArray<AnchoredClaim> AnchorClaims(
        ImmutableArray<Claim> claims,
        Dictionary<string, SearchableText> sources,
        Dictionary<(string, string), SearchableText> excerpts,
        RepositoryIndex index,
        int parallelism,
        List<Diagnostic> findings)
    {
        var anchored = new AnchoredClaim[claims.Length];
        var chunks = (claims.Length + ChunkSize - 1) / ChunkSize;
        var found = new List<Diagnostic>[chunks];
        Parallel.For(0, chunks, new ParallelOptions { MaxDegreeOfParallelism = parallelism }, chunk =>
        {
            var local = new List<Diagnostic>();
            for (var i = chunk * ChunkSize; i < Math.Min(claims.Length, (chunk + 1) * ChunkSize); i++)
                anchored[i] = AnchorClaim(claims[i], sources, excerpts, index, local);
            found[chunk] = local;
        });
        foreach (var local in found)
            findings.AddRange(local);
        return [.. anchored];
    }

    private static AnchoredClaim AnchorClaim(
        Claim claim,
        Dictionary<string, SearchableText> sources,
        Dictionary<(string, string), SearchableText> excerpts,
        RepositoryIndex index,
        List<Diagnostic> findings)
    {
        var places = ImmutableArray.CreateBuilder<QuotedPlace>();
        foreach (var quote in claim.Quotes)
        {
            var dossier = quote.Source?.Value ?? claim.Dossier;
            if (Find(sources.GetValueOrDefault(dossier), quote, claim.File, findings) is { } anchor)
                places.Add(new QuotedPlace(dossier, anchor));
        }

        var distinct = places.DistinctBy(place => (place.Dossier, place.Anchor.Start, place.Anchor.Length)).ToImmutableArray();
        var evidence = claim.Evidence.Select(item => AnchorEvidence(claim, item, excerpts, index, findings));
        return new AnchoredClaim(claim, distinct, [.. evidence], places.Count == claim.Quotes.Length);
    }

    private static QuotedExcerpt? AnchorEvidence(
        Claim claim, EvidenceItem item, Dictionary<(string, string), SearchableText> excerpts, RepositoryIndex index, List<Diagnostic> findings)
    {
        if (item.Quote is null || index.DocumentOf(claim, item) is not { } document)
            return null;
        var text = item.Inline is { Excerpt: { } own } ? SearchableText.Of(own) : excerpts.GetValueOrDefault((document.Dossier, document.Id));
        return Find(text, item.Quote, claim.File, findings) is { } anchor ? new QuotedExcerpt(text!, anchor) : null;
    }

    /// <summary>A text that could not be read has its own finding; its quotes get no second one.</summary>
    private static Model.Anchor? Find(SearchableText? text, Quote quote, string file, List<Diagnostic> findings) =>
        text is null ? null : QuoteSearch.Find(text, quote, file, findings);
}
