using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Edit.Drafts;

/// <summary>What commands on translations are given: a claim's id, <c>dossier/source</c>, or <c>dossier/id</c> of an evidence document.</summary>
internal static class TranslatedById
{
    private const string Source = "source";

    /// <exception cref="Refusal">It does not exist, or has no text to translate.</exception>
    public static Translated Find(OpenRepository repository, string id)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? Claim(repository, id) : Document(repository, id[..slash], id[(slash + 1)..]);
    }

    public static string FileOf(Translated translated, string language) => translated.Kind switch
    {
        TranslatedKind.Claim => $"claims/{translated.Dossier}/{translated.Id}.{language}.yaml",
        TranslatedKind.Source => $"claims/{translated.Dossier}/{Source}.{language}.yaml",
        _ => $"claims/{translated.Dossier}/evidence/{translated.Id}.{language}.yaml",
    };

    private static Translated Claim(OpenRepository repository, string id)
    {
        var claim = repository.Claim(id);
        if (claim.Withheld is not null)
            throw new Refusal("the claim is withheld, so no page has its text", "there is nothing to translate");
        if (claim.IsIncomplete)
            throw new Refusal("the claim is not finished, so there is no text to translate", $"fill in {claim.File} first; factcheck check lists what is missing");
        return Translated.Claim(claim.Dossier, claim.Id);
    }

    private static Translated Document(OpenRepository repository, string dossierId, string id)
    {
        var dossier = repository.Dossier(dossierId);
        if (id == Source)
        {
            return dossier.Source is not null
                ? Translated.Source(dossier.Id)
                : throw new Refusal($"the source of '{dossier.Id}' cannot be read", "factcheck check reports the errors in its files");
        }

        return dossier.Evidence.Any(document => document.Id == id)
            ? Translated.Evidence(dossier.Id, id)
            : throw new Refusal(
                $"there is no evidence document '{Printable.OneLine($"{dossierId}/{id}")}'",
                Nearest.Question(id, dossier.Evidence.Select(document => document.Id)) ?? "write dossier/source, or dossier/id with the name of a file in evidence/, without .yaml");
    }
}
