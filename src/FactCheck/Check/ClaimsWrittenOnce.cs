using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC325: of two claims with the same wording, one names the other as related. FC111 reports those that share an id.</summary>
internal static class ClaimsWrittenOnce
{
    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        var known = new Dictionary<string, Claim>(StringComparer.Ordinal);
        foreach (var claim in input.Repository.Claims)
        {
            if (claim.IsIncomplete || claim.Withheld is not null)
                continue;
            var wording = TextFold.Key(claim.Statement.Value).TrimEnd('.', ' ').ToLowerInvariant();
            if (known.TryAdd(wording, claim) || known[wording] is var other && (other.Id == claim.Id || Names(claim, other) || Names(other, claim)))
                continue;
            findings.Add(Rule.FC325.At(
                claim.File, claim.Statement.Location, $"{known[wording].File} rates the same words",
                $"delete one of the two, or write here 'related: [{{claim: {known[wording].Id}, relation: repeats}}]'"));
        }
    }

    private static bool Names(Claim claim, Claim other) => claim.Related.Any(related => related.Claim.Value == other.Id);
}
