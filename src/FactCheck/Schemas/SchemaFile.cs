using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Schemas;

/// <summary>One JSON Schema for one kind of file.</summary>
public sealed record SchemaFile
{
    private SchemaFile(string name, string title, Shape root, params ImmutableArray<string> files) =>
        (Name, Title, Root, Files) = (name, title, root, files);

    /// <summary>As in <c>factcheck schema claim</c>.</summary>
    public string Name { get; }

    public string Title { get; }

    /// <summary>The files it applies to, as globs relative to the root of the repository; a glob with <c>!</c> excludes files.</summary>
    public ImmutableArray<string> Files { get; }

    public string FileName => Name + ".schema.json";

    internal Shape Root { get; }

    public static ImmutableArray<SchemaFile> All { get; } =
    [
        new("claim", "A claim", ClaimTable.Fields, "claims/*/*.yaml", "!claims/*/source.yaml", "!claims/*/*.*.yaml"),
        new("translation", "A claim's text in another language", TranslationTable.Fields(TranslatedKind.Claim), "claims/*/*.*.yaml", "!claims/*/source.*.yaml"),
        new("source", "The document whose sentences are checked", SourceTable.Fields, "claims/*/source.yaml"),
        new("source-translation", "What we say of a source, in another language", TranslationTable.Fields(TranslatedKind.Source), "claims/*/source.*.yaml"),
        new("evidence", "A document that is evidence", EvidenceTable.Fields, "claims/*/evidence/*.yaml", "!claims/*/evidence/*.*.yaml"),
        new("evidence-translation", "What we say of an evidence document, in another language", TranslationTable.Fields(TranslatedKind.Evidence), "claims/*/evidence/*.*.yaml"),
        new("site", "Settings of the site", SiteTable.Fields, "site/site.yaml"),
        new("verdicts", "The scale", new ListShape(SiteListTables.Verdict), "site/verdicts.yaml"),
        new("people", "People and organisations", new ListShape(SiteListTables.Person), "site/people.yaml"),
        new("topics", "Topics", new ListShape(SiteListTables.Topic), "site/topics.yaml"),
        new("complaints", "Complaints about the site, and how they were decided", new ListShape(SiteListTables.Complaint), "site/complaints.yaml"),
        new("terms", "The words we use", new ListShape(SiteListTables.Term), "site/terms.yaml"),
    ];

    /// <summary>JSON Schema draft-07.</summary>
    public string Render(RepositoryIds ids) => SchemaJson.Render(this, ids);
}
