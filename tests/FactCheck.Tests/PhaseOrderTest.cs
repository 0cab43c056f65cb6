using System.Text.RegularExpressions;

namespace FactCheck.Tests;

/// <summary>The folders of the library are its architecture.</summary>
public sealed partial class PhaseOrderTest
{
    /// <summary>In the order in which a build runs them; none uses a later one.</summary>
    private static readonly string[] Phases = ["Load", "Anchor", "Check", "Plan", "Render", "Write"];

    /// <summary>Used by all phases, and using none.</summary>
    private static readonly string[] Shared = ["Diagnostics", "Model", "Prose"];

    private static readonly string Library = Path.Join(TestRepository.OfThisProject(), "src", "FactCheck");

    public static IEnumerable<string> Files =>
        TestRepository.FilesBelow(Library).Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal));

    [Fact]
    public void No_phase_uses_a_later_one() =>
        Assert.Empty(Files
            .Where(file => Phases.Contains(Folder(file)) || Shared.Contains(Folder(file)))
            .SelectMany(file => UsedFolders(file).Where(used => Order(used) > Order(Folder(file))).Select(used => $"{file} uses {used}")));

    [Fact]
    public void Each_folder_is_a_namespace() =>
        Assert.Empty(Files
            .Where(file => NamespaceLine().Match(File.ReadAllText(Path.Join(Library, file))).Groups[1].Value != NamespaceOf(file))
            .Select(file => $"{file} is not in {NamespaceOf(file)}"));

    /// <summary>Folders named by <c>using FactCheck.Render;</c>, or by a whole name such as <c>FactCheck.Plan.Site</c>.</summary>
    private static IEnumerable<string> UsedFolders(string file) =>
        UsedNamespace().Matches(File.ReadAllText(Path.Join(Library, file))).Select(match => match.Groups[1].Value).Distinct();

    private static int Order(string folder) => Array.IndexOf(Phases, folder);

    private static string Folder(string file) => file.Split('/')[0];

    private static string NamespaceOf(string file) =>
        string.Join('.', file.Split('/').SkipLast(1).Prepend("FactCheck"));

    [GeneratedRegex(@"FactCheck\.(\w+)")]
    private static partial Regex UsedNamespace();

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
