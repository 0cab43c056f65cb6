using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Edit.Renaming;

/// <summary>Finds references to an evidence document: items, positions and parts of claims, citations, translations, replacements, topics.</summary>
internal static class EvidenceReferences
{
    public static IEnumerable<Reference> Of(Repository repository, EvidenceDocument document, string @new) =>
        repository.Dossiers.SelectMany(dossier => OfDossier(dossier, document, @new))
            .Concat((repository.Topics ?? []).SelectMany(topic => OfTopic(topic, $"{document.Dossier}/{document.Id}", $"{document.Dossier}/{@new}")))
            .Where(reference => reference.IsChanged);

    private static IEnumerable<Reference> OfTopic(Topic topic, string old, string @new)
    {
        foreach (var text in topic.Introduction?.All ?? [])
            yield return new Reference(TopicsFile.FileName, text, prose => IdInText.Citation(prose, old, @new));
        foreach (var name in topic.Timeline.SelectMany(entry => entry.Evidence).Where(name => name.Value == old))
            yield return new Reference(TopicsFile.FileName, name, word => IdInText.Word(word, old, @new));
    }

    private static IEnumerable<Reference> OfDossier(Dossier dossier, EvidenceDocument document, string @new)
    {
        var prefix = dossier.Id == document.Dossier ? "" : document.Dossier + "/";
        var spellings = new[] { (Old: prefix + document.Id, New: prefix + @new), (Old: $"{document.Dossier}/{document.Id}", New: $"{document.Dossier}/{@new}") }.Distinct().ToList();
        foreach (var (old, name) in spellings)
        {
            string Word(string text) => IdInText.Word(text, old, name);
            string Citation(string text) => IdInText.Citation(text, old, name);
            foreach (var claim in dossier.Claims)
            {
                // An inline description may have the same name as a file.
                if (!claim.Evidence.Any(item => item.Document.Value == old && item.Inline is null))
                    continue;
                foreach (var text in Names(claim).Where(text => text.Value == old))
                    yield return new Reference(claim.File, text, Word);
                if (claim.Analysis is { } analysis)
                    yield return new Reference(claim.File, analysis, Citation);
                foreach (var translation in dossier.Translations.Where(translation => translation.Claim == claim.Id))
                {
                    foreach (var text in translation.Texts.All.Select(entry => entry.Text))
                        yield return new Reference(translation.File, text, Citation);
                }
            }

            if (dossier.Source is { } source)
            {
                foreach (var prose in new[] { source.About.About, source.Omits }.OfType<Text>())
                    yield return new Reference(source.File, prose, Citation);
                foreach (var translation in dossier.Translations.Where(translation => translation.Original.Kind == TranslatedKind.Source))
                {
                    foreach (var text in translation.Texts.All.Where(entry => entry.Field.IsMarkdown))
                        yield return new Reference(translation.File, text.Text, Citation);
                }
            }

            foreach (var other in dossier.Evidence)
            {
                if (other.Withdrawn?.ReplacedBy is { } replacement && replacement.Value == old)
                    yield return new Reference(other.File, replacement, Word);
            }
        }
    }

    private static IEnumerable<Text> Names(Claim claim) =>
        claim.Evidence.Select(item => item.Document)
            .Concat(ClaimTable.DocumentsCited(claim));
}
