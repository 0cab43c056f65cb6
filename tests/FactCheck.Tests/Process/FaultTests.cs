using System.Diagnostics;
using FactCheck.Write;
using OsProcess = System.Diagnostics.Process;

namespace FactCheck.Tests.Process;

/// <summary>Whatever ends a build, the site that readers see is whole: the old one or the new one, and the program says why.</summary>
[Collection(AheadOfTimeProgram.Tests)]
public sealed class FaultTests(AheadOfTimeProgram native)
{
    private const int Claims = 300;

    [Fact]
    public void A_build_that_is_killed_leaves_the_old_site_or_the_new_one()
    {
        using var repository = Large();
        Assert.Equal(0, Build(repository).ExitCode);
        var old = FileTree.Read(repository["_site"]);
        Change(repository);
        using var copy = Large();
        Change(copy);
        Assert.Equal(0, Build(copy).ExitCode);
        var changed = FileTree.Read(copy["_site"]);

        // The moment is measured by what the build has staged so far, so that kills fall on its whole length.
        for (var moment = 0; moment < 12; moment++)
        {
            using (var build = Start(repository))
            {
                var staged = moment * (changed.Count / 10);
                while (!build.HasExited && Staged(repository) < staged)
                    Thread.Yield();
                build.Kill();
                build.WaitForExit();
            }

            var site = FileTree.Read(repository["_site"]);
            FileTree.AssertEqual(site["index.html"].AsSpan().SequenceEqual(old["index.html"]) ? old : changed, site);
            if (Directory.Exists(repository["._site.staging"]))
                Directory.Delete(repository["._site.staging"], recursive: true);
        }

        Assert.Equal(0, Build(repository).ExitCode);
        FileTree.AssertEqual(changed, FileTree.Read(repository["_site"]));
    }

    [Fact]
    public void A_full_disk_ends_with_4_and_the_old_site_stays()
    {
        using var repository = Large();
        using var disk = new TemporaryFolder();
        // A disk of its own needs the rights of an administrator, or a name space of one's own.
        var run = InNamespace(disk.Path, $"mount -t tmpfs -o size=3m tmpfs '{disk.Path}' && '{native.Program.File}' build --root '{SmallRoot(repository)}' --output '{disk["site"]}' && cp -r '{disk["site"]}' '{repository["before"]}' && "
            + $"'{native.Program.File}' build --root '{repository.Path}' --output '{disk["site"]}'; code=$?; cp -r '{disk["site"]}' '{repository["after"]}'; exit $code");
        Assert.True(run.ExitCode == 4, $"{run.ExitCode}: {run.Error}{run.Output}");
        Assert.Contains("No space left on device", run.Error, StringComparison.Ordinal);
        Assert.Contains("the old site is unchanged", run.Error, StringComparison.Ordinal);
        FileTree.AssertEqual(FileTree.Read(repository["before"]), FileTree.Read(repository["after"]));
    }

    /// <summary>The signal SIGXFSZ would end the process without a word; a shell counts in blocks of 512 bytes.</summary>
    [Fact]
    public void A_limit_on_the_size_of_files_ends_with_4_and_the_old_site_stays()
    {
        using var repository = Large();
        Assert.Equal(0, Build(repository).ExitCode);
        var old = FileTree.Read(repository["_site"]);
        Change(repository);
        var run = ProcessRun.Of("sh", ["-c", $"ulimit -f 8 && exec '{native.Program.File}' build --root '{repository.Path}'"], repository.Path);
        Assert.True(run.ExitCode == 4, $"{run.ExitCode}: {run.Error}{run.Output}");
        Assert.Contains("File too large", run.Error, StringComparison.Ordinal);
        Assert.Contains("the old site is unchanged", run.Error, StringComparison.Ordinal);
        FileTree.AssertEqual(old, FileTree.Read(repository["_site"]));
    }

    [Fact]
    public void A_read_only_output_ends_with_4_and_the_old_site_stays()
    {
        using var repository = Large();
        var output = Directory.CreateDirectory(repository["out"]).FullName;
        Assert.Equal(0, native.Program.Run("build", "--root", repository.Path, "--output", repository["out/site"]).ExitCode);
        var old = FileTree.Read(repository["out/site"]);
        Change(repository);
        var run = InNamespace(output, $"mount --bind '{output}' '{output}' && mount -o remount,ro,bind '{output}' && '{native.Program.File}' build --root '{repository.Path}' --output '{repository["out/site"]}'");
        Assert.True(run.ExitCode == 4, $"{run.ExitCode}: {run.Error}{run.Output}");
        Assert.Contains("Read-only file system", run.Error, StringComparison.Ordinal);
        FileTree.AssertEqual(old, FileTree.Read(repository["out/site"]));
    }

    [Fact]
    public void An_output_on_another_file_system_is_built_and_built_again()
    {
        Assert.True(Directory.Exists("/dev/shm"), "this test needs a second file system at /dev/shm: mount a tmpfs there");
        using var repository = SmallRepository.Create();
        var other = Directory.CreateDirectory($"/dev/shm/factcheck-{Path.GetFileName(repository.Path)}").FullName;
        try
        {
            for (var i = 0; i < 2; i++)
            {
                var run = native.Program.Run("build", "--root", repository.Path, "--output", Path.Join(other, "site"));
                Assert.True(run.ExitCode == 0, run.Error);
            }

            Assert.Equal(0, Build(repository).ExitCode);
            FileTree.AssertEqual(FileTree.Read(repository["_site"]), FileTree.Read(Path.Join(other, "site")));
        }
        finally
        {
            Directory.Delete(other, recursive: true);
        }
    }

    [Fact]
    public void Of_two_builds_at_once_each_ends_with_0_or_4_and_the_site_is_whole()
    {
        using var repository = Large();
        Assert.Equal(0, Build(repository).ExitCode);
        var expected = FileTree.Read(repository["_site"]);
        for (var i = 0; i < 3; i++)
        {
            using var one = Start(repository);
            using var other = Start(repository);
            one.WaitForExit();
            other.WaitForExit();
            Assert.True(one.ExitCode is 0 or 4 && other.ExitCode is 0 or 4 && (one.ExitCode == 0 || other.ExitCode == 0), $"{one.ExitCode} {other.ExitCode}");
            FileTree.AssertEqual(expected, FileTree.Read(repository["_site"]));
        }
    }

    [Fact]
    public void A_refusal_is_told_without_a_line_that_reads_like_success()
    {
        using var repository = SmallRepository.Create();
        repository.Put("photos/bridge.txt", "mine");
        var run = native.Program.Run("build", "--root", repository.Path, "--output", repository["photos"]);
        Assert.Equal(4, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("not written by FactCheck", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public void Nothing_waits_for_a_pipe_in_place_of_a_file(string command)
    {
        using var repository = SmallRepository.Create();
        foreach (var file in new[] { "claims/bridge/bridge-closed.yaml", "claims/bridge/evidence/e.txt", "site/site.yaml", "templates/home.html", "site/assets/logo.svg" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(repository[file])!);
            RequiredTool.MakePipe(repository[file]);
        }

        var run = native.Program.Run(command, "--root", repository.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(5, run.Error.Split("error FC016").Length - 1);
    }

    /// <summary>In a name space without a network there is nothing to reach, and nothing is missed.</summary>
    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public void Check_and_build_need_no_network(string command)
    {
        using var repository = SmallRepository.Create();
        var run = RequiredTool.InNamespace("-rn", [native.Program.File, command, "--root", repository.Path], repository.Path);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private ProcessRun Build(TemporaryFolder repository) => native.Program.Run("build", "--root", repository.Path);

    private OsProcess Start(TemporaryFolder repository) =>
        OsProcess.Start(new ProcessStartInfo(native.Program.File, ["build", "--quiet", "--root", repository.Path]) { RedirectStandardError = true, RedirectStandardOutput = true })!;

    /// <summary>A shell with mounts of its own, which end with it.</summary>
    private static ProcessRun InNamespace(string folder, string commands)
    {
        RequiredTool.Named("mount", "mount");
        return RequiredTool.InNamespace("-rm", ["sh", "-c", commands], Path.GetDirectoryName(folder)!);
    }

    private static int Staged(TemporaryFolder repository)
    {
        try
        {
            return Directory.Exists(repository["._site.staging/claims"]) ? Directory.EnumerateFileSystemEntries(repository["._site.staging/claims"]).Count() * 3 : 0;
        }
        catch (DirectoryNotFoundException)
        {
            return 0;
        }
    }

    private static string SmallRoot(TemporaryFolder repository)
    {
        Directory.CreateDirectory(repository["small/claims"]);
        foreach (var file in new[] { "source.yaml", "source.txt", "claim-1.yaml" })
            repository.Put($"small/claims/bridge/{file}", File.ReadAllText(repository[$"claims/bridge/{file}"]));
        return repository["small"];
    }

    private static TemporaryFolder Large()
    {
        var repository = SmallRepository.Create();
        File.Delete(repository["claims/bridge/bridge-opened.yaml"]);
        repository.Put("claims/bridge/source.txt", string.Concat(Enumerable.Range(1, Claims).Select(i => $"The bridge has pillar {i}.\n")));
        for (var i = 1; i <= Claims; i++)
            repository.Put($"claims/bridge/claim-{i}.yaml", SmallRepository.Claim.Replace("The bridge opened in 1932", $"The bridge has pillar {i}.", StringComparison.Ordinal));
        return repository;
    }

    private static void Change(TemporaryFolder repository) =>
        repository.Put("site/site.yaml", "title: Another title on every page\n");
}
