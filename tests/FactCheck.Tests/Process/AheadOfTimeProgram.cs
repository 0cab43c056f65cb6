using System.Runtime.InteropServices;

namespace FactCheck.Tests.Process;

/// <summary>
/// The native program, published once per test run. It is built below this project's <c>obj</c>, apart from every other
/// build of the checkout; if no input changed, MSBuild keeps what is there.
/// </summary>
public sealed class AheadOfTimeProgram
{
    public const string Tests = "the ahead-of-time program";

    /// <summary>Held while the SDK builds a release, one at a time: the second finds what the first compiled.</summary>
    internal static readonly Lock Building = new();

    private static readonly Lazy<FactCheckProgram> Published = new(Publish);

    public AheadOfTimeProgram() => Program = Published.Value;

    /// <summary>Where releases are built.</summary>
    internal static string Artifacts => Checkout.PathOf("tests/FactCheck.Tests/obj/ahead-of-time");

    /// <summary>The program, for tests of another collection.</summary>
    internal static FactCheckProgram Shared => Published.Value;

    internal FactCheckProgram Program { get; }

    private static FactCheckProgram Publish()
    {
        using var alone = Building.EnterScope();
        var publish = ProcessRun.Of(
            FactCheckProgram.Dotnet,
            [
                "publish", Checkout.PathOf("src/FactCheck.Cli/FactCheck.Cli.csproj"), "-c", "Release",
                "-r", RuntimeInformation.RuntimeIdentifier, "--artifacts-path", Artifacts, "-o", Path.Join(Artifacts, "program"),
                "-v", "quiet", "--nologo", "--disable-build-servers",
                // They have judged the code when these tests were built.
                "-p:RunAnalyzersDuringBuild=false",
            ],
            Checkout.Root);
        Assert.True(publish.ExitCode == 0, $"dotnet publish failed (it needs clang and zlib1g-dev):\n{publish.Output}{publish.Error}");
        return new FactCheckProgram(Path.Join(Artifacts, "program", OperatingSystem.IsWindows() ? "FactCheck.Cli.exe" : "FactCheck.Cli"));
    }
}

[CollectionDefinition(AheadOfTimeProgram.Tests)]
public sealed class AheadOfTimeProgramDefinition : ICollectionFixture<AheadOfTimeProgram>;
