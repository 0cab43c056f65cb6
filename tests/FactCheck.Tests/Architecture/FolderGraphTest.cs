using System.Text.RegularExpressions;

namespace FactCheck.Tests.Architecture;

/// <summary>The folders of the library are its architecture. Who uses whom is read from the compiled assembly.</summary>
public sealed partial class FolderGraphTest
{
    /// <summary>What lies above the folders: the pipeline.</summary>
    private const string Root = "(root)";

    /// <summary>In order; each uses only those before it, and nothing else. The first four are what all phases share.</summary>
    private static readonly string[] Phases = ["Diagnostics", "Model", "Prose", "Texts", "Load", "Anchor", "Check", "Plan", "Render", "Write"];

    /// <summary>The folders above the phases, with what each of them uses besides the phases; an edge that is gone must leave the list.</summary>
    private static readonly Dictionary<string, string[]> Above = new(StringComparer.Ordinal)
    {
        ["Import"] = ["Links"],
        ["Edit"] = ["Import", "State"],
        ["Exchange"] = ["Edit", "Import", "State"],
        ["Pictures"] = ["State"],
        ["Review"] = ["Lists", "State"],
        [Root] = ["Review", "State"],
        ["Preview"] = ["State"],
    };

    private static readonly string Library = Path.Join(TestRepository.OfThisProject(), "src", "FactCheck");

    /// <summary>Edges between folders with one pair of types as an example each.</summary>
    private static readonly Dictionary<(string From, string To), string> Uses = UsedTypes.In(typeof(SiteBuild).Assembly.Location)
        .Select(use => (Edge: (Folder(use.From.Namespace), Folder(use.To.Namespace)), Example: $"{use.From.Name} uses {use.To.Name}"))
        .Where(use => use.Edge.Item1 is not null && use.Edge.Item2 is not null && use.Edge.Item1 != use.Edge.Item2)
        .GroupBy(use => (use.Edge.Item1!, use.Edge.Item2!))
        .ToDictionary(group => group.Key, group => string.Join("; ", group.Select(use => use.Example).Order(StringComparer.Ordinal).Take(5)));

    [Fact]
    public void No_phase_uses_a_later_one_and_nothing_above_them() =>
        Assert.Empty(Uses.Where(use => Array.IndexOf(Phases, use.Key.From) is var from and >= 0 && Array.IndexOf(Phases, use.Key.To) is var to && (to < 0 || to > from)).Select(Described));

    [Fact]
    public void The_folders_form_no_circle()
    {
        var left = Uses.Keys.ToHashSet();
        while (left.RemoveWhere(use => !left.Any(other => other.From == use.To)) > 0)
        {
            // What uses nothing that is left is in no circle.
        }

        Assert.Empty(Uses.Where(use => left.Contains(use.Key)).Select(Described));
    }

    [Fact]
    public void Folders_above_the_phases_use_those_that_are_listed() =>
        Assert.Equal(
            Above.SelectMany(folder => folder.Value.Select(used => Name((folder.Key, used)))).Order(StringComparer.Ordinal),
            Uses.Keys.Where(use => !Phases.Contains(use.From) && !Phases.Contains(use.To)).Select(Name).Order(StringComparer.Ordinal));

    /// <summary>The reader of the assembly sees what it is meant to see.</summary>
    [Fact]
    public void Uses_of_every_kind_are_seen()
    {
        var seen = UsedTypes.In(typeof(FolderGraphTest).Assembly.Location)
            .Where(use => use.From == (typeof(Samples).Namespace, nameof(Samples)) && use.To.Name.Contains("Seen", StringComparison.Ordinal))
            .Select(use => use.To.Name);
        Assert.Equal(
            typeof(Samples).Assembly.GetTypes().Where(type => type.Name.Contains("Seen", StringComparison.Ordinal)).Select(type => type.Name).Order(StringComparer.Ordinal),
            seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_folder_is_a_namespace() =>
        Assert.Empty(TestRepository.FilesBelow(Library)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal))
            .Where(file => NamespaceLine().Match(File.ReadAllText(Path.Join(Library, file))).Groups[1].Value != NamespaceOf(file))
            .Select(file => $"{file} is not in {NamespaceOf(file)}"));

    /// <summary>Null for what the compiler puts outside of our namespaces.</summary>
    private static string? Folder(string name) =>
        name == "FactCheck" ? Root : name.StartsWith("FactCheck.", StringComparison.Ordinal) ? name.Split('.')[1] : null;

    private static string Name((string From, string To) use) => $"{use.From} -> {use.To}";

    private static string Described(KeyValuePair<(string From, string To), string> use) => $"{Name(use.Key)}: {use.Value}";

    private static string NamespaceOf(string file) => string.Join('.', file.Split('/').SkipLast(1).Prepend("FactCheck"));

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
