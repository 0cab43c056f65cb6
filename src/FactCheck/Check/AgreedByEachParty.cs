using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC329: a point of common ground cites a document of each party in <c>positions</c> that was read.</summary>
internal static class AgreedByEachParty
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (claim.Agreed.IsEmpty)
            return;
        var read = claim.Evidence
            .Where(item => input.Index.DocumentOf(claim, item) is { } document && item.ConsultedIn(document) is Consulted.Full or Consulted.Excerpt)
            .Select(item => item.Document.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var point in claim.Agreed)
        {
            if (claim.Positions.Length < 2)
            {
                findings.Add(Rule.FC329.At(
                    claim.File, point.Text.Location, "the claim names no two parties that could have something in common", "write what each party holds under 'positions', with its documents under 'evidence'"));
            }

            foreach (var position in claim.Positions)
            {
                var own = position.Evidence.Select(document => document.Value).Where(read.Contains).ToList();
                if (!point.Evidence.Any(document => own.Contains(document.Value)))
                {
                    findings.Add(Rule.FC329.At(
                        claim.File, point.Text.Location, $"the point cites no document of '{position.Party.Value}' that was read",
                        own.Count == 0
                            ? $"name a document that was read under 'evidence' of the position of '{position.Party.Value}', and cite it here too; else move the point into the analysis"
                            : $"add one of {string.Join(", ", own)} to its 'evidence', if it says so; else move the point into the analysis"));
                }
            }
        }
    }
}
