using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC409, FC410: a published claim names the day on which it is looked at again, where the policy asks for it; that day has not passed.</summary>
internal static class RecheckDates
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (!claim.IsStanding)
            return;
        if (input.Policy.Recheck && claim.Recheck is null && claim.Expires is null)
            findings.Add(Rule.FC409.At(claim.File, claim.Published!.Value.Mark, "nothing says when this claim is looked at again", "add 'recheck: YYYY-MM-DD', or 'expires:' if the claim is then of no more use"));
        Passed(claim.Recheck, "was to be looked at again", "check it again, then set 'updated' to that day and 'recheck' to the next");
        Passed(claim.Expires, "expired", "check it again and move the day, or retract the claim with 'factcheck retract'");

        void Passed(Located<PartialDate>? date, string what, string hint)
        {
            // A day before publication is told by FC401.
            if (date is { } day && input.AsOf is { } today && day.Value.IsBefore(today) && !day.Value.IsBefore(claim.Published!.Value.Value))
                findings.Add(Rule.FC410.At(claim.File, day.Mark, $"this claim {what} on {day.Value}; today is taken to be {today}", hint));
        }
    }
}
