using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Anchor;

/// <summary>The last run's quote lookups. One still holds if the record and every text it was looked up in are the same objects.</summary>
public sealed class AnchorCache
{
    internal ReferenceCache<SourceDocument, CachedSource> Sources { get; } = [];

    internal ReferenceCache<SourceText, SearchableText> Excerpts { get; init; } = [];

    internal ReferenceCache<Claim, CachedClaim> Claims { get; } = [];

    /// <param name="texts">The texts that the claim's quotes would be looked up in now.</param>
    internal CachedClaim? Claim(Claim claim, ImmutableArray<object?> texts) =>
        Claims.TryGetValue(claim, out var kept) && kept.Texts.AsSpan().SequenceEqual(texts.AsSpan(), ReferenceEqualityComparer.Instance) ? kept : null;
}

internal sealed record CachedSource(
    SearchableText Text, ImmutableArray<Model.Anchor?> Labels, ImmutableArray<Model.Anchor?> Notes, ImmutableArray<Diagnostic> Findings);

/// <param name="Texts">The text of each quote, then the document of each evidence item with a quote.</param>
internal sealed record CachedClaim(AnchoredClaim Anchored, ImmutableArray<object?> Texts, ImmutableArray<Diagnostic> Findings);
