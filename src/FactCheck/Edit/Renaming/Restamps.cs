using FactCheck.Model;

namespace FactCheck.Edit.Renaming;

/// <summary>
/// The <c>of</c> values of translations whose original changes only by the new id. The translator has nothing to do, so an
/// up-to-date translation stays up to date.
/// </summary>
internal static class Restamps
{
    public static IEnumerable<Reference> Of(Repository repository, IReadOnlyCollection<Reference> references)
    {
        var byText = references.ToLookup(reference => reference.Text, ReferenceEqualityComparer.Instance);
        foreach (var dossier in repository.Dossiers)
        {
            foreach (var claim in dossier.Claims)
            {
                if (claim.Analysis is not { } analysis || !byText.Contains(analysis))
                    continue;
                var renamed = byText[analysis].Aggregate(analysis.Value, (text, reference) => reference.Replace(text));
                var (old, now) = (ClaimContent.Hash(claim), ClaimContent.Hash(claim with { Analysis = analysis with { Value = renamed } }));
                foreach (var translation in dossier.Translations)
                {
                    if (translation.Claim == claim.Id && translation.Of is { } of && of.Value == old)
                        yield return new Reference(translation.File, of, _ => now);
                }
            }
        }
    }
}
