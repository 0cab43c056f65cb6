using FactCheck.Diagnostics;

namespace FactCheck.Check;

/// <summary>FC502: the pages that site.yaml names as policies exist.</summary>
internal static class PolicyPagesExist
{
    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        var settings = input.Repository.Settings;
        foreach (var policy in settings.Organisation?.Policies ?? [])
        {
            if (!input.Index.Pages.ContainsKey(policy.Page.Value))
            {
                findings.Add(Rule.FC502.At(
                    settings.File, policy.Page.Location, $"there is no page '{policy.Page.Value}'",
                    Nearest.Hint(policy.Page.Value, input.Index.Pages.Keys) ?? "write the name of a file in site/pages, without .md"));
            }
        }
    }
}
