using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC310: if people.yaml exists, it lists every claimant, author, translator, reviewer and speaker.</summary>
internal static class PeopleExist
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        Check(claim.File, claim.Claimant, "claimant", input, findings);
        foreach (var author in claim.Authors)
            Check(claim.File, author, "author", input, findings);
        foreach (var review in claim.Reviewers)
            Check(claim.File, review.Reviewer, "reviewer", input, findings);
        foreach (var reading in claim.Evidence.Select(item => item.ReadBy).OfType<ItemReading>())
            Check(claim.File, reading.Reader, "reader", input, findings);
    }

    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var author in input.Repository.Settings.DefaultAuthors)
            Check(input.Repository.Settings.File, author, "author", input, findings);
        foreach (var translation in input.Repository.Dossiers.SelectMany(dossier => dossier.Translations))
        {
            foreach (var translator in translation.Translators)
                Check(translation.File, translator, "translator", input, findings);
            foreach (var review in translation.Reviewers)
                Check(translation.File, review.Reviewer, "reviewer", input, findings);
        }

        foreach (var source in input.Repository.Dossiers.Select(dossier => dossier.Source).OfType<SourceDocument>())
        {
            Check(source.File, source.Claimant, "claimant", input, findings);
            foreach (var speaker in source.Speakers)
                Check(source.File, speaker, "speaker", input, findings);
            foreach (var speaker in source.Text.Sentences.Select(sentence => sentence.Speaker).Distinct())
                Check(source.Text.File, speaker, "speaker", input, findings);
        }
    }

    private static void Check(string file, Text? person, string role, CheckInput input, List<Diagnostic> findings)
    {
        if (person is null || input.Index.People is not { } people || people.ContainsKey(person.Value))
            return;
        findings.Add(Rule.FC310.At(
            file, person.Location, $"the {role} '{person.Value}' is not in site/people.yaml",
            Nearest.Question(person.Value, people.Keys)
                ?? (Id.IsWellFormed(person.Value) ? $"add '- {{id: {person.Value}, name: ..., public-role: ...}}' to site/people.yaml" : "write the id of an entry in site/people.yaml, or add a new entry there: '- {id: ..., name: ..., public-role: ...}'")));
    }
}
