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
        string Renamed(Text text) => byText[text].Aggregate(text.Value, (value, reference) => reference.Replace(value));
        Text? Now(Text? text) => text is not null && byText.Contains(text) ? text with { Value = Renamed(text) } : text;
        foreach (var dossier in repository.Dossiers)
        {
            var restamped = new Dictionary<Translated, (string Old, string Now)>();
            foreach (var claim in dossier.Claims.Where(claim => claim.Analysis is { } analysis && byText.Contains(analysis)))
                restamped[Translated.Claim(dossier.Id, claim.Id)] = (ClaimContent.Hash(claim), ClaimContent.Hash(claim with { Analysis = Now(claim.Analysis) }));
            if (dossier.Source is { } source && new[] { source.About.About, source.Omits }.Any(text => text is not null && byText.Contains(text)))
            {
                var renamed = source with { About = source.About with { About = Now(source.About.About) }, Omits = Now(source.Omits) };
                restamped[Translated.Source(dossier.Id)] = (ClaimContent.Hash(source), ClaimContent.Hash(renamed));
            }

            foreach (var translation in dossier.Translations)
            {
                if (restamped.TryGetValue(translation.Original, out var hashes) && translation.Of is { } of && of.Value == hashes.Old)
                    yield return new Reference(translation.File, of, _ => hashes.Now);
            }
        }
    }
}
