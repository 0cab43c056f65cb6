using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Texts;

namespace FactCheck.Review.History;

/// <summary>FC420: authors of a published claim stay named.</summary>
internal static class AuthorsStay
{
    public static void Check(HistoryInput input, List<Diagnostic> findings)
    {
        var inherited = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var claim in input.Claims)
        {
            if (claim.CurrentPlan is not { State: not ClaimState.Withheld } now || claim.Before.State == ClaimState.Withheld)
                continue;
            foreach (var author in claim.Before.Authors.Except(now.Authors, StringComparer.Ordinal))
            {
                if (claim.NewCorrections.Any(correction => correction.ExplainsChange && correction.From?.Value == author))
                    continue;
                if (claim.Before.Claim.Authors.IsEmpty && now.Claim.Authors.IsEmpty)
                    inherited[author] = inherited.GetValueOrDefault(author) + 1;
                else
                    findings.Add(Rule.FC420.At(
                        now.Claim.File, now.Claim.Authors.IsEmpty ? Location.FileStart : now.Claim.Authors[0].Location,
                        $"'{author}' was named as an author of the published claim and no longer is",
                        $"keep '{author}' in 'authors', or add a correction with 'from: {author}' that says why"));
            }
        }

        foreach (var (author, claims) in inherited.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            findings.Add(Rule.FC420.At(
                input.Site.Settings.File, Location.FileStart, $"'{author}' was named as an author of {Counted.Of(claims, "published claim")} and no longer is",
                "write 'authors' into those claims before 'default-authors' changes"));
        }
    }
}
