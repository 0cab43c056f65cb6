using FactCheck.Diagnostics;
using FactCheck.Load;

namespace FactCheck.Review.History;

/// <summary>FC433: a published complaint stays in the log.</summary>
internal static class ComplaintsStay
{
    public static void Check(HistoryInput input, List<Diagnostic> findings)
    {
        var now = (input.Anchored.Repository.Complaints ?? []).Select(complaint => complaint.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var was in input.Baseline.Anchored.Repository.Complaints ?? [])
        {
            if (!now.Contains(was.Id.Value))
            {
                findings.Add(Rule.FC433.At(
                    ComplaintsFile.FileName, Location.FileStart, $"the published complaint '{was.Id.Value}' is gone",
                    "put its entry back into site/complaints.yaml; if it must not be read any longer, shorten 'summary' and 'answer' to what may stay"));
            }
        }
    }
}
