using FactCheck.Diagnostics;
using FactCheck.Load.Trees;
using FactCheck.Model;

namespace FactCheck.Review.History;

/// <summary>FC419: a claim that cannot be read in the base cannot be compared.</summary>
internal static class PastReadable
{
    public static void Check(HistoryInput input, List<Diagnostic> findings)
    {
        var past = input.Baseline.Site;
        foreach (var dossier in input.Baseline.Anchored.Repository.Dossiers)
        {
            foreach (var id in dossier.Unreadable.Order(StringComparer.Ordinal))
                Report(id, FileOf(dossier.Id, id, input.Baseline.Tree));
            foreach (var claim in dossier.Claims.Where(claim => claim.StateOn(past.Day).HasPage && !past.ClaimsById.ContainsKey(claim.Id)))
                Report(claim.Id, claim.File);
        }

        void Report(string id, string file) => findings.Add(Rule.FC419.At(
            file, Location.FileStart, $"'{id}' could not be read in {input.Baseline.Name}, so the published claim cannot be compared",
            "compare the two versions of the file by hand, or name a --base that passes its own check"));
    }

    /// <summary>The file of a claim or an evidence document that cannot be read.</summary>
    internal static string FileOf(string dossier, string id, IInputTree past)
    {
        var claim = $"claims/{dossier}/{id}.yaml";
        return past.KindOf(claim) is null ? $"claims/{dossier}/evidence/{id}.yaml" : claim;
    }
}
