using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC409, FC410: if the policy asks for it, a published claim says when it will be checked again; that day has not passed.</summary>
internal static class RecheckDates
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (!claim.IsStanding)
            return;
        if (input.Policy.Recheck && claim.Recheck is null && claim.Expires is null)
            findings.Add(Rule.FC409.At(claim.File, claim.Published!.Value.Location, "nothing says when this claim will be checked again", "add 'recheck: YYYY-MM-DD', or 'expires:' if the claim is no longer of use after that day"));
        Passed(claim.Recheck, "was due to be checked again", "check it again, then set 'updated' to that day and 'recheck' to the next");
        Passed(claim.Expires, "expired", "check it again and postpone the day, or retract the claim with 'factcheck retract'");

        void Passed(Located<PartialDate>? date, string what, string hint)
        {
            // FC401 reports a day before publication.
            if (date is { } day && input.Day is { } today && day.Value.IsBefore(today) && !day.Value.IsBefore(claim.Published!.Value.Value))
                findings.Add(Rule.FC410.At(claim.File, day.Location, $"this claim {what} on {day.Value}; the day of this check is {today}", hint));
        }
    }
}
