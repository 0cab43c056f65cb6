using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Load;

/// <summary><c>site/terms.yaml</c>: the words we use for things with contested names.</summary>
internal static class TermsFile
{
    public const string FileName = "site/terms.yaml";

    public static ImmutableArray<Term> Read(YamlNode? root, List<Diagnostic> findings)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in ListFile.Entries(FileName, root, SiteListTables.Term, findings))
        {
            var id = entry.Required("id", "write an id such as the-four-islands");
            var use = entry.Human("use");
            if (use is null && !entry.Has("use"))
                entry.Missing("use", "write the words that the site uses, by language, such as use: {en: the four islands}");
            var (variants, avoid, note) = (ReadLists(entry, "variants"), ReadLists(entry, "avoid"), entry.Human("note"));
            entry.RejectUnknown();
            if (id is not null && use is not null && entry.CheckId(id) && ListFile.IsNew(entry, id, ids))
                terms.Add(new Term(id, use, variants, avoid, note));
        }

        return terms.ToImmutable();
    }

    private static ImmutableArray<KeyValuePair<string, ImmutableArray<Text>>> ReadLists(Fields entry, string key)
    {
        if (entry.Block(key) is not { } block)
            return [];
        return [.. block.Keys.Where(block.CheckLanguage).Select(tag => KeyValuePair.Create(tag.Value, block.Texts(tag.Value)))];
    }
}
