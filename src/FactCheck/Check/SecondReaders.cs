using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC406, FC407: as many people as the policy asks for have read a published claim, and none of them wrote the check or made the claim.</summary>
internal static class SecondReaders
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        var authors = (claim.Authors.IsEmpty ? input.Repository.Settings.DefaultAuthors : claim.Authors).Select(author => author.Value).ToHashSet(StringComparer.Ordinal);
        var readers = claim.Reviewers.Select(review => review.Reviewer.Value).Where(reader => !authors.Contains(reader)).Distinct(StringComparer.Ordinal).Count();
        if (claim.IsStanding && readers < input.Policy.SecondReaders)
        {
            findings.Add(Rule.FC406.At(
                claim.File, claim.Published!.Value.Location,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{(readers == 0 ? "no one" : readers == 1 ? "only one person" : $"only {readers} people")} other than the authors {(readers > 1 ? "have" : "has")} read this claim; the policy asks for {input.Policy.SecondReaders}"),
                "ask someone else to read it against its evidence, and add 'reviewers: [{id: ..., date: ..., scope: evidence}]'; until then delete 'published:'"));
        }

        foreach (var reader in claim.Reviewers.Select(review => review.Reviewer))
        {
            if (authors.Contains(reader.Value))
                Report(reader, "is an author of this claim, so cannot be its second reader", "name someone who did not write it");
            else if (reader.Value == claim.Claimant?.Value)
                Report(reader, "made the claim, so cannot read its check", "name someone else");
        }

        foreach (var author in claim.Authors.Where(author => author.Value == claim.Claimant?.Value))
            Report(author, "made the claim, so cannot check it", "name the person who wrote the check");

        void Report(Text person, string message, string hint) =>
            findings.Add(Rule.FC407.At(claim.File, person.Location, $"'{person.Value}' {message}", hint));
    }
}
