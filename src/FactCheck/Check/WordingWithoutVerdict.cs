using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC506: a wording does not begin with a verdict's label and a colon or dash.</summary>
internal static class WordingWithoutVerdict
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (claim.Wording is not { } wording)
            return;
        foreach (var label in input.Repository.Scale.SelectMany(verdict => verdict.Label.All))
        {
            if (!wording.Value.StartsWith(label.Value, StringComparison.OrdinalIgnoreCase)
                || wording.Value[label.Value.Length..].TrimStart() is not [':' or '-' or '–' or '—', ..])
            {
                continue;
            }

            findings.Add(Rule.FC506.At(
                claim.File, wording.Location, $"the wording begins with the verdict '{label.Value}'", $"leave '{label.Value}' out: the wording is what the claimant said"));
            return;
        }
    }
}
