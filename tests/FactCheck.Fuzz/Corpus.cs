using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace FactCheck.Fuzz;

/// <summary>The files of this repository that inputs are made from: real claims, the cases, and what the tests reject.</summary>
internal sealed partial record Corpus(ImmutableArray<string> Yaml, ImmutableArray<string> Texts, ImmutableArray<string> Markdown, ImmutableArray<string> Templates, ImmutableArray<string> Attacks)
{
    private const int LongestSeed = 8_000;

    /// <summary>Templates that reach the limits take up to a second each; those that the tests reject run once there.</summary>
    [GeneratedRegex("while|[0-9]{5,}|1\\.\\.[0-9]{2,}|include 'partials/mirror'")]
    private static partial Regex Repeats();

    public static Corpus Read(string root)
    {
        string[] folders = ["claims", "site", "templates", "tests/FactCheck.Tests/Cases", "tests/FactCheck.Tests/Rejected"];
        var files = folders.Select(folder => Path.Join(root, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal).ToList();
        return new Corpus(
            With(".yaml"), [.. With(".txt").Where(text => !text.Contains("history not checked", StringComparison.Ordinal))], With(".md"), [.. With(".html").Where(text => !Repeats().IsMatch(text))],
            [.. File.ReadLines(Path.Join(root, "tests/FactCheck.Tests/Hostile/attacks.txt")).Where(line => line.Length > 0)]);

        ImmutableArray<string> With(string extension) =>
            [.. files.Where(file => file.EndsWith(extension, StringComparison.Ordinal)).Select(file => File.ReadAllText(file, Encoding.UTF8)).Where(text => text.Length is > 0 and < LongestSeed)];
    }
}
