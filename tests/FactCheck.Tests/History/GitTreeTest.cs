using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Load.Trees;
using FactCheck.Model;
using FactCheck.Tests.Process;

namespace FactCheck.Tests.History;

/// <summary>A revision is read from git's objects as the same files are read from disk.</summary>
public sealed class GitTreeTest
{
    [Fact]
    public void A_revision_reads_as_the_folder_it_was_made_from()
    {
        using var git = Bridge();
        var commit = git.Commit();
        var (disk, diskFindings) = RepositoryReader.Read(git.Path, 2);

        git.Put("claims/bridge/bridge-opened.yaml", "broken");
        git.Delete("claims/bridge/source.txt");
        using var repository = GitRepository.Open(git.Path);
        var (past, findings) = RepositoryReader.Read(repository.TreeOf(commit), 2);

        Assert.Equal(diskFindings, findings);
        Assert.Equal("The bridge opened in 1932. It has four lanes.", past.Dossiers.Single().Source!.Text!.Canonical);
        Assert.Equal(disk.Claims.Single().Summary, past.Claims.Single().Summary);
        Assert.Equal(disk.Settings.Title.First!.Value, past.Settings.Title.First!.Value);
    }

    [Fact]
    public void The_root_may_be_a_folder_of_the_git_repository()
    {
        using var git = Bridge("desk/checks/");
        var commit = git.Commit();

        using var repository = GitRepository.Open(Path.Join(git.Path, "desk", "checks"));
        Assert.Single(RepositoryReader.Read(repository.TreeOf(commit), 1).Repository.Claims);
    }

    [Fact]
    public void A_folder_that_did_not_exist_then_holds_nothing()
    {
        using var git = new GitFolder();
        git.Put("README", "first");
        var commit = git.Commit();
        git.Put("desk/claims/bridge/source.txt", "One.");

        using var repository = GitRepository.Open(Path.Join(git.Path, "desk"));
        Assert.False(RepositoryReader.HasClaims(repository.TreeOf(commit)));
    }

    [Theory]
    [InlineData("claims/bridge/linked.yaml", "bridge-opened.yaml")]
    [InlineData("claims/bridge/evidence", "/etc")]
    [InlineData("site", "/etc")]
    [InlineData("templates", "claims")]
    public void Symbolic_links_of_a_revision_are_refused(string link, string target)
    {
        using var git = Bridge();
        git.Link(link, target);
        var commit = git.Commit();

        Assert.Contains(FindingsIn(git, commit), finding => finding.Code == Rule.FC011.Code && finding.File == link);
    }

    [Theory]
    [InlineData("claims/bridge/evidence")]
    [InlineData("claims/other")]
    [InlineData("site")]
    public void Submodules_of_a_revision_are_refused(string path)
    {
        using var git = Bridge();
        var commit = git.Commit();
        git.Git("update-index", "--add", "--cacheinfo", $"160000,{commit},{path}");
        git.Git("commit", "--quiet", "--message", "Add a submodule");

        Assert.Contains(FindingsIn(git, "HEAD"), finding => finding.Message.Contains("submodule", StringComparison.Ordinal) && finding.File == path);
    }

    [Fact]
    public void A_name_that_leads_out_of_its_folder_is_refused()
    {
        using var git = Bridge();
        git.Commit();
        var blob = git.Git("rev-parse", "HEAD:claims/bridge/source.txt");
        var assets = MakeTree(git, "100644 x/../../escaped.txt\0", blob);
        var site = MakeTree(git, "40000 assets\0", assets);
        var claims = git.Git("rev-parse", "HEAD:claims");
        var root = MakeTree(git, "40000 claims\0", claims, "40000 site\0", site);
        var commit = git.Git("commit-tree", root, "-m", "Hostile");

        var (repository, findings) = ReadAt(git, commit);
        Assert.Contains(findings, finding => finding.File == "site/assets/x/../../escaped.txt" && finding.Code == Rule.FC011.Code);
        Assert.DoesNotContain(repository.Assets, asset => asset.Path.Contains("..", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_beyond_the_limit_is_refused_before_it_is_read()
    {
        using var git = Bridge();
        git.Put("claims/bridge/source.txt", new string('a', 5_000_000));
        var commit = git.Commit();

        Assert.Contains(FindingsIn(git, commit), finding => finding.Code == Rule.FC006.Code && finding.File == "claims/bridge/source.txt");
    }

    [Fact]
    public void Objects_that_a_partial_clone_left_out_are_no_empty_revision()
    {
        using var git = Bridge();
        git.Commit();
        git.Git("config", "uploadpack.allowFilter", "true");
        using var folder = new TemporaryFolder();
        GitFolder.GitIn(folder.Path, "clone", "--quiet", "--no-checkout", "--filter=blob:none", "file://" + git.Path, "clone");

        using var repository = GitRepository.Open(folder["clone"]);
        var failure = Assert.Throws<Refusal>(() => RepositoryReader.Read(repository.TreeOf("HEAD"), 4));
        Assert.Contains("partial clone", failure.Hint, StringComparison.Ordinal);
    }

    private static GitFolder Bridge(string below = "")
    {
        var git = new GitFolder();
        git.Put(below + "claims/bridge/source.yaml", "title: Our bridge\npublished: 2026-01-02\nlanguage: en\n");
        git.Put(below + "claims/bridge/source.txt", "The bridge opened in 1932.\nIt has four lanes.\n");
        git.Put(below + "claims/bridge/bridge-opened.yaml", SmallRepository.Claim);
        return git;
    }

    private static IEnumerable<Diagnostic> FindingsIn(GitFolder git, string revision) => ReadAt(git, revision).Findings;

    private static (Repository Repository, IEnumerable<Diagnostic> Findings) ReadAt(GitFolder git, string revision)
    {
        using var repository = GitRepository.Open(git.Path);
        var (read, findings) = RepositoryReader.Read(repository.TreeOf(revision), 1);
        return (read, findings);
    }

    /// <summary>A tree object as only a hostile program makes it; git itself refuses such names.</summary>
    private static string MakeTree(GitFolder git, params string[] entriesAndIds)
    {
        using var bytes = new MemoryStream();
        for (var i = 0; i < entriesAndIds.Length; i += 2)
        {
            bytes.Write(Encoding.UTF8.GetBytes(entriesAndIds[i]));
            bytes.Write(Convert.FromHexString(entriesAndIds[i + 1]));
        }

        git.Put(".git/tree.bin", "");
        File.WriteAllBytes(Path.Join(git.Path, ".git", "tree.bin"), bytes.ToArray());
        return git.Git("hash-object", "-t", "tree", "-w", "--literally", ".git/tree.bin");
    }
}
