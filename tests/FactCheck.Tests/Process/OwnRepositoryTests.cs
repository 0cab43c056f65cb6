namespace FactCheck.Tests.Process;

/// <summary>This repository's own claims, through the native program.</summary>
[Collection(AheadOfTimeProgram.Tests)]
public sealed class OwnRepositoryTests(AheadOfTimeProgram native)
{
    private const string Address = "https://example.org/repo/";

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public void Own_claims_hold_without_a_finding(string command)
    {
        using var folder = new TemporaryFolder();
        string[] output = command == "build" ? ["--output", folder["site"]] : [];
        var run = native.Program.Run([command, "--root", Checkout.Root, "--base-url", Address, "--strict", .. output]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"^(\S+ MB: pages .+\n)?\d+ claims, \d+ sources?(, \d+ files)? in # s; (.+; )?history not checked \(no --base\)\r?\n$", run.TimelessOutput);
    }

    [Theory]
    [InlineData]
    [InlineData("--base-url", Address)]
    [InlineData("--for-disk", "--drafts")]
    public void The_native_program_writes_the_bytes_of_the_managed_one(params string[] flags)
    {
        using var folder = new TemporaryFolder();
        foreach (var (program, name) in new[] { (native.Program, "native"), (FactCheckProgram.Managed, "managed") })
        {
            var run = program.Run(["build", "--root", Checkout.Root, "--output", folder[name], .. flags]);
            Assert.True(run.ExitCode == 0, run.Error);
        }

        FileTree.AssertEqual(FileTree.Read(folder["managed"]), FileTree.Read(folder["native"]));
    }
}
