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
                findings.Add(Rule.FC312.At(claim.File, related.Claim.Location, "the claim names itself as related", "write the id of another claim, or delete the entry"));
            else if (!Exists(related.Claim.Value, input))
                findings.Add(Rule.FC312.At(claim.File, related.Claim.Location, $"there is no claim '{related.Claim.Value}'", Nearest.Question(related.Claim.Value, input.Index.Claims.Keys) ?? "write the name of a file in claims/<dossier>, without .yaml, or delete the entry"));
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
                    findings.Add(Rule.FC312.At(
                        translation.File, Location.FileStart, $"there is no claim '{translation.Claim}' in this dossier",
                        Nearest.Question(translation.Claim, claims) ?? $"rename the file after the claim it translates, such as {claims.Order(StringComparer.Ordinal).FirstOrDefault() ?? "opens-at-nine"}.{translation.Language}.yaml"));
                }
            }
        }
    }

    private static bool Exists(string id, CheckInput input) =>
        input.Index.Claims.ContainsKey(id) || input.Index.UnreadableClaims.Contains(id);
}
