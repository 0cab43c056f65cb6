using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Load.Trees;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Schemas;

/// <summary>The ids that claims of one repository can name, with their labels; null if any text is allowed.</summary>
public sealed record RepositoryIds(
    ImmutableArray<(string Id, string Label)>? Verdicts,
    ImmutableArray<(string Id, string Label)>? People,
    ImmutableArray<(string Id, string Label)>? Topics)
{
    public static RepositoryIds None { get; } = new(null, null, null);

    /// <summary>Reads the lists in <c>site/</c>. Problems in them are not reported here; <c>check</c> reports them.</summary>
    public static RepositoryIds Read(string root)
    {
        var findings = new List<Diagnostic>();
        var tree = new DiskTree(root);
        var scale = Exists(ScaleFile.FileName)
            ? ScaleFile.Read(ScaleFile.FileName, Yaml(ScaleFile.FileName), findings)
            : ScaleFile.BuiltInScale(findings);
        ImmutableArray<(string, string)> verdicts = [.. scale.Select(verdict => (verdict.Id.Value, Label(verdict.Label)))];
        return new RepositoryIds(
            verdicts.IsEmpty ? null : verdicts,
            Exists(PeopleFile.FileName) ? [.. PeopleFile.Read(Yaml(PeopleFile.FileName), findings).Select(person => (person.Id.Value, Label(person.Name)))] : null,
            Exists(TopicsFile.FileName) ? [.. TopicsFile.Read(Yaml(TopicsFile.FileName), findings).Select(topic => (topic.Id.Value, Label(topic.Name)))] : null);

        bool Exists(string file) => tree.KindOf(file) == EntryKind.File;

        YamlNode? Yaml(string file) => InputFile.ReadText(tree, file, findings) is { } text ? YamlReader.Read(file, text, findings) : null;
    }

    internal ImmutableArray<(string Id, string Label)>? Of(KnownIds ids) => ids switch
    {
        KnownIds.Verdicts => Verdicts,
        KnownIds.People => People,
        _ => Topics,
    };

    private static string Label(HumanText text) => text.In("en", "en");
}
