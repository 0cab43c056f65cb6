using FactCheck.Load;
using FactCheck.Model;

namespace FactCheck.Edit.Renaming;

/// <summary>Finds references to a claim: related and featured claims, complaints about it, and links in Markdown.</summary>
internal static class ClaimReferences
{
    public static IEnumerable<Reference> Of(Repository repository, string old, string @new) =>
        Related(repository, old, @new).Concat(OfSite(repository, old, @new)).Concat(Markdown(repository).Select(prose => new Reference(prose.File, prose.Text, text => IdInText.Link(text, old, @new))))
            .Where(reference => reference.IsChanged);

    private static IEnumerable<Reference> Related(Repository repository, string old, string @new) =>
        from claim in repository.Claims
        from related in claim.Related
        where related.Claim.Value == old
        select new Reference(claim.File, related.Claim, text => IdInText.Word(text, old, @new));

    private static IEnumerable<Reference> OfSite(Repository repository, string old, string @new)
    {
        foreach (var id in repository.Settings.Featured.Where(id => id.Value == old))
            yield return new Reference(repository.Settings.File, id, text => IdInText.Word(text, old, @new));
        foreach (var about in (repository.Complaints ?? []).Select(complaint => complaint.About).OfType<Text>().Where(about => about.Value == "claim:" + old))
            yield return new Reference(ComplaintsFile.FileName, about, text => IdInText.Word(text, old, @new));
    }

    private static IEnumerable<(string File, Text Text)> Markdown(Repository repository)
    {
        foreach (var dossier in repository.Dossiers)
        {
            if (dossier.Source is { } source)
            {
                foreach (var prose in new[] { source.About.About, source.Omits }.OfType<Text>())
                    yield return (source.File, prose);
            }

            foreach (var claim in dossier.Claims)
            {
                if (claim.Analysis is { } analysis)
                    yield return (claim.File, analysis);
            }

            foreach (var translation in dossier.Translations)
            {
                foreach (var text in translation.Texts.All.Select(entry => entry.Text))
                    yield return (translation.File, text);
            }
        }

        foreach (var page in repository.Pages)
            yield return (page.File, page.Body);
        foreach (var text in (repository.Topics ?? []).SelectMany(topic => topic.Introduction?.All ?? []))
            yield return (TopicsFile.FileName, text);
        foreach (var text in repository.Settings.Footer?.All ?? [])
            yield return (repository.Settings.File, text);
    }
}
