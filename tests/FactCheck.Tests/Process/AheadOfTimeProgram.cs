using System.Runtime.InteropServices;

namespace FactCheck.Tests.Process;

/// <summary>
/// The native program, published once per test run; if no input changed, MSBuild keeps what is there.
/// </summary>
public sealed class AheadOfTimeProgram
{
    public const string Tests = "the ahead-of-time program";

    public AheadOfTimeProgram()
    {
        var folder = Path.Join(ReleaseBuild.Folder, "program");
        var publish = ReleaseBuild.Run(
            FactCheckProgram.Dotnet,
            [
                "publish", Checkout.PathOf("src/FactCheck.Cli/FactCheck.Cli.csproj"), "-c", "Release",
                "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder, "-v", "quiet", "--nologo",
            ]);
        Assert.True(publish.ExitCode == 0, $"dotnet publish failed (it needs clang and zlib1g-dev):\n{publish.Output}{publish.Error}");
        Program = new FactCheckProgram(Path.Join(folder, OperatingSystem.IsWindows() ? "FactCheck.Cli.exe" : "FactCheck.Cli"));
    }

    internal FactCheckProgram Program { get; }
}

[CollectionDefinition(AheadOfTimeProgram.Tests)]
public sealed class AheadOfTimeProgramDefinition : ICollectionFixture<AheadOfTimeProgram>;
