using System.Net;
using FactCheck.Cli.Serve;
using FactCheck.Tests.History;

namespace FactCheck.Tests.Preview;

/// <summary>The change report of the preview, asked for over HTTP.</summary>
public sealed class ReviewPageTest
{
    private const string ClaimFile = "claims/library/opens-at-nine.yaml";

    [Fact]
    public async Task It_compares_the_working_folder_with_what_is_committed()
    {
        using var repository = Committed();
        await using var served = await Served.Start(PreviewBuildTest.OptionsOf(repository));
        Assert.Contains("Readers see no difference.", await served.Client.GetStringAsync(ReservedPaths.Review[1..]), StringComparison.Ordinal);

        repository.Put(ClaimFile, TestRepository.Claim("The library opens at nine.").Replace("verdict: accurate", "verdict: inaccurate", StringComparison.Ordinal));
        var page = await served.Client.GetStringAsync(ReservedPaths.Review[1..]);
        Assert.Contains("1 correction is missing", page, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'; connect-src 'self'", page, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{ReservedPaths.Findings}\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_branch_it_compares_with_where_the_branch_left_main()
    {
        using var repository = Committed();
        GitFolder.GitIn(repository.Root, "checkout", "--quiet", "-b", "feature");
        repository.Put(ClaimFile, TestRepository.Claim("The library opens at nine.", "topics: [hours]"));
        Commit(repository);
        await using (var served = await Served.Start(PreviewBuildTest.OptionsOf(repository)))
            Assert.Contains("Nothing important changes", await served.Client.GetStringAsync(ReservedPaths.Review[1..]), StringComparison.Ordinal);
        await using (var served = await Served.Start(PreviewBuildTest.OptionsOf(repository), "HEAD"))
            Assert.Contains("Readers see no difference.", await served.Client.GetStringAsync(ReservedPaths.Review[1..]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_main_branch_of_upstream_comes_before_that_of_origin_and_the_one_here()
    {
        using var repository = Committed();
        var first = GitFolder.GitIn(repository.Root, "rev-parse", "HEAD");
        using (var git = FactCheck.Load.Trees.GitRepository.Open(repository.Root))
            Assert.Equal("refs/heads/main", git.MainBranch);
        GitFolder.GitIn(repository.Root, "update-ref", "refs/remotes/origin/master", first);
        using (var git = FactCheck.Load.Trees.GitRepository.Open(repository.Root))
            Assert.Equal("refs/remotes/origin/master", git.MainBranch);
        GitFolder.GitIn(repository.Root, "update-ref", "refs/remotes/upstream/main", first);
        using (var git = FactCheck.Load.Trees.GitRepository.Open(repository.Root))
            Assert.Equal("refs/remotes/upstream/main", git.MainBranch);
        await using var served = await Served.Start(PreviewBuildTest.OptionsOf(repository));
        using var answer = await served.Client.GetAsync(ReservedPaths.Review);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData(false, null, "There is no git repository in or above", "factcheck diff --dir OLD NEW")]
    [InlineData(true, "nowhere", "There is no revision &#39;nowhere&#39; in this clone", "git fetch origin nowhere")]
    [InlineData(true, "none", "The preview was started with --base none", "start it with --base and a revision")]
    public async Task Where_nothing_can_be_compared_the_page_says_what_to_do(bool hasGit, string? revision, string message, string hint)
    {
        using var repository = hasGit ? Committed() : TestRepository.Small();
        await using var served = await Served.Start(PreviewBuildTest.OptionsOf(repository), revision);
        using var answer = await served.Client.GetAsync(ReservedPaths.Review);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains(message, page, StringComparison.Ordinal);
        Assert.Contains(hint, page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Readers see no difference", page, StringComparison.Ordinal);
        Assert.DoesNotContain(ReservedPaths.Review, await served.Client.GetStringAsync(ReservedPaths.Findings), StringComparison.Ordinal);
        Assert.Contains("\"review\":false", await served.Client.GetStringAsync(ReservedPaths.FindingsData), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repository_without_a_commit_says_so()
    {
        using var repository = TestRepository.Small();
        GitFolder.GitIn(repository.Root, "init", "--quiet", "--initial-branch=main");
        await using var served = await Served.Start(PreviewBuildTest.OptionsOf(repository));
        using var answer = await served.Client.GetAsync(ReservedPaths.Review);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Nothing has been committed yet", page, StringComparison.Ordinal);
        Assert.Contains("git add --all", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_and_the_short_address_lead_to_it()
    {
        using var repository = Committed();
        await using var served = await Served.Start(PreviewBuildTest.OptionsOf(repository));
        Assert.Contains($"<a href=\"{ReservedPaths.Review}\">", await served.Client.GetStringAsync(ReservedPaths.Findings), StringComparison.Ordinal);
        Assert.Contains("\"review\":true", await served.Client.GetStringAsync(ReservedPaths.FindingsData), StringComparison.Ordinal);
        using var answer = await served.Client.GetAsync("review");
        Assert.Equal((HttpStatusCode.Found, ReservedPaths.Review), (answer.StatusCode, answer.Headers.Location!.OriginalString));

        repository.Put("site/pages/review.md", "---\ntitle: Our reviews\n---\nA page of the site.\n");
        await PreviewSessionTest.Until(served.Session, state => state.Site?.Has("review/index.html") == true);
        Assert.Contains("A page of the site.", await served.Client.GetStringAsync("review/"), StringComparison.Ordinal);
        using var own = await served.Client.GetAsync("review");
        Assert.Equal("/review/", own.Headers.Location!.OriginalString);
    }

    private static TestRepository Committed()
    {
        var repository = TestRepository.Small();
        GitFolder.GitIn(repository.Root, "init", "--quiet", "--initial-branch=main");
        Commit(repository);
        return repository;
    }

    private static void Commit(TestRepository repository)
    {
        GitFolder.GitIn(repository.Root, "add", "--all");
        GitFolder.GitIn(repository.Root, "commit", "--quiet", "--message", "Change");
    }
}
