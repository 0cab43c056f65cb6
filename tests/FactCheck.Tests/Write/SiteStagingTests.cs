using CsCheck;
using FactCheck.Write;

namespace FactCheck.Tests.Write;

public sealed class SiteStagingTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private static readonly string[] PathPool = ["a", "a/b", "a/b/c", "a/d", "a-b", "b", "b/a", "c/d/e", "c/d/f", "index.html"];

    private readonly SiteFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_first_build_writes_the_files_and_the_marker()
    {
        var site = _folder.Build(("index.html", "home"), ("claims/x/index.html", "äx"));

        Assert.Equal(new CommittedSite(Files: 2, Written: 2, Removed: 0), site);
        Assert.Equal([("claims/x/index.html", "äx"), ("index.html", "home")], _folder.Published());
        Assert.Equal(
            "FactCheck wrote this folder. The next build replaces everything in it.\nformat 1\n3 claims/x/index.html\n4 index.html\n",
            File.ReadAllText(Path.Join(_folder.Output, ".factcheck")));
    }

    [Fact]
    public void The_folders_above_the_output_are_made()
    {
        var options = _folder.Options with { Output = Path.Join(_folder.Base, "www", "public", "site") };
        _ = _folder.Build(options, ("index.html", "home"));
        Assert.Equal("home", File.ReadAllText(Path.Join(options.Output, "index.html")));
    }

    [Fact]
    public void A_build_of_the_same_site_touches_no_file()
    {
        (string, string)[] site = [("index.html", "home"), ("claims/x/index.html", "x"), (".nojekyll", ""), ("big.txt", new string('b', 200_000))];
        _ = _folder.Build(site);
        _ = _folder.Build(site);
        foreach (var tree in new[] { _folder.Output, _folder.Places.Staging })
        {
            foreach (var file in Directory.EnumerateFiles(tree, "*", SearchOption.AllDirectories))
                File.SetLastWriteTimeUtc(file, LongAgo);
        }

        for (var build = 3; build <= 6; build++)
        {
            Assert.Equal(new CommittedSite(Files: 4, Written: 0, Removed: 0), _folder.Build(site));
            Assert.All(
                Directory.EnumerateFiles(_folder.Output, "*", SearchOption.AllDirectories),
                file => Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(file)));
        }
    }

    [Theory]
    [InlineData("same length", "tame length")]
    [InlineData("longer than after", "short")]
    [InlineData("short", "longer than before")]
    [InlineData("something", "")]
    [InlineData("", "something")]
    public void A_changed_file_holds_just_its_new_bytes(string before, string after)
    {
        _ = _folder.Build(("x", before));
        _ = _folder.Build(("x", before));
        _ = _folder.Build(("x", after));
        Assert.Equal([("x", after)], _folder.Published());
    }

    [Fact]
    public void A_change_far_inside_a_large_file_is_seen()
    {
        var text = new string('a', 300_000);
        _ = _folder.Build(("x", text));
        _ = _folder.Build(("x", text));
        _ = _folder.Build(("x", text[..250_000] + "b" + text[250_001..]));
        Assert.Equal('b', File.ReadAllText(Path.Join(_folder.Output, "x"))[250_000]);
    }

    [Fact]
    public void What_is_not_built_again_leaves_the_site_with_its_folders()
    {
        for (var build = 0; build < 2; build++)
            _ = _folder.Build(("index.html", "home"), ("claims/withdrawn/index.html", "gone"), ("claims/withdrawn/data/x.json", "gone"));

        var site = _folder.Build(("index.html", "home"));

        Assert.Equal(2, site.Removed);
        Assert.Equal([".factcheck", "index.html"], SiteFolder.Tree(_folder.Output).Keys);
        _ = _folder.Build(("index.html", "home"));
        Assert.Equal([".factcheck", "index.html"], SiteFolder.Tree(_folder.Output).Keys);
    }

    [Fact]
    public void Any_row_of_builds_ended_or_given_up_publishes_the_last_one_ended()
    {
        var site = Gen.Dictionary(Gen.Int[0, PathPool.Length - 1].Select(i => PathPool[i]), Gen.String[Gen.Char['a', 'c'], 0, 3])[0, 6].Select(WithoutFilesBelowFiles);
        var builds = Gen.Select(site, Gen.Bool).List[1, 8];
        builds.ForAll(
            row =>
            {
                using var folder = new SiteFolder();
                (string, string)[] published = [];
                foreach (var (files, isEnded) in row)
                {
                    using var staging = folder.Open();
                    foreach (var (path, text) in files)
                        staging.Put(path, System.Text.Encoding.UTF8.GetBytes(text));
                    if (isEnded)
                    {
                        _ = staging.Commit();
                        published = files;
                    }

                    if (Directory.Exists(folder.Output))
                        Assert.Equal(published, folder.Published());
                }
            },
            iter: 200);
    }

    [Fact]
    public void Files_put_by_many_workers_at_once_all_arrive()
    {
        for (var build = 0; build < 3; build++)
        {
            using (var staging = _folder.Open())
            {
                var number = build;
                _ = Parallel.For(0, 500, i => staging.Put($"claims/{i % 50}/{i}/index.html", System.Text.Encoding.UTF8.GetBytes($"{i} {number * (i % 2)}")));
                Assert.Equal(500, staging.Commit().Files);
            }

            Assert.Equal(500, _folder.Published().Length);
            Assert.All(_folder.Published(), file => Assert.Equal($"{file.Text.Split(' ')[0]} {build * (int.Parse(file.Text.Split(' ')[0], null) % 2)}", file.Text));
        }
    }

    [Fact]
    public void Where_pages_stood_workers_make_folders_at_once()
    {
        for (var build = 0; build < 2; build++)
            _ = _folder.Build(("claims", "a page"));

        using var staging = _folder.Open();
        _ = Parallel.For(0, 200, i => staging.Put($"claims/{i}/index.html", "x"u8));
        _ = staging.Commit();
        Assert.Equal(200, _folder.Published().Length);
    }

    [Fact]
    public void A_build_given_up_leaves_the_site_byte_for_byte()
    {
        _ = _folder.Build(("index.html", "home"), ("x", "old"));
        var before = SiteFolder.Tree(_folder.Output);

        using (var staging = _folder.Open())
        {
            staging.Put("x", "new"u8);
            staging.Put("claims/y/index.html", "y"u8);
        }

        Assert.Equal(before, SiteFolder.Tree(_folder.Output));
    }

    [Fact]
    public void A_write_that_the_system_refuses_leaves_the_site_byte_for_byte()
    {
        _ = _folder.Build(("index.html", "home"));
        var before = SiteFolder.Tree(_folder.Output);
        var longerThanAnyPath = string.Join('/', Enumerable.Repeat(new string('x', 250), 200));

        using (var staging = _folder.Open())
        {
            staging.Put("index.html", "new"u8);
            Assert.ThrowsAny<IOException>(() => staging.Put(longerThanAnyPath, "x"u8));
            _ = Assert.Throws<InvalidOperationException>(() => staging.Commit());
        }

        Assert.Equal(before, SiteFolder.Tree(_folder.Output));
        Assert.False(Directory.Exists(_folder.Places.Staging), "a full disk has to be freed");
        _ = _folder.Build(("index.html", "new"));
        Assert.Equal([("index.html", "new")], _folder.Published());
    }

    [Fact]
    public void A_tree_is_deleted_without_what_its_links_lead_to()
    {
        _folder.Put("outside/secret.txt", "secret");
        _folder.Put("tree/a/b.txt", "b");
        foreach (var link in new[] { "tree/link", "tree/a/link" })
            _ = Directory.CreateSymbolicLink(Path.Join(_folder.Base, link), Path.Join(_folder.Base, "outside"));
        TreeDeletion.Delete(Path.Join(_folder.Base, "tree"));
        Assert.False(Directory.Exists(Path.Join(_folder.Base, "tree")));
        Assert.True(File.Exists(Path.Join(_folder.Base, "outside", "secret.txt")));
    }

    [Fact]
    public void A_staging_tree_that_vanishes_leaves_the_site_byte_for_byte()
    {
        _ = _folder.Build(("index.html", "home"));
        var before = SiteFolder.Tree(_folder.Output);

        using (var staging = _folder.Open())
        {
            Directory.Delete(_folder.Places.Staging, recursive: true);
            Assert.ThrowsAny<IOException>(() => staging.Put("index.html", "new"u8));
            _ = Assert.ThrowsAny<Exception>(() => staging.Commit());
        }

        Assert.Equal(before, SiteFolder.Tree(_folder.Output));
        _ = _folder.Build(("index.html", "new"));
    }

    [Fact]
    public void An_output_deleted_during_the_build_is_made_anew()
    {
        _ = _folder.Build(("index.html", "home"));
        using var staging = _folder.Open();
        staging.Put("index.html", "new"u8);
        Directory.Delete(_folder.Output, recursive: true);
        _ = staging.Commit();
        Assert.Equal([("index.html", "new")], _folder.Published());
    }

    [Fact]
    public void A_folder_of_someone_else_that_appears_during_the_build_is_not_replaced()
    {
        using var staging = _folder.Open();
        staging.Put("index.html", "new"u8);
        _folder.Put("repository/_site/thesis.txt", "ten years");
        var failure = Assert.Throws<IOException>(() => staging.Commit());
        Assert.Contains("appeared during the build", failure.Message, StringComparison.Ordinal);
        Assert.Equal([("thesis.txt", "ten years")], _folder.Published());
    }

    [Fact]
    public void Links_in_the_staging_tree_are_replaced_and_what_they_lead_to_stays()
    {
        _folder.Put("outside/secret.txt", "secret");
        var outside = Path.Join(_folder.Base, "outside");
        for (var build = 0; build < 2; build++)
            _ = _folder.Build(("a/index.html", "a"), ("x", "x"), ("stale/x", "x"));
        var staging = _folder.Places.Staging;
        File.Delete(Path.Join(staging, "x"));
        File.Delete(Path.Join(staging, ".factcheck"));
        Directory.Delete(Path.Join(staging, "a"), recursive: true);
        Ownership.PutNote(staging);
        _ = File.CreateSymbolicLink(Path.Join(staging, "x"), Path.Join(outside, "secret.txt"));
        _ = File.CreateSymbolicLink(Path.Join(staging, ".factcheck"), Path.Join(outside, "secret.txt"));
        _ = Directory.CreateSymbolicLink(Path.Join(staging, "a"), outside);
        _ = Directory.CreateSymbolicLink(Path.Join(staging, "stale", "link"), outside);
        _ = File.CreateSymbolicLink(Path.Join(staging, "dangling"), "nowhere");

        _ = _folder.Build(("a/index.html", "new"), ("x", "new"));

        Assert.Equal([("a/index.html", "new"), ("x", "new")], _folder.Published());
        Assert.Equal(new Dictionary<string, string> { ["secret.txt"] = "secret" }, SiteFolder.Tree(outside));
    }

    [Fact]
    public void The_same_path_twice_is_a_bug()
    {
        using var staging = _folder.Open();
        staging.Put("x", "1"u8);
        _ = Assert.Throws<ArgumentException>(() => staging.Put("x", "1"u8));
    }

    [Fact]
    public void A_file_below_a_file_of_the_same_build_is_never_published()
    {
        for (var build = 0; build < 2; build++)
            _ = _folder.Build(("x", "1"));
        using var staging = _folder.Open();
        staging.Put("x", "1"u8);
        staging.Put("x/y", "1"u8);
        _ = Assert.Throws<InvalidOperationException>(() => staging.Commit());
        Assert.Equal([("x", "1")], _folder.Published());
    }

    [Fact]
    public void Nothing_is_put_after_the_commit()
    {
        using var staging = _folder.Open();
        _ = staging.Commit();
        _ = Assert.Throws<ObjectDisposedException>(() => staging.Put("x", "1"u8));
        _ = Assert.Throws<ObjectDisposedException>(() => staging.Commit());
    }

    private static (string, string)[] WithoutFilesBelowFiles(Dictionary<string, string> files) =>
    [
        .. files
            .Where(file => !files.Keys.Any(other => file.Key.StartsWith(other + "/", StringComparison.Ordinal)))
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => (file.Key, file.Value)),
    ];
}
