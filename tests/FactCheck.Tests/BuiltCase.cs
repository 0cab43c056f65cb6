using System.Collections.Concurrent;

namespace FactCheck.Tests;

/// <summary>The site of a case, built once for all tests that read it.</summary>
/// <param name="Printed">What the build printed.</param>
/// <param name="Files">The text of each file, by its path; in the order of paths.</param>
internal sealed record BuiltCase(string Printed, IReadOnlyDictionary<string, string> Files)
{
    private static readonly ConcurrentDictionary<string, Lazy<BuiltCase>> Known = new(StringComparer.Ordinal);

    private static readonly string Folder = Path.Join(TestRepository.OfThisProject(), "tests", "FactCheck.Tests", "Cases");

    public static IEnumerable<string> Names => Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    public static string PathOf(string name) => Path.Join(Folder, name);

    public static BuiltCase Of(string name) => Known.GetOrAdd(name, _ => new(() => Build(name))).Value;

    private static BuiltCase Build(string name)
    {
        var flags = Path.Join(PathOf(name), "flags.txt");
        using var repository = TestRepository.CopyOf(PathOf(name), name);
        var result = repository.Build(File.Exists(flags) ? File.ReadAllText(flags) : "");
        var printed = repository.Print(result);
        Assert.True(result.Written is not null, printed);
        Assert.Empty(BrokenLinks.In(repository.Output));
        return new BuiltCase(printed, TestRepository.FilesBelow(repository.Output).ToDictionary(file => file, repository.Page, StringComparer.Ordinal));
    }
}
