using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>
/// FC309: if a claim rates <em>that</em> something was said, its wording begins with the speaker, and its claimant is the
/// document's publisher, never the person quoted.
/// </summary>
internal static class AttributionRules
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (claim.Rates != Rates.Attribution || input.Index.People is not { } people)
            return;

        if (claim.Wording is not { } wording)
        {
            findings.Add(Rule.FC309.At(
                claim.File, claim.Statement.Location, "a rated attribution needs its own wording",
                "add 'claim:' and begin with the speaker's name in site/people.yaml, such as 'claim: Jane Doe said that ...'"));
            return;
        }

        var speaker = people.Values
            .OrderBy(person => person.Id.Value, StringComparer.Ordinal)
            .FirstOrDefault(person => person.Name.All.Any(name => wording.Value.StartsWith(name.Value, StringComparison.Ordinal)));
        if (speaker is null)
        {
            findings.Add(Rule.FC309.At(
                claim.File, wording.Location, "the wording of a rated attribution does not begin with the speaker",
                NameWithin(wording, people.Values) is { } name ? $"begin it with '{name}', as the name is written in site/people.yaml" : "begin it with the speaker's full name, as it is written in site/people.yaml"));
            return;
        }

        if (claim.Claimant?.Value == speaker.Id.Value)
        {
            findings.Add(Rule.FC309.At(
                claim.File, claim.Claimant.Location, $"the claimant of a rated attribution is the person quoted, '{speaker.Id.Value}'",
                "delete 'claimant:', or name the publisher: the report is rated, not what was said"));
        }
    }

    private static string? NameWithin(Text wording, IEnumerable<Person> people) =>
        people.SelectMany(person => person.Name.All)
            .Where(name => wording.Value.Contains(name.Value, StringComparison.OrdinalIgnoreCase))
            .Select(name => name.Value)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
}
