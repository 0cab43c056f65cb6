using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Load;

/// <summary><c>site/topics.yaml</c>.</summary>
internal static class TopicsFile
{
    public const string FileName = "site/topics.yaml";

    public static ImmutableArray<Topic> Read(YamlNode? root, List<Diagnostic> findings)
    {
        var topics = ImmutableArray.CreateBuilder<Topic>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in ListFile.Entries(FileName, root, SiteListTables.Topic, findings))
        {
            var id = entry.Required("id", "write an id such as border-treaties");
            var name = entry.Human("name");
            if (name is null && !entry.Has("name"))
                entry.Missing("name", "write the name that readers see, such as name: Border treaties");
            var description = entry.Human("description");
            entry.RejectUnknown();
            if (id is not null && name is not null && entry.CheckId(id) && ListFile.IsNew(entry, id, ids))
                topics.Add(new Topic(id, name, description));
        }

        return topics.ToImmutable();
    }
}
