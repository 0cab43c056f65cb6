using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC328: if the policy asks for it, a published claim says why it was chosen.</summary>
internal static class SelectionStated
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (input.Policy.Selection && claim.IsStanding && claim.Selection is null)
            findings.Add(Rule.FC328.At(claim.File, claim.Published!.Value.Location, "nothing says why this claim was chosen", "add 'selection:' with one sentence: how far the claim reached, and why it matters"));
    }
}
