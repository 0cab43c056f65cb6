using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Load.Trees;
using FactCheck.Load.Yaml;
using FactCheck.Schemas;
using FactCheck.Tests.Process;

namespace FactCheck.Tests.Schemas;

/// <summary>On every file of <c>Cases/</c>, <c>Rejected/</c> and this repository, schemas and <c>check</c> agree.</summary>
public sealed class SchemaAgreementTest
{
    private static readonly string[] Tops = ["claims", "site"];

    private static readonly Lazy<IReadOnlyList<JudgedFile>> Files = new(() => [.. JudgeAll()]);

    [Fact]
    public void The_schemas_accept_what_check_accepts()
    {
        var good = Files.Value.Where(file => !file.Repository.StartsWith("FC", StringComparison.Ordinal)).ToList();
        Assert.True(good.Count > 100);
        Assert.Empty(good.Where(file => file.Fault is not null).Select(file => $"{file.Repository}/{file.File}: {file.Fault}"));
    }

    [Fact]
    public void Check_reports_what_a_schema_rejects_in_the_same_file()
    {
        var silent = new List<string>();
        foreach (var refused in Files.Value.Where(file => file.Fault is not null).GroupBy(file => file.Repository))
        {
            var reported = FilesWithFindings(refused.Key);
            silent.AddRange(refused.Where(file => !reported.Contains(file.File)).Select(file => $"{file.Repository}/{file.File}: {file.Fault}"));
        }

        Assert.Empty(silent);
    }

    [Fact]
    public void Everything_that_only_check_reports_is_listed()
    {
        var seen = Files.Value.Where(file => file.Fault is not null).Select(file => file.Repository).ToHashSet();
        var unseen = RejectedCase.All.Select(rejected => rejected.Name).Where(name => !seen.Contains(name)).ToList();
        string[] wrong =
        [
            .. unseen.Where(name => OnlyCheckSees.Reason(name) is null).Select(name => $"{name} is refused by no schema"),
            .. seen.Where(name => OnlyCheckSees.Reason(name) is not null).Select(name => $"{name} is refused by a schema"),
            .. OnlyCheckSees.Reasons.Keys.Where(key => !unseen.Any(name => name.StartsWith(key, StringComparison.Ordinal))).Select(key => $"{key} has no case"),
        ];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    private static IEnumerable<JudgedFile> JudgeAll()
    {
        var files = new List<(string Repository, string File, int Value)>();
        var (schemas, names) = (new Dictionary<string, string>(), new Dictionary<string, string>());
        // Most repositories share most of their files: each pair of schema and value is judged once.
        var (values, numbers) = (new List<(string, JsonNode?)>(), new Dictionary<(string, string), int>());
        foreach (var folder in Directory.EnumerateDirectories(Checkout.PathOf("tests/FactCheck.Tests/Cases")).Order(StringComparer.Ordinal).Append(Checkout.Root))
            Read(Path.GetFileName(folder), folder);
        foreach (var rejected in RejectedCase.All)
        {
            using var repository = rejected.Compose();
            Read(rejected.Name, repository.Root);
        }

        var verdicts = Judge.Verdicts(schemas, values);
        return files.Select(file => new JudgedFile(file.Repository, file.File, verdicts[file.Value]));

        void Read(string repository, string folder)
        {
            var ids = RepositoryIds.Read(folder);
            foreach (var file in Tops.SelectMany(top => TestRepository.FilesBelow(Path.Join(folder, top)).Select(file => $"{top}/{file}")))
            {
                if (SchemaFile.All.SingleOrDefault(schema => IsFor(schema, file)) is not { } schema || Parse(folder, file) is not { } root)
                    continue;
                var rendered = schema.Render(ids);
                if (!names.TryGetValue(rendered, out var name))
                    schemas[name = names[rendered] = $"{repository}/{schema.Name}"] = rendered;
                var value = YamlAsJson.Of(root);
                var pair = (name, value?.ToJsonString() ?? "null");
                if (!numbers.TryGetValue(pair, out var number))
                {
                    numbers[pair] = number = values.Count;
                    values.Add((name, value));
                }

                files.Add((repository, file, number));
            }
        }
    }

    /// <summary>In a repository of <c>Rejected/</c>; no other is refused.</summary>
    private static HashSet<string> FilesWithFindings(string name)
    {
        var rejected = new RejectedCase(name);
        using var repository = rejected.Compose();
        return [.. repository.Check(rejected.Flags).Findings.Select(finding => finding.File)];
    }

    private static YamlNode? Parse(string root, string file)
    {
        var findings = new List<Diagnostic>();
        var node = InputFile.ReadText(new DiskTree(root), file, findings) is { } text ? YamlReader.Read(file, text, findings) : null;
        return findings.Count == 0 ? node : null;
    }

    private static bool IsFor(SchemaFile schema, string file) =>
        schema.Files.Any(glob => glob[0] != '!' && Matches(glob, file)) && !schema.Files.Any(glob => glob[0] == '!' && Matches(glob[1..], file));

    private static bool Matches(string glob, string file) =>
        Regex.IsMatch(file, $"^{Regex.Escape(glob).Replace("\\*", "[^/]*", StringComparison.Ordinal)}$");

    /// <param name="Fault">What the schema finds wrong.</param>
    private sealed record JudgedFile(string Repository, string File, string? Fault);
}
