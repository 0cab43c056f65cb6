using System.Collections.Immutable;

namespace FactCheck.Authoring.Schemas;

/// <summary>One JSON Schema for one kind of file.</summary>
public sealed record SchemaFile
{
    private SchemaFile(string name, string title, Shape root, params ImmutableArray<string> files) =>
        (Name, Title, Root, Files) = (name, title, root, files);

    /// <summary>As in <c>factcheck schema claim</c>.</summary>
    public string Name { get; }

    public string Title { get; }

    /// <summary>The files it is for, as globs from the repository's root; one that starts with <c>!</c> takes files away.</summary>
    public ImmutableArray<string> Files { get; }

    public string FileName => Name + ".schema.json";

    internal Shape Root { get; }

    public static ImmutableArray<SchemaFile> All { get; } =
    [
        new("claim", "A claim", ClaimSchema.Root, "claims/*/*.yaml", "!claims/*/source.yaml", "!claims/*/*.*.yaml"),
        new("translation", "A claim's text in another language", TranslationSchema.Root, "claims/*/*.*.yaml"),
        new("source", "The document whose sentences are checked", SourceSchema.Root, "claims/*/source.yaml"),
        new("evidence", "A document that is evidence", EvidenceSchema.Root, "claims/*/evidence/*.yaml"),
        new("site", "Settings of the site", SiteSchema.Root, "site/site.yaml"),
        new("verdicts", "The scale", SiteListSchemas.Verdicts, "site/verdicts.yaml"),
        new("people", "People and organisations", SiteListSchemas.People, "site/people.yaml"),
        new("topics", "Topics", SiteListSchemas.Topics, "site/topics.yaml"),
        new("terms", "The words we use", SiteListSchemas.Terms, "site/terms.yaml"),
    ];

    /// <summary>The schema as JSON, draft-07.</summary>
    public string Render(RepositoryIds ids) => SchemaJson.Render(this, ids);
}
