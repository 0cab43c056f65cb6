using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC315: positions are in alphabetical order and of about the same length.</summary>
internal static class PositionsAreEqual
{
    /// <summary>Largest ratio of the longest position to the shortest, in characters.</summary>
    private const double MaxRatio = 1.5;

    public static void Check(Claim claim, List<Diagnostic> findings)
    {
        for (var i = 1; i < claim.Positions.Length; i++)
        {
            var (before, here) = (claim.Positions[i - 1].Party, claim.Positions[i].Party);
            if (string.CompareOrdinal(before.Value, here.Value) > 0)
            {
                findings.Add(Rule.FC315.At(
                    claim.File, here.Location, $"'{here.Value}' comes after '{before.Value}', out of alphabetical order", $"move '{here.Value}' before '{before.Value}', so that the order does not take sides"));
            }
        }

        if (claim.Positions.Length < 2)
            return;
        var shortest = claim.Positions.MinBy(position => position.Text.Value.Length)!;
        var longest = claim.Positions.MaxBy(position => position.Text.Value.Length)!;
        if (longest.Text.Value.Length > shortest.Text.Value.Length * MaxRatio)
        {
            findings.Add(Rule.FC315.At(
                claim.File, shortest.Text.Location,
                $"the position of '{longest.Party.Value}' has {longest.Text.Value.Length} characters, that of '{shortest.Party.Value}' {shortest.Text.Value.Length}",
                $"shorten the position of '{longest.Party.Value}' or lengthen that of '{shortest.Party.Value}', until the longer is at most one and a half times as long"));
        }
    }
}
