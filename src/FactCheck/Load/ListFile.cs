using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Load;

/// <summary>Files that are a list of entries with ids: the scale, people, topics, terms.</summary>
internal static class ListFile
{
    public static IEnumerable<Fields> Entries(string file, YamlNode? root, BlockShape known, List<Diagnostic> findings)
    {
        if (root is not YamlList list)
        {
            if (root is not null)
                findings.Add(Rule.FC102.At(file, root.Location, $"expected a list, but found {root.Kind}", "write one entry after another, each starting with '- id: ...', with its other keys indented below"));
            yield break;
        }

        foreach (var item in list.Items)
        {
            if (item is YamlMap map)
                yield return new Fields(file, map, findings, known);
            else
                findings.Add(Rule.FC102.At(file, item.Location, $"expected a block of keys, but found {item.Kind}", "write '- id: ...' with the other keys indented below"));
        }
    }

    /// <summary>Adds an id to those of the file; false, with a finding, if the file already has it.</summary>
    public static bool IsNew(Fields entry, Text id, HashSet<string> known)
    {
        if (known.Add(id.Value))
            return true;
        entry.Reject(Rule.FC111, id, $"the id '{id.Value}' is used twice in this file", "an id names one entry: rename or delete one of the two, and change its uses to match");
        return false;
    }
}
