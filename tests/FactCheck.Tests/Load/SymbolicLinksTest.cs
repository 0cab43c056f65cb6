using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Load.Trees;
using FactCheck.Tests.History;

namespace FactCheck.Tests.Load;

/// <summary>
/// A link is followed to a file inside the repository and nowhere else, however many links are on the way. The folder of each
/// test is <c>base/repository</c>; <c>base/outside</c> holds what no page may show.
/// </summary>
public sealed class SymbolicLinksTest : IDisposable
{
    private const string File = "claims/library/source.txt";

    private readonly string _base = Directory.CreateTempSubdirectory("factcheck-links-").FullName;

    public SymbolicLinksTest()
    {
        Put("outside/d/secret.txt", "A secret.");
        Put("repository/claims/library/source.yaml", "title: Notice\n");
        Put("repository/shared/text.txt", "The library opens at nine.");
        Put("repository/.git/config", "password = secret");
    }

    public static TheoryData<EntryKind, string[]> Links => new()
    {
        { EntryKind.File, [$"{File} -> ../../shared/text.txt"] },
        { EntryKind.File, [$"{File} -> ../../shared/../shared/./text.txt"] },
        { EntryKind.File, [$"{File} -> ../../one", "one -> two", "two -> shared/text.txt"] },
        { EntryKind.File, [$"{File} -> ../../folder/text.txt", "folder -> shared"] },
        { EntryKind.File, [$"{File} -> BASE/repository/shared/text.txt"] },
        { EntryKind.File, [$"{File} -> ../../back/repository/shared/text.txt", "back -> .."] },
        { EntryKind.Link, [$"{File} -> BASE/outside/d/secret.txt"] },
        { EntryKind.Link, [$"{File} -> ../../../outside/d/secret.txt"] },
        { EntryKind.Link, [$"{File} -> ../../l1/secret.txt", "l1 -> l2/d", "l2 -> BASE/outside"] },
        { EntryKind.Link, [$"{File} -> ../../l1/secret.txt", "l1 -> l2/d", "l2 -> ../outside"] },
        { EntryKind.Link, [$"{File} -> ../../l1/../d/secret.txt", "l1 -> BASE/outside/d"] },
        { EntryKind.Link, [$"{File} -> ../../l1", "l1 -> l2", "l2 -> l3/secret.txt", "l3 -> l4", "l4 -> BASE/outside/d"] },
        { EntryKind.Link, [$"{File} -> ../../../repository-twin/text.txt"] },
        { EntryKind.Link, [$"{File} -> ../../nothing.txt"] },
        { EntryKind.Link, [$"{File} -> ../../shared"] },
        { EntryKind.Link, [$"{File} -> .."] },
        { EntryKind.Link, [$"{File} -> source.txt"] },
        { EntryKind.Link, [$"{File} -> ../../one", "one -> two", "two -> one"] },
        { EntryKind.Link, [$"{File} -> ../../one/text.txt", "one -> two/x", "two -> one"] },
        { EntryKind.Link, [$"{File} -> ../../.git/config"] },
        { EntryKind.Link, [$"{File} -> ../../g/config", "g -> .git"] },
    };

    [Theory]
    [MemberData(nameof(Links))]
    public void On_disk_only_a_file_inside_is_followed(EntryKind kind, string[] links)
    {
        Put("repository-twin/text.txt", "A secret.");
        foreach (var link in links)
            Make(link);
        var tree = new DiskTree(Path.Join(_base, "repository"));

        Assert.Equal(kind, tree.KindOf(File));
        Assert.Equal(kind, Assert.Single(tree.Entries("claims/library"), entry => entry.Name == "source.txt").Kind);
        var (repository, findings) = RepositoryReader.Read(tree, 1);
        Assert.Equal(kind == EntryKind.Link, findings.Any(finding => finding.Code == Rule.FC011.Code && finding.File == File));
        Assert.Equal(kind == EntryKind.File ? "The library opens at nine." : null, Assert.Single(repository.Dossiers).Source?.Text?.Canonical);
    }

    [Fact]
    public void The_repository_itself_may_be_reached_through_a_link()
    {
        Make($"{File} -> ../../shared/text.txt");
        Directory.CreateSymbolicLink(Path.Join(_base, "link"), "repository");
        Assert.Equal(EntryKind.File, new DiskTree(Path.Join(_base, "link")).KindOf(File));
    }

    [Theory]
    [MemberData(nameof(Links))]
    public void In_a_revision_no_link_is_followed(EntryKind kind, string[] links)
    {
        using var git = new GitFolder();
        git.Put("claims/library/source.yaml", "title: Notice\n");
        git.Put("shared/text.txt", "The library opens at nine.");
        foreach (var link in links.Select(link => link.Replace("BASE", _base, StringComparison.Ordinal).Split(" -> ")))
            git.Link(link[0], link[1]);
        var commit = git.Commit();

        using var repository = GitRepository.Open(git.Path);
        var tree = repository.TreeOf(commit);
        Assert.Equal(EntryKind.Link, tree.KindOf(File));
        var (past, findings) = RepositoryReader.Read(tree, 1);
        Assert.Contains(findings, finding => finding.Code == Rule.FC011.Code && finding.File == File);
        Assert.True(Assert.Single(past.Dossiers).Source?.Text is null, $"followed, as on disk ({kind})");
    }

    public void Dispose() => Directory.Delete(_base, recursive: true);

    private void Make(string link)
    {
        var parts = link.Replace("BASE", _base, StringComparison.Ordinal).Split(" -> ");
        System.IO.File.CreateSymbolicLink(Path.Join(_base, "repository", parts[0]), parts[1]);
    }

    private void Put(string file, string text)
    {
        var path = Path.Join(_base, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
    }
}
