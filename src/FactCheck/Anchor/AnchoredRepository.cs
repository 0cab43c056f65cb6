using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Anchor;

/// <summary>A repository whose quotes have been looked up in the stored texts.</summary>
/// <param name="Dossiers">In the order of the repository.</param>
public sealed record AnchoredRepository(Repository Repository, RepositoryIndex Index, ImmutableArray<AnchoredDossier> Dossiers)
{
    public IEnumerable<AnchoredClaim> Claims => Dossiers.SelectMany(dossier => dossier.Claims);
}

/// <param name="Text">The source's text with its sentence ids; null if the source could not be read.</param>
/// <param name="Labels">One for each label of the source; null if its quote was not resolved.</param>
/// <param name="Notes">One for each note of the source, likewise.</param>
public sealed record AnchoredDossier(
    Dossier Dossier,
    SearchableText? Text,
    ImmutableArray<Model.Anchor?> Labels,
    ImmutableArray<Model.Anchor?> Notes,
    ImmutableArray<AnchoredClaim> Claims);

/// <param name="Quotes">The distinct places of the claim's quotes, by document and position; without unresolved ones.</param>
/// <param name="EvidenceQuotes">One for each evidence item; null if it has no quote or no stored excerpt, or was not resolved.</param>
/// <param name="IsResolved">Every quote of the claim was found.</param>
public sealed record AnchoredClaim(
    Claim Claim, ImmutableArray<QuotedAnchor> Quotes, ImmutableArray<QuotedExcerpt?> EvidenceQuotes, bool IsResolved);

/// <summary>A quote in the stored excerpt of an evidence document.</summary>
public sealed record QuotedExcerpt(SearchableText Text, Model.Anchor Anchor);

/// <summary>A claim's quote in the source of a dossier.</summary>
public sealed record QuotedAnchor(string Dossier, Model.Anchor Anchor);
