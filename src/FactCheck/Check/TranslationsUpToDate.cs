using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC405: a translation names the content it translates, and the claim has not changed since.</summary>
internal static class TranslationsUpToDate
{
    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var translation in input.Repository.Dossiers.SelectMany(dossier => dossier.Translations))
        {
            if (!input.Index.Claims.TryGetValue(translation.Claim, out var claim) || claim.IsIncomplete)
                continue;
            var current = ClaimContent.Hash(claim);
            if (translation.Of is null)
            {
                findings.Add(Rule.FC405.At(
                    translation.File, Location.FileStart, "the translation does not say which content it translates",
                    $"if it matches the current claim, add 'of: \"{current}\"'"));
            }
            else if (translation.Of.Value != current)
            {
                findings.Add(Rule.FC405.At(
                    translation.File, translation.Of.Location, $"the translation is based on '{translation.Of.Value}', but the claim has changed since",
                    $"compare it with {claim.File}, bring it up to date, then write 'of: \"{current}\"'"));
            }
        }
    }
}
