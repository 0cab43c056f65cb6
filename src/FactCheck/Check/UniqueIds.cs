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
                findings.Add(Twice(claim.File, Mark.FileStart, claim.Id, owners[claim.Id], "rename one of the files: a claim's id is its address"));
        }

        foreach (var claim in input.Repository.Claims)
        {
            foreach (var alias in claim.Aliases)
            {
                if (!owners.TryAdd(alias.Value, claim.File))
                    findings.Add(Twice(claim.File, alias.Mark, alias.Value, owners[alias.Value], "delete the alias: another page lives at this address"));
            }
        }
    }

    private static Diagnostic Twice(string file, Mark mark, string id, string owner, string hint) =>
        FieldRules.DuplicateId.At(file, mark, $"the id '{id}' is also used by {owner}", hint);
}
