using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC312, FC502: the claims that <c>site.yaml</c> features exist and can be shown; the home page leaves out the others.</summary>
internal static class FeaturedClaims
{
    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        var settings = input.Repository.Settings;
        foreach (var id in settings.Featured)
        {
            if (input.Index.Claims.GetValueOrDefault(id.Value) is { } claim)
            {
                if (WhyNot(claim, input) is { } why)
                {
                    var finding = Rule.FC502.At(settings.File, id.Location, $"{why}, so the home page does not feature it", "remove the entry, or name another claim");
                    findings.Add(finding with { Severity = claim.IsDraft ? Severity.Info : Severity.Warning });
                }
            }
            else if (!input.Index.UnreadableClaims.Contains(id.Value))
            {
                findings.Add(Rule.FC312.At(
                    settings.File, id.Location, $"there is no claim '{id.Value}'",
                    Nearest.Question(id.Value, input.Index.Claims.Keys) ?? "write the name of a file in claims/<dossier>, without .yaml, or delete the entry"));
            }
        }
    }

    private static string? WhyNot(Claim claim, CheckInput input) => claim switch
    {
        { Withheld: not null } => $"the claim '{claim.Id}' is withheld",
        { Retracted: not null } => $"the claim '{claim.Id}' is retracted",
        _ => claim.StateOn(claim.FirstDay(input.Day)).HasPage ? null : MarkdownLinks.WhyNotShown(claim),
    };
}
