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
        var people = input.Index.People?.Values
            .SelectMany(person => person.Name.All.Where(name => name.Value.Length > 0).Select(name => (Person: person, Name: name.Value)))
            .OrderByDescending(named => named.Name.Length)
            .ThenBy(named => named.Person.Id.Value, StringComparer.Ordinal)
            .ToLookup(named => named.Name[0]);
        foreach (var dossier in input.Anchored.Dossiers)
        {
            if (dossier.Dossier.Source is not { } source)
                continue;
            foreach (var claim in dossier.Claims.Where(claim => input.Index.AxisOf(claim.Claim) == Axis.Attribution))
                Check(claim, source, people, findings);
        }
    }

    /// <param name="people">People's names by their first letter, longer ones first; null without people.yaml.</param>
    private static void Check(AnchoredClaim anchored, SourceDocument source, ILookup<char, (Person Person, string Name)>? people, List<Diagnostic> findings)
    {
        var claim = anchored.Claim;
        if (claim.Wording is not { } wording)
        {
            findings.Add(Rule.FC309.At(
                claim.File, claim.Statement.Location, "a rated attribution needs its own wording",
                "add 'claim:' and name the person quoted, such as 'claim: Jane Doe said that ...'"));
            return;
        }

        if (people is null)
            return;
        if (FirstNamed(wording.Value, people) is not { } quoted)
        {
            findings.Add(Rule.FC309.At(
                claim.File, wording.Location, "the wording of a rated attribution does not name the person quoted",
                NameWithin(wording, people) is { } name ? $"write '{name}', as the name is written in site/people.yaml" : "write the person's full name, as it is written in site/people.yaml"));
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
    private static Person? FirstNamed(string wording, ILookup<char, (Person Person, string Name)> people)
    {
        for (var at = 0; at < wording.Length; at++)
        {
            foreach (var (person, name) in people[wording[at]])
            {
                if (wording.AsSpan(at).StartsWith(name, StringComparison.Ordinal))
                    return person;
            }
        }

        return null;
    }

    private static string? NameWithin(Text wording, ILookup<char, (Person Person, string Name)> people) =>
        people.SelectMany(names => names)
            .Where(named => wording.Value.Contains(named.Name, StringComparison.OrdinalIgnoreCase))
            .Select(named => named.Name)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
}
