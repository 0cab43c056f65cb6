using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC312: related claims and translated claims exist.</summary>
internal static class RelatedClaimsExist
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        foreach (var related in claim.Related)
        {
            if (related.Claim.Value == claim.Id)
                findings.Add(EvidenceRules.UnknownClaim.At(claim.File, related.Claim.Mark, "the claim names itself as related", "delete the entry"));
            else if (!Exists(related.Claim.Value, input))
                findings.Add(EvidenceRules.UnknownClaim.At(claim.File, related.Claim.Mark, $"there is no claim '{related.Claim.Value}'", Nearest.Question(related.Claim.Value, input.Index.Claims.Keys) ?? "write the name of the other claim's file, without .yaml"));
        }
    }

    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var dossier in input.Repository.Dossiers)
        {
            var claims = dossier.Claims.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var translation in dossier.Translations)
            {
                if (!claims.Contains(translation.Claim) && !dossier.Unreadable.Contains(translation.Claim))
                {
                    findings.Add(EvidenceRules.UnknownClaim.At(
                        translation.File, Mark.FileStart, $"there is no claim '{translation.Claim}' in this dossier",
                        Nearest.Question(translation.Claim, claims) ?? "a translation is named <claim>.<language>.yaml"));
                }
            }
        }
    }

    private static bool Exists(string id, CheckInput input) =>
        input.Index.Claims.ContainsKey(id) || input.Index.UnreadableClaims.Contains(id);
}
