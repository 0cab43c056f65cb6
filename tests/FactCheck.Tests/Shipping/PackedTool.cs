using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using FactCheck.Tests.Process;

namespace FactCheck.Tests.Shipping;

/// <summary>The package of the tool in a folder feed, and the program installed from it; nothing else can be restored below.</summary>
public sealed class PackedTool : IDisposable
{
    public const string Tests = "the packed tool";

    private readonly TemporaryFolder _folder = new();

    public PackedTool()
    {
        Pack();
        _folder.Put("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="feed" value="{_folder["feed"]}" />
              </packageSources>
            </configuration>
            """);
        Directory.CreateDirectory(_folder["empty"]);
        Succeed(_folder["empty"], "tool", "install", "FactCheck.Cli", "--prerelease", "--tool-path", _folder["tools"], "--add-source", _folder["feed"]);
        Program = new FactCheckProgram(Path.Join(_folder["tools"], OperatingSystem.IsWindows() ? "factcheck.exe" : "factcheck"));
    }

    internal FactCheckProgram Program { get; }

    /// <summary>Below it NuGet sees the feed alone.</summary>
    internal string Folder => _folder.Path;

    /// <summary>The one that is installed by name; beside it lie those that it names.</summary>
    internal string Package => Directory.GetFiles(_folder["feed"], "FactCheck.Cli.*.nupkg").MinBy(file => Path.GetFileName(file), StringComparer.Ordinal)!;

    /// <summary>Packages and the list of restored tools stay out of the user's own folders.</summary>
    internal (string Name, string Value)[] Environment =>
        [("NUGET_PACKAGES", _folder["packages"]), ("DOTNET_CLI_HOME", _folder["home"]), ("DOTNET_NOLOGO", "1"), ("DOTNET_CLI_TELEMETRY_OPTOUT", "1")];

    public void Dispose() => _folder.Dispose();

    /// <summary>Runs the step of the release, for this platform alone and apart from every other build of the checkout.</summary>
    private void Pack()
    {
        var step = WorkflowFile.Read(WorkflowFile.Own + "/release.yml").StepsOfJob("build").Single(step => step.Name == "Pack the tool").Run!;
        using var alone = AheadOfTimeProgram.Building.EnterScope();
        var run = ProcessRun.Of(
            "bash", ["-euc", Regex.Replace(step, @"\bdist$", $"'{_folder["feed"]}'")], Checkout.Root,
            ("ArtifactsPath", AheadOfTimeProgram.Artifacts), ("PackPlatforms", RuntimeInformation.RuntimeIdentifier),
            ("MSBUILDDISABLENODEREUSE", "1"), ("UseSharedCompilation", "false"), ("DOTNET_NOLOGO", "1"),
            ("RunAnalyzersDuringBuild", "false"));
        Assert.True(run.ExitCode == 0, $"{step}:\n{run.Output}{run.Error}");
    }

    private void Succeed(string folder, params string[] arguments)
    {
        var run = ProcessRun.Of(FactCheckProgram.Dotnet, arguments, folder, Environment);
        Assert.True(run.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}:\n{run.Output}{run.Error}");
    }
}

[CollectionDefinition(PackedTool.Tests)]
public sealed class PackedToolDefinition : ICollectionFixture<PackedTool>;
