using System.CommandLine;
using FactCheck.Cli.Commands;
using FactCheck.Cli.Reports;
using FactCheck.Load;
using FactCheck.Load.Trees;
using FactCheck.Review;
using FactCheck.Tests.Process;
using FactCheck.Write;

namespace FactCheck.Tests;

/// <summary>A fact-check repository in a temporary folder, checked and built as the commands do, in process.</summary>
internal sealed class TestRepository : IDisposable
{
    private readonly string _base = Directory.CreateTempSubdirectory("factcheck-test-").FullName;

    public TestRepository(string name = "repository")
    {
        Root = Path.Join(_base, name);
        Directory.CreateDirectory(Path.Join(Root, "claims"));
    }

    public string Root { get; }

    public string Output => Path.Join(Root, "_site");

    /// <summary>A copy of the folders that the program reads.</summary>
    public static TestRepository CopyOf(string root, string name = "repository")
    {
        var copy = new TestRepository(name);
        foreach (var folder in new[] { "claims", "site", "templates" })
        {
            foreach (var file in FilesBelow(Path.Join(root, folder)))
                copy.Put($"{folder}/{file}", File.ReadAllBytes(Path.Join(root, folder, file)));
        }

        return copy;
    }

    /// <summary>A dossier of two sentences with one claim on the first; tests add what they are about.</summary>
    public static TestRepository Small()
    {
        var repository = new TestRepository();
        repository.Put("claims/library/source.yaml", "title: Notice of the Harbour Library\npublisher: Harbour Library\nlanguage: en\n");
        repository.Put("claims/library/source.txt", "The library opens at nine.\nIt closes at six.\n");
        repository.Put("claims/library/opens-at-nine.yaml", Claim("The library opens at nine."));
        return repository;
    }

    public static string Claim(string quote, string more = "") =>
        $"""
        quote: {quote}
        verdict: accurate
        summary: The notice at the door says the same.
        evidence:
          - title: Notice at the door
            stance: supports
            consulted: full
            shows: The hours.
        published: 2026-01-05
        {more}

        """;

    /// <summary>The folder of this repository.</summary>
    public static string OfThisProject() => Checkout.Root;

    public void Put(string file, string text) => Put(file, System.Text.Encoding.UTF8.GetBytes(text));

    public void Put(string file, byte[] bytes)
    {
        var path = Path.Join(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    public string Read(string file) => File.ReadAllText(Path.Join(Root, file));

    /// <summary>A page or file of the site that was built.</summary>
    public string Page(string path) => File.ReadAllText(Path.Join(Output, path));

    public void Delete(string file) => File.Delete(Path.Join(Root, file));

    public BuildResult Check(string flags = "") => Check(Root, flags);

    public BuildResult Check(Baseline past) => SiteBuild.Check(OptionsFor(Root, "") with { Baseline = past });

    /// <summary>A folder <c>base</c> beside <c>claims</c> is what was published before.</summary>
    public static BuildResult Check(string root, string flags)
    {
        var past = Path.Join(root, "base");
        var options = OptionsFor(root, flags);
        return SiteBuild.Check(Directory.Exists(past) ? options with { Baseline = new Baseline("base", new DiskTree(past)) } : options);
    }

    public BuildResult Build(string flags = "") =>
        SiteBuild.Build(OptionsFor(Root, flags), new OutputOptions(Output, Root, [Path.Join(Root, "claims"), Path.Join(Root, "templates"), Path.Join(Root, "site")]));

    /// <summary>What the command prints, without colour and without the time.</summary>
    public static string Print(BuildResult result, string root)
    {
        using var output = new StringWriter { NewLine = "\n" };
        TextReport.Write(result.Findings, new SourceLineReader(root), output, colour: false);
        output.WriteLine(SummaryLine.Of(result, TimeSpan.Zero).Replace(" in 0.0 s", "", StringComparison.Ordinal));
        return output.ToString();
    }

    public string Print(BuildResult result) => Print(result, Root);

    /// <summary>Paths of all files below a folder, with <c>/</c>, in ordinal order; none if it does not exist.</summary>
    public static IReadOnlyList<string> FilesBelow(string folder) =>
        !Directory.Exists(folder) ? [] :
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => Directory.Delete(_base, recursive: true);

    internal static BuildOptions OptionsFor(string root, string flags)
    {
        var common = new CommonOptions();
        var command = new Command("test");
        foreach (var option in common.All)
            command.Add(option);
        var parsed = command.Parse([.. flags.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), "--root", root]);
        Assert.Empty(parsed.Errors);
        return common.Build(parsed, forDisk: false);
    }
}
