using System.IO.Compression;
using FactCheck.Tests.Edit;
using FactCheck.Tests.Process;

namespace FactCheck.Tests.Shipping;

/// <summary>The package works where there is nothing but itself.</summary>
[Collection(PackedTool.Tests)]
public sealed class PackedToolTest(PackedTool tool)
{
    [Fact]
    public void Installed_from_a_folder_it_makes_checks_and_builds_a_repository()
    {
        using var folder = new TemporaryFolder();
        Succeed("init", "desk");
        FilledIn.In(folder["desk"]);
        Succeed("check", "--root", "desk", "--strict", "--base-url", "https://example.org/repo/");
        Succeed("build", "--root", "desk", "--base-url", "https://example.org/repo/");
        Assert.True(File.Exists(folder["desk/_site/index.html"]));

        void Succeed(params string[] arguments)
        {
            var run = tool.Program.RunIn(folder.Path, arguments);
            Assert.True(run.ExitCode == 0, run.Error);
        }
    }

    [Fact]
    public void It_reads_git_with_the_native_library_of_its_package()
    {
        using var git = new History.GitFolder();
        git.Put("claims/bridge/source.yaml", "title: Our bridge\npublished: 2026-01-02\nlanguage: en\n");
        git.Put("claims/bridge/source.txt", "The bridge opened in 1932.\n");
        git.Put("claims/bridge/bridge-opened.yaml", SmallRepository.Claim);
        git.Commit();
        Assert.Equal(0, tool.Program.Run("check", "--root", git.Path, "--rev", "HEAD", "--base", "HEAD").ExitCode);
    }

    [Fact]
    public void It_says_its_version_and_commit_and_holds_the_schemas()
    {
        var version = tool.Program.Run("--version").Output.Trim();
        Assert.Matches(@"^\d+\.\d+\.\d+[^+]*\+[0-9a-f]{40}$", version);
        Assert.Contains(version.Split('+')[0], Path.GetFileName(tool.Package), StringComparison.Ordinal);

        using var package = ZipFile.OpenRead(tool.Package);
        var schemas = package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("schemas/", StringComparison.Ordinal));
        Assert.Equal(
            Directory.GetFiles(Checkout.PathOf("src/FactCheck.Cli/schemas")).Select(file => "schemas/" + Path.GetFileName(file)).Order(StringComparer.Ordinal),
            schemas.Order(StringComparer.Ordinal));
    }
}
