using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC408: if the policy asks for it, a published claim says when the claimant was asked, or why not.</summary>
internal static class ClaimantContacted
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (input.Policy.Contact && claim.IsStanding && claim.Contacts.IsEmpty && claim.NoContactReason is null)
        {
            findings.Add(Rule.FC408.At(
                claim.File, claim.Published!.Value.Location, "nothing says whether the claimant was asked",
                "add 'contact: [{who: ..., date: ..., response: ...}]', or 'contact: {reason: ...}'"));
        }
    }
}
