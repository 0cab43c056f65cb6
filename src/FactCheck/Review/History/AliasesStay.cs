using FactCheck.Diagnostics;

namespace FactCheck.Review.History;

/// <summary>FC416: an address that led to a published claim still leads to it.</summary>
internal static class AliasesStay
{
    public static void Check(HistoryInput input, List<Diagnostic> findings)
    {
        var successors = HistoryInput.Successors(input.Anchored.Repository);
        foreach (var claim in input.Claims)
        {
            if (claim.Current is not { } now)
                continue;
            foreach (var alias in claim.Before.Claim.Aliases)
            {
                if (successors.ContainsKey(alias.Value) || input.Anchored.Index.Claims.ContainsKey(alias.Value))
                    continue;
                findings.Add(Rule.FC416.At(
                    now.File, now.Aliases.IsEmpty ? Location.FileStart : now.Aliases[0].Location,
                    $"the address claims/{alias.Value}/ led to this claim and no longer works", now.Aliases.IsEmpty ? $"write 'aliases: [{alias.Value}]' again" : $"add '{alias.Value}' to 'aliases' again"));
            }
        }
    }
}
