using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC425: <c>publish-after</c> holds a page back, not the file, which readers of a public repository can open.</summary>
internal static class HeldBackText
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (claim.PublishAfter is not { } from || claim.Withheld is not null || !claim.IsTooEarlyOn(input.Day)
            || input.Repository.Settings.Repository is not { } repository || !PublicHosts.Has(repository))
        {
            return;
        }

        var finding = Rule.FC425.At(
            claim.File, from.Location, $"the page is held back until {from.Value}, but this file can be read at {repository.Value} already",
            "keep it in a private repository until that day, and leave 'repository' out of the site/site.yaml there; if this repository is the private one, delete 'repository' from site/site.yaml");
        findings.Add(input.Policy.Preset == PolicyPreset.Newsroom ? finding with { Severity = Severity.Error } : finding);
    }
}
