using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC408: where the policy asks for it, the claimant of a published claim was asked, or a reason says why not.</summary>
internal static class ClaimantAsked
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (input.Policy.Contact && claim.IsStanding && claim.Contacts.IsEmpty && claim.NoContactReason is null)
        {
            findings.Add(Rule.FC408.At(
                claim.File, claim.Published!.Value.Mark, "nothing says whether the claimant was asked",
                "add 'contact: [{who: ..., date: ..., response: ...}]', or 'contact: {reason: ...}'"));
        }
    }
}
