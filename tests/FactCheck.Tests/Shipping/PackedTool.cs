using FactCheck.Tests.Process;

namespace FactCheck.Tests.Shipping;

/// <summary>The package of the tool in a folder feed, and the program installed from it; nothing else can be restored below.</summary>
public sealed class PackedTool : IDisposable
{
    public const string Tests = "the packed tool";

    private readonly TemporaryFolder _folder = new();

    public PackedTool()
    {
        Succeed(
            Checkout.Root, "pack", Checkout.PathOf("src/FactCheck.Cli/FactCheck.Cli.csproj"), "-c", "Release", "--artifacts-path",
            Checkout.PathOf("tests/FactCheck.Tests/obj/pack"), "-o", _folder["feed"], "-v", "quiet", "--nologo", "--disable-build-servers");
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

    internal string Package => Directory.GetFiles(_folder["feed"], "*.nupkg").Single();

    /// <summary>Packages and the list of restored tools stay out of the user's own folders.</summary>
    internal (string Name, string Value)[] Environment =>
        [("NUGET_PACKAGES", _folder["packages"]), ("DOTNET_CLI_HOME", _folder["home"]), ("DOTNET_NOLOGO", "1"), ("DOTNET_CLI_TELEMETRY_OPTOUT", "1")];

    public void Dispose() => _folder.Dispose();

    private void Succeed(string folder, params string[] arguments)
    {
        var environment = arguments[0] == "pack" ? [] : Environment;
        var run = ProcessRun.Of(FactCheckProgram.Dotnet, arguments, folder, environment);
        Assert.True(run.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}:\n{run.Output}{run.Error}");
    }
}

[CollectionDefinition(PackedTool.Tests)]
public sealed class PackedToolDefinition : ICollectionFixture<PackedTool>;
