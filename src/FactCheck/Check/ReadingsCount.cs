using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC441: who is said to have read what an AI model wrote is known to be a person, with the day and what was read.</summary>
internal static class ReadingsCount
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        var ai = AiShare.Of(claim.Ai, input.Repository.Settings);
        if (ai.HasDraft)
        {
            foreach (var reading in claim.Reviewers)
                Check(reading, claim.File, isScopeNeeded: true, input, findings);
        }

        foreach (var reading in claim.Evidence.Select(item => item.ReadBy).OfType<ItemReading>())
            CheckPerson(reading.Reader, claim.File, input, findings);
    }

    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var translation in input.Repository.Dossiers.SelectMany(dossier => dossier.Translations))
        {
            if (!AiShare.Of(translation.Ai, input.Repository.Settings).HasTranslation)
                continue;
            foreach (var reading in translation.Reviewers)
                Check(reading, translation.File, isScopeNeeded: false, input, findings);
        }
    }

    private static void Check(SecondReading reading, string file, bool isScopeNeeded, CheckInput input, List<Diagnostic> findings)
    {
        if (reading.Date is null)
            Add(reading.Reviewer, file, "has no date", "write the day of the reading: 'date: YYYY-MM-DD'", findings);
        else if (isScopeNeeded && reading.Scope is null)
            Add(reading.Reviewer, file, "does not say what was read", $"write 'scope:' and one of: {string.Join(", ", Vocabularies.ReviewScopes.Words)}", findings);
        else
            CheckPerson(reading.Reviewer, file, input, findings);
    }

    private static void CheckPerson(Text reader, string file, CheckInput input, List<Diagnostic> findings)
    {
        if (ClaimReading.IsPerson(reader, input.Index))
            return;
        if (input.Index.People is null)
            Add(reader, file, "is by a name that may be anybody's", $"list the person in site/people.yaml: '- {{id: ..., name: {reader.Value}, public-role: ...}}', and write the id here", findings);
        else if (input.Index.People.ContainsKey(reader.Value))
            Add(reader, file, "is by an organisation", "name the person who has read it", findings);
    }

    private static void Add(Text reader, string file, string what, string hint, List<Diagnostic> findings) =>
        findings.Add(Rule.FC441.At(file, reader.Location, $"the reading by '{reader.Value}' {what}, and cannot count", hint));
}
