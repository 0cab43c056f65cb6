using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC705, FC706: where the policy asks for it, the site names its publisher, an address, and the pages of its policies.</summary>
internal static class PolicyPagesNamed
{
    private static readonly PolicyKind[] Asked = [PolicyKind.Principles, PolicyKind.Corrections, PolicyKind.Funding, PolicyKind.Feedback];

    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        if (!input.Policy.PolicyPages)
            return;
        var settings = input.Repository.Settings;
        if (settings.Organisation is not { Name: not null, Email: not null })
        {
            findings.Add(PolicyRules.NoPublisher.At(
                settings.File, Mark.FileStart, "the site does not say who publishes it and how to reach them",
                "add 'organisation:' with 'name' and 'email'"));
        }

        var named = settings.Organisation?.Policies.Select(policy => policy.Kind).ToHashSet() ?? [];
        foreach (var kind in Asked.Where(kind => !named.Contains(kind)))
        {
            var word = Words.PolicyKinds.WordFor(kind);
            findings.Add(PolicyRules.NoPolicyPage.At(
                settings.File, Mark.FileStart, $"no page is named for the policy '{word}'",
                $"write the page in site/pages, and its name under 'organisation: policies: {word}:'"));
        }
    }
}
