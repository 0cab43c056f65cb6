using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC705, FC706: if the policy asks for it, the site names its publisher, an address to write to, and the pages of its policies.</summary>
internal static class PolicyPagesNamed
{
    private static readonly PolicyKind[] Asked = [PolicyKind.Principles, PolicyKind.Corrections, PolicyKind.Funding, PolicyKind.Feedback];

    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        if (!input.Policy.PolicyPages)
            return;
        var settings = input.Repository.Settings;
        var (isNamed, isReached) = (settings.Organisation?.Name is not null, settings.Reports is not null);
        if (!isNamed || !isReached)
        {
            findings.Add(Rule.FC706.At(
                settings.File, Location.FileStart,
                $"the site does not say {(isReached ? "who publishes it" : isNamed ? "how to reach who publishes it" : "who publishes it and how to reach them")}",
                $"add {(isNamed ? "" : "'name: ...' under 'organisation:'")}{(isNamed || isReached ? "" : ", and ")}{(isReached ? "" : "'contact: ...' with a mail address or the address of a form")}"));
        }

        var named = settings.Organisation?.Policies.Select(policy => policy.Kind).ToHashSet() ?? [];
        var missing = Asked.Where(kind => !named.Contains(kind)).Select(kind => Vocabularies.PolicyKinds.WordFor(kind)).ToList();
        if (missing.Count > 0)
        {
            findings.Add(Rule.FC705.At(
                settings.File, Location.FileStart, $"the site names no page about {string.Join(", ", missing.SkipLast(1))}{(missing.Count > 1 ? " and " : "")}{missing[^1]}",
                $"write a page such as site/pages/about.md, and list it in 'policies:' under 'organisation:' as {string.Join(", ", missing.Select(word => $"'{word}: about'"))}"));
        }
    }
}
