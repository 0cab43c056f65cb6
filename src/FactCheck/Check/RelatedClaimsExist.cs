using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC312, FC502: related claims and translated claims exist, and related ones are shown on the day.</summary>
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
            else if (!claim.IsDraft)
                CheckShown(claim, related, input, findings);
        }
    }

    /// <summary>A page leaves out related claims that have none; it lists them once they do.</summary>
    private static void CheckShown(Claim claim, RelatedClaim related, CheckInput input, List<Diagnostic> findings)
    {
        if (input.Index.Claims.GetValueOrDefault(related.Claim.Value) is not { } other || other.StateOn(claim.FirstDay(input.Day)).HasPage)
            return;
        var finding = Rule.FC502.At(
            claim.File, related.Claim.Location, MarkdownLinks.WhyNotShown(other) + ", so 'related' on the page leaves it out",
            other.IsDraft ? $"add 'published:' to {other.File}, or remove the entry until then" : "remove the entry until then if the id must not be known before that day");
        findings.Add(finding with { Severity = other.IsDraft ? Severity.Info : Severity.Warning });
    }

    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var dossier in input.Repository.Dossiers)
        {
            var claims = dossier.Claims.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var translation in dossier.Translations)
            {
                if (translation.Claim is { } id && !claims.Contains(id) && !dossier.Unreadable.Contains(id))
                {
                    findings.Add(Rule.FC312.At(
                        translation.File, Location.FileStart, $"there is no claim '{id}' in this dossier",
                        Nearest.Question(id, claims) ?? $"rename the file after the claim it translates, such as {claims.Order(StringComparer.Ordinal).FirstOrDefault() ?? "opens-at-nine"}.{translation.Language}.yaml"));
                }
            }
        }
    }

    private static bool Exists(string id, CheckInput input) =>
        input.Index.Claims.ContainsKey(id) || input.Index.UnreadableClaims.Contains(id);
}
