using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Anchor;

/// <summary>
/// Results of the last run's quote lookups, keyed by record. A result is still valid if the record and every text it was
/// looked up in are the same objects as before.
/// </summary>
public sealed class AnchorCache
{
    private readonly Dictionary<SourceDocument, CachedSource> _sources = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SourceText, SearchableText> _excerpts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Claim, CachedClaim> _claims = new(ReferenceEqualityComparer.Instance);

    internal SearchableText Text(SourceDocument source) =>
        _sources.TryGetValue(source, out var kept) ? kept.Text : SearchableText.Of(source.Text, source.SentenceAliases);

    internal SearchableText Excerpt(SourceText excerpt) =>
        _excerpts.TryGetValue(excerpt, out var kept) ? kept : SearchableText.Of(excerpt);

    internal CachedSource? Source(SourceDocument source) => _sources.GetValueOrDefault(source);

    /// <param name="texts">The texts that the claim's quotes would be looked up in now.</param>
    internal CachedClaim? Claim(Claim claim, ImmutableArray<object?> texts) =>
        _claims.TryGetValue(claim, out var kept) && kept.Texts.AsSpan().SequenceEqual(texts.AsSpan(), ReferenceEqualityComparer.Instance) ? kept : null;

    internal void Add(SourceDocument source, CachedSource kept) => _sources[source] = kept;

    internal void Add(SourceText excerpt, SearchableText text) => _excerpts[excerpt] = text;

    internal void Add(CachedClaim kept) => _claims[kept.Anchored.Claim] = kept;
}

internal sealed record CachedSource(
    SearchableText Text, ImmutableArray<Model.Anchor?> Labels, ImmutableArray<Model.Anchor?> Notes, ImmutableArray<Diagnostic> Findings);

/// <param name="Texts">The text of each quote, then the document of each evidence item with a quote.</param>
internal sealed record CachedClaim(AnchoredClaim Anchored, ImmutableArray<object?> Texts, ImmutableArray<Diagnostic> Findings);
