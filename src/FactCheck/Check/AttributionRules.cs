using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>
/// FC309: if a claim rates <em>that</em> something was said, its wording names the person quoted, and its claimant is whoever
/// attributes the words, never the person quoted.
/// </summary>
internal static class AttributionRules
{
    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var dossier in input.Anchored.Dossiers)
        {
            if (dossier.Dossier.Source is not { } source)
                continue;
            foreach (var claim in dossier.Claims.Where(claim => input.Index.AxisOf(claim.Claim) == Axis.Attribution))
                Check(claim, source, input, findings);
        }
    }

    private static void Check(AnchoredClaim anchored, SourceDocument source, CheckInput input, List<Diagnostic> findings)
    {
        var claim = anchored.Claim;
        if (claim.Wording is not { } wording)
        {
            findings.Add(Rule.FC309.At(
                claim.File, claim.Statement.Location, "a rated attribution needs its own wording",
                "add 'claim:' and name the person quoted, such as 'claim: Jane Doe said that ...'"));
            return;
        }

        if (input.Index.People is not { } people)
            return;
        if (FirstNamed(wording.Value, people.Values) is not { } quoted)
        {
            findings.Add(Rule.FC309.At(
                claim.File, wording.Location, "the wording of a rated attribution does not name the person quoted",
                NameWithin(wording, people.Values) is { } name ? $"write '{name}', as the name is written in site/people.yaml" : "write the person's full name, as it is written in site/people.yaml"));
            return;
        }

        if (claim.Claimant is { } claimant)
        {
            if (claimant.Value == quoted.Id.Value)
            {
                findings.Add(Rule.FC309.At(
                    claim.File, claimant.Location, $"the claimant of a rated attribution is the person quoted, '{quoted.Id.Value}'",
                    "delete 'claimant:', or name the publisher: the report is rated, not what was said"));
            }
        }
        else if (Attributing(anchored, source) == quoted.Id.Value)
        {
            findings.Add(Rule.FC309.At(
                claim.File, wording.Location, $"the claimant of a rated attribution would be the person quoted, '{quoted.Id.Value}'",
                "add 'claimant:' with who attributes the words, such as the publisher: the report is rated, not what was said"));
        }
    }

    /// <summary>The claimant of a claim that names none, before the publisher.</summary>
    private static string? Attributing(AnchoredClaim claim, SourceDocument source) =>
        claim.Quotes.FirstOrDefault()?.Anchor is { } place && place.Text.Sentences[place.FirstSentence].Speaker is { } speaker
            ? speaker.Value
            : source.Claimant?.Value;

    /// <summary>The person whose name comes first; of two that begin at one place, the longer name.</summary>
    private static Person? FirstNamed(string wording, IEnumerable<Person> people) =>
        people
            .SelectMany(person => person.Name.All.Select(name => (Person: person, Name: name.Value, At: wording.IndexOf(name.Value, StringComparison.Ordinal))))
            .Where(named => named.At >= 0)
            .OrderBy(named => named.At)
            .ThenByDescending(named => named.Name.Length)
            .ThenBy(named => named.Person.Id.Value, StringComparer.Ordinal)
            .Select(named => named.Person)
            .FirstOrDefault();

    private static string? NameWithin(Text wording, IEnumerable<Person> people) =>
        people.SelectMany(person => person.Name.All)
            .Where(name => wording.Value.Contains(name.Value, StringComparison.OrdinalIgnoreCase))
            .Select(name => name.Value)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
}
