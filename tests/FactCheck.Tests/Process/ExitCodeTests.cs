using FactCheck.Write;

namespace FactCheck.Tests.Process;

[Collection(AheadOfTimeProgram.Tests)]
public sealed class ExitCodeTests(AheadOfTimeProgram native)
{
    [Fact]
    public void A_repository_without_errors_ends_with_0()
    {
        using var repository = SmallRepository.Create();
        Assert.Equal(0, native.Program.Run("check", "--root", repository.Path).ExitCode);
        Assert.Equal(0, native.Program.Run("build", "--root", repository.Path).ExitCode);
        Assert.True(File.Exists(repository["_site/claims/bridge-opened/index.html"]));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public void An_error_ends_with_1_and_leaves_the_old_site_as_it_was(string command)
    {
        using var repository = SmallRepository.Create();
        Assert.Equal(0, native.Program.Run("build", "--root", repository.Path).ExitCode);
        var before = FileTree.Read(repository["_site"]);

        repository.Put("claims/bridge/source.txt", "The bridge opened in 1933.\nIt has four lanes.\n");
        var run = native.Program.Run(command, "--root", repository.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("claims/bridge/bridge-opened.yaml:1:8: error FC2", run.Error, StringComparison.Ordinal);
        Assert.Contains("hint: ", run.Error, StringComparison.Ordinal);
        FileTree.AssertEqual(before, FileTree.Read(repository["_site"]));
    }

    [Theory]
    [InlineData("--strict", 1)]
    [InlineData("--quiet", 0)]
    public void A_warning_is_an_error_only_where_the_run_is_strict(string flag, int expected)
    {
        using var repository = SmallRepository.Create(SmallRepository.Claim + "\nheadline: \"Accurate: the bridge opened in 1932\"\n");
        Assert.Equal(expected, native.Program.Run("check", "--root", repository.Path, flag).ExitCode);
        Assert.Equal(expected, native.Program.Run("build", "--root", repository.Path, flag).ExitCode);
        Assert.Equal(expected == 0, Directory.Exists(repository["_site"]));
    }

    [Theory]
    [InlineData("Required command was not provided")]
    [InlineData("Unrecognized command or argument 'bild'", "bild")]
    [InlineData("Unrecognized command or argument '--bse'", "build", "--bse")]
    [InlineData("Unrecognized command or argument 'more'", "check", "more")]
    [InlineData("Unrecognized command or argument '--force'", "check", "--force")]
    [InlineData("--base-url '/repo/' is not the address of a site", "build", "--base-url", "/repo/")]
    [InlineData("--base-url 'ftp://example.org/' is not the address of a site", "build", "--base-url", "ftp://example.org/")]
    [InlineData("--base-url '' is not the address of a site", "build", "--base-url", "")]
    [InlineData("--as-of '2026-02-30' is not a date; write YYYY-MM-DD", "build", "--as-of", "2026-02-30")]
    [InlineData("--as-of '2026-02' is not a date; write YYYY-MM-DD", "check", "--as-of", "2026-02")]
    [InlineData("--parallelism '0' is not a whole number from 1", "build", "--parallelism", "0")]
    [InlineData("--parallelism 'many' is not a whole number from 1", "build", "--parallelism", "many")]
    [InlineData("--parallelism '99999999999' is not a whole number from 1", "build", "--parallelism", "99999999999")]
    [InlineData("Argument 'xml' not recognized", "check", "--format", "xml")]
    [InlineData("--root is empty", "check", "--root", "")]
    [InlineData("Required argument missing for option: '--root'", "check", "--root")]
    public void Wrong_usage_ends_with_2_and_points_to_the_help(string reason, params string[] arguments)
    {
        using var repository = SmallRepository.Create();
        var run = native.Program.RunIn(repository.Path, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("factcheck: " + reason, run.Error, StringComparison.Ordinal);
        Assert.EndsWith("  hint: factcheck --help shows commands and flags\n", run.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.False(Directory.Exists(repository["_site"]));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public void A_folder_without_claims_ends_with_3(string command)
    {
        using var folder = new TemporaryFolder();
        foreach (var root in new[] { folder.Path, folder["missing"] })
        {
            var run = native.Program.Run(command, "--root", root);
            Assert.Equal(3, run.ExitCode);
            Assert.Contains("there is no folder 'claims'", run.Error, StringComparison.Ordinal);
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("the output '{0}/notes.txt' is a file", "notes.txt")]
    [InlineData("is below '{0}/notes.txt', which is a file", "notes.txt/site")]
    [InlineData("the output '{0}/claims' is the input", "claims", "--force")]
    [InlineData("is inside the input '{0}/claims'", "claims/_site", "--force")]
    [InlineData("is the repository root", ".", "--force")]
    [InlineData("contains the repository root", "..", "--force")]
    [InlineData("is the root of the file system", "/", "--force")]
    [InlineData("the output '{0}/photos' is not empty and was not written by FactCheck", "photos")]
    public void An_output_that_would_cost_someone_files_ends_with_4(string reason, string output, params string[] flags)
    {
        using var repository = SmallRepository.Create();
        repository.Put("notes.txt", "mine");
        repository.Put("photos/bridge.txt", "mine");
        var before = FileTree.Read(repository.Path);

        var place = output == "/" ? "/" : repository[output];
        var run = native.Program.Run(["build", "--root", repository.Path, "--output", place, .. flags]);

        Assert.Equal(4, run.ExitCode);
        Assert.Contains(string.Format(null, reason, repository.Path), run.Error, StringComparison.Ordinal);
        Assert.Contains("  hint: ", run.Error, StringComparison.Ordinal);
        File.Delete(repository[".photos.lock"]);
        FileTree.AssertEqual(before, FileTree.Read(repository.Path));
    }

    [Fact]
    public void Force_replaces_a_folder_that_is_not_ours()
    {
        using var repository = SmallRepository.Create();
        repository.Put("photos/bridge.txt", "mine");
        Assert.Equal(0, native.Program.Run("build", "--root", repository.Path, "--output", repository["photos"], "--force").ExitCode);
        Assert.True(File.Exists(repository["photos/index.html"]));
        Assert.False(File.Exists(repository["photos/bridge.txt"]));
    }

    [Fact]
    public void A_second_build_of_the_same_output_ends_with_4()
    {
        using var repository = SmallRepository.Create();
        using (BuildLock.TryTake(repository["._site.lock"]))
        {
            var run = native.Program.Run("build", "--root", repository.Path);
            Assert.Equal(4, run.ExitCode);
            Assert.Contains("another build", run.Error, StringComparison.Ordinal);
            Assert.False(Directory.Exists(repository["_site"]));
        }

        Assert.Equal(0, native.Program.Run("build", "--root", repository.Path).ExitCode);
    }

    [Fact]
    public void The_managed_program_refuses_to_run_without_Unicode_normalisation()
    {
        using var repository = SmallRepository.Create();
        var run = FactCheckProgram.Managed.RunIn(repository.Path, ["build"], ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"));

        Assert.Equal(4, run.ExitCode);
        Assert.StartsWith("factcheck: Unicode normalisation is switched off", run.Error, StringComparison.Ordinal);
        Assert.Contains("unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(repository["_site"]));
    }

    /// <summary>The setting is compiled in, so the variable cannot switch normalisation off there.</summary>
    [Fact]
    public void The_native_program_normalises_whatever_the_variable_says()
    {
        using var repository = SmallRepository.Create(SmallRepository.Claim.Replace("The bridge", "The cafe\u0301", StringComparison.Ordinal));
        repository.Put("claims/bridge/source.txt", "The caf\u00e9 opened in 1932.\n");
        Assert.Equal(0, native.Program.RunIn(repository.Path, ["check"], ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")).ExitCode);
    }
}
