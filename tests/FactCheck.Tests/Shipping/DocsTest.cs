using System.Text.RegularExpressions;
using FactCheck.Tests.Edit;
using FactCheck.Tests.History;
using FactCheck.Tests.Process;

namespace FactCheck.Tests.Shipping;

/// <summary>Each command line of the guide is run, in the order of its page.</summary>
[Collection(PackedTool.Tests)]
public sealed partial class DocsTest(PackedTool tool)
{
    private const string Guide = "site/pages/guide/";

    /// <summary>The day of all commands, 2026-12-02, in seconds: that of the dates in the guide.</summary>
    private const string Day = "1796169600";

    /// <summary>They need a network or a browser, do not end, or need an event of GitHub; of those of the program the flags are looked up in the help.</summary>
    private static readonly string[] NotRun = ["gh ", "git push", "dotnet tool install", "factcheck serve", "factcheck links", "factcheck pictures", "factcheck intake"];

    /// <summary>Those for the program's own repository are steps of its release, which <see cref="ArchiveTest"/> and <see cref="PackedTool"/> run.</summary>
    private static readonly List<string> OfTheRelease = [.. WorkflowFile.Read(WorkflowFile.Own + "/release.yml").Steps.Select(step => step.Run).OfType<string>()];

    public static TheoryData<string> Pages =>
        [.. Directory.GetFiles(Checkout.PathOf(Guide), "*.md").Select(file => Path.GetFileName(file)!).Where(page => CommandLines(page).Count > 0).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Its_command_lines_succeed(string page)
    {
        using var folder = new TemporaryFolder();
        folder.Put("article.html", "<html lang=\"en\"><title>Bridge is full</title><article><p>The mayor wants a second bridge. Today the bridge carries 90,000 cars a day.</p></article></html>");
        folder.Put("their-reviews.json", """{"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://checks.example/1", "claimReviewed": "The bridge carries 90,000 cars a day.", "reviewRating": {"@type": "Rating", "alternateName": "False"}}""");
        Directory.CreateDirectory(folder["packages"]);
        foreach (var package in Directory.GetFiles(Path.GetDirectoryName(tool.Package)!, "*.nupkg"))
            File.Copy(package, folder["packages/" + Path.GetFileName(package)]);
        Directory.CreateDirectory(folder["desk"]);
        if (page != "set-up.md")
        {
            Assert.Equal(0, AheadOfTimeProgram.Shared.RunIn(folder["desk"], ["init"]).ExitCode);
            FilledIn.In(folder["desk"]);
            GitFolder.GitIn(folder["desk"], "init", "--quiet", "--initial-branch=main");
            GitFolder.GitIn(folder["desk"], "add", "--all");
            GitFolder.GitIn(folder["desk"], "commit", "--quiet", "--message", "Begin");
        }

        var lines = CommandLines(page).Except(OfTheRelease).ToList();
        var script = string.Join('\n', lines.Where(line => !IsNotRun(line)).Select(line => $"echo '+ {line.Replace("'", "", StringComparison.Ordinal)}'\n{line}"));
        Directory.CreateDirectory(folder["bin"]);
        File.CreateSymbolicLink(folder["bin/factcheck"], AheadOfTimeProgram.Shared.File);
        var path = $"{folder["bin"]}:{Environment.GetEnvironmentVariable("PATH")}";
        var run = ProcessRun.Of(
            "bash", ["-euc", script], page == "set-up.md" ? folder.Path : folder["desk"], ("PATH", path), ("GIT_CONFIG_GLOBAL", "/dev/null"),
            ("GIT_AUTHOR_NAME", "Ada"), ("GIT_AUTHOR_EMAIL", "ada@example.org"), ("GIT_COMMITTER_NAME", "Ada"), ("GIT_COMMITTER_EMAIL", "ada@example.org"), ("SOURCE_DATE_EPOCH", Day));
        Assert.True(run.ExitCode == 0, run.Output + run.Error);

        foreach (var line in lines.Where(line => line.StartsWith("factcheck ", StringComparison.Ordinal) && IsNotRun(line)))
        {
            var help = AheadOfTimeProgram.Shared.Run(line.Split(' ')[1], "--help").Output;
            Assert.All(Flags().Matches(line).Select(flag => flag.Value), flag => Assert.Contains(flag, help, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_command_has_an_example()
    {
        var commands = CommandLines("commands.md").Select(line => line.Split(' ')[1]).ToHashSet(StringComparer.Ordinal);
        var help = AheadOfTimeProgram.Shared.Run("--help").Output.ReplaceLineEndings("\n");
        var known = Commands().Matches(help[help.IndexOf("\nCommands:\n", StringComparison.Ordinal)..]).Select(match => match.Groups[1].Value).ToList();
        Assert.True(known.Count > 10);
        Assert.All(known, command => Assert.Contains(command, commands));
    }

    /// <summary>On the site they are checked by the program; here, where a repository shows the files.</summary>
    [Fact]
    public void Its_links_lead_to_files()
    {
        string[] files = ["README.md", "site/pages/guide.md", .. Directory.GetFiles(Checkout.PathOf(Guide), "*.md").Select(file => Guide + Path.GetFileName(file))];
        var links = files.SelectMany(file => Links().Matches(Code().Replace(File.ReadAllText(Checkout.PathOf(file)), ""))
            .Select(link => Path.Join(Path.GetDirectoryName(file), link.Groups[1].Value))).ToList();
        Assert.True(links.Count > 20);
        Assert.All(links, link => Assert.True(File.Exists(Checkout.PathOf(link)), link));
        Assert.All(files[2..], page => Assert.Contains(Path.GetFullPath(page), links.Select(Path.GetFullPath)));
    }

    private static bool IsNotRun(string line) => NotRun.Any(start => line.StartsWith(start, StringComparison.Ordinal));

    private static List<string> CommandLines(string page) =>
    [
        .. Blocks().Matches(File.ReadAllText(Checkout.PathOf(Guide + page)).ReplaceLineEndings("\n"))
            .SelectMany(block => block.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
    ];

    [GeneratedRegex("^```sh\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"^  ([a-z]+)(?= )", RegexOptions.Multiline)]
    private static partial Regex Commands();

    [GeneratedRegex(@"--[a-z-]+")]
    private static partial Regex Flags();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\(([^):#]+)\)")]
    private static partial Regex Links();
}
