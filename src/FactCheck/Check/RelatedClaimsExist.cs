using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC312: related claims and translated claims exist; that readers cannot read one yet is only said.</summary>
internal static class RelatedClaimsExist
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        foreach (var related in claim.Related)
        {
            if (related.Claim.Value == claim.Id)
                findings.Add(EvidenceRules.UnknownClaim.At(claim.File, related.Claim.Mark, "the claim names itself as related", "write the id of another claim, or delete the entry"));
            else if (!Exists(related.Claim.Value, input))
                findings.Add(EvidenceRules.UnknownClaim.At(claim.File, related.Claim.Mark, $"there is no claim '{related.Claim.Value}'", Nearest.Question(related.Claim.Value, input.Index.Claims.Keys) ?? "write the name of a file in claims/<dossier>, without .yaml, or delete the entry"));
            else if (input.Index.Claims.TryGetValue(related.Claim.Value, out var other))
                CheckReadable(claim, related, other, input, findings);
        }
    }

    /// <summary>The page leaves the entry out, and has it from the day on which the other claim can be read.</summary>
    private static void CheckReadable(Claim claim, RelatedClaim related, Claim other, CheckInput input, List<Diagnostic> findings)
    {
        var day = claim.FirstDay(input.AsOf);
        var (reason, hint) = other.StateOn(day) switch
        {
            ClaimState.Draft => ("is a draft", $"add 'published:' to {other.File}, and the entry appears"),
            ClaimState.HeldBack => ($"is held back until {other.PublishAfter!.Value.Value}", "the entry appears on that day"),
            ClaimState.Withheld => ("is withheld", "delete the entry"),
            _ => (null, null),
        };
        if (reason is not null && claim.StateOn(day).IsReadable)
        {
            var finding = EvidenceRules.UnknownClaim.At(claim.File, related.Claim.Mark, $"'{other.Id}' {reason}, so the page does not name it as related", hint);
            findings.Add(finding with { Severity = Severity.Info });
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
                        Nearest.Question(translation.Claim, claims) ?? $"rename the file after the claim it translates, such as {claims.Order(StringComparer.Ordinal).FirstOrDefault() ?? "opens-at-nine"}.{translation.Language}.yaml"));
                }
            }
        }
    }

    private static bool Exists(string id, CheckInput input) =>
        input.Index.Claims.ContainsKey(id) || input.Index.UnreadableClaims.Contains(id);
}
