using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC111: claim ids and aliases are unique in the repository.</summary>
internal static class UniqueIds
{
    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var claim in input.Repository.Claims)
        {
            if (!owners.TryAdd(claim.Id, claim.File))
                findings.Add(Twice(claim.File, Location.FileStart, claim.Id, owners[claim.Id], "rename the newer of the two files: its name is the claim's address"));
        }

        foreach (var claim in input.Repository.Claims)
        {
            foreach (var alias in claim.Aliases)
            {
                if (!owners.TryAdd(alias.Value, claim.File))
                    findings.Add(Twice(claim.File, alias.Location, alias.Value, owners[alias.Value], owners[alias.Value] == claim.File ? "delete the alias: it is this claim's own address" : "delete the alias: it is the other claim's address"));
            }
        }
    }

    private static Diagnostic Twice(string file, Location location, string id, string owner, string hint) =>
        Rule.FC111.At(file, location, file == owner ? $"'{id}' is already an id of this claim" : $"the id '{id}' is also used by {owner}", hint);
}
