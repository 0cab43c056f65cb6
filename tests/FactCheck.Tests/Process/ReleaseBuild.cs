namespace FactCheck.Tests.Process;

/// <summary>
/// Where the program is published and packed: below this project's <c>obj</c>, apart from every other build of the checkout. Both
/// compile the library in the same way, so the second finds it there; one waits for the other.
/// </summary>
internal static class ReleaseBuild
{
    private static readonly Lock One = new();

    public static readonly string Folder = Checkout.PathOf("tests/FactCheck.Tests/obj/release-build");

    public static ProcessRun Run(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        lock (One)
        {
            return ProcessRun.Of(
                program, arguments, Checkout.Root,
                [
                    ("ArtifactsPath", Folder), ("MSBUILDDISABLENODEREUSE", "1"), ("UseSharedCompilation", "false"), ("DOTNET_NOLOGO", "1"),
                    // They have judged the code when these tests were built.
                    ("RunAnalyzersDuringBuild", "false"), .. environment,
                ]);
        }
    }
}
