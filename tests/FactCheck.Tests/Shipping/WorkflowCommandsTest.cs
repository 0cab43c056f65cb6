using System.Text.Json;
using System.Text.RegularExpressions;

namespace FactCheck.Tests.Shipping;

/// <summary>The very commands of the workflows, in clean clones of a repository with a history made for it.</summary>
[Collection(PackedTool.Tests)]
public sealed partial class WorkflowCommandsTest(PackedTool tool)
{
    private const string Claim = "claims/peace-treaty-example/no-peace-treaty-signed.yaml";

    [Fact]
    public void An_honest_change_passes_and_is_shown()
    {
        using var newsroom = new Newsroom(tool);
        newsroom.Replace(Claim, "No peace treaty between the two exists.", "There is no peace treaty between the two.");
        var head = newsroom.Commit("refs/pull/7/head");

        var run = Check(newsroom, head);

        Assert.True(run.Failed is null, run.Log);
        Assert.Contains("no-peace-treaty-signed", run.Summary, StringComparison.Ordinal);
        Assert.StartsWith("<!doctype html>", File.ReadAllText(Path.Join(run.Temporary, "review.html")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_verdict_without_its_correction_fails_and_is_still_shown()
    {
        using var newsroom = new Newsroom(tool);
        newsroom.Replace(Claim, "verdict: mostly-accurate", "verdict: accurate");
        var run = Check(newsroom, newsroom.Commit("refs/pull/7/head"));
        Assert.Equal("Check claims", run.Failed);
        Assert.Contains("::error file=" + Claim, run.Log, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Join(run.Temporary, "review.html")));
    }

    [Fact]
    public void A_broken_quotation_fails()
    {
        using var newsroom = new Newsroom(tool);
        newsroom.Replace(Claim, "never signed a peace treaty", "never wanted a peace treaty");
        var run = Check(newsroom, newsroom.Commit("refs/pull/7/head"));
        Assert.Equal("Check claims", run.Failed);
        Assert.Contains("FC203", run.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_push_has_no_base_and_a_lost_base_fails()
    {
        using var newsroom = new Newsroom(tool);
        var first = newsroom.Run("check", "check", newsroom.First, ("BASE", new string('0', 40)));
        Assert.True(first.Failed is null, first.Log);
        Assert.Equal("Check claims", newsroom.Run("check", "check", newsroom.First, ("BASE", new string('1', 40))).Failed);
    }

    [Fact]
    public void A_fork_that_rewrites_the_rules_is_judged_by_ours()
    {
        using var newsroom = new Newsroom(tool);
        Forge(newsroom);
        var head = newsroom.Commit("refs/pull/7/head");

        var run = Review(newsroom, head, ("GH_PULLS", "7"));

        Assert.True(run.Failed is null, run.Log);
        Assert.Contains($"statuses/{head} --silent -f state=failure -f context=factcheck/trusted", newsroom.Calls, StringComparison.Ordinal);
        Assert.Contains("--method POST repos/desk/site/issues/7/comments", newsroom.Calls, StringComparison.Ordinal);
        Assert.StartsWith("<!-- factcheck-review -->\n", newsroom.Sent, StringComparison.Ordinal);
        foreach (var file in new[] { "site/site.yaml", "site/verdicts.yaml", "templates/claim.html", ".github/workflows/check.yml" })
            Assert.Contains(file, newsroom.Sent, StringComparison.Ordinal);
        Assert.True(newsroom.Sent.Length < 60_100);
        Assert.DoesNotContain(Directory.EnumerateFiles(run.Folder, "*", SearchOption.AllDirectories), file => file.EndsWith("templates/claim.html", StringComparison.Ordinal));
        Assert.Contains("FC4", File.ReadAllText(Path.Join(run.Temporary, "check.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_good_change_gets_one_comment_that_is_edited_and_an_empty_one_none()
    {
        using var newsroom = new Newsroom(tool);
        newsroom.Replace(Claim, "No peace treaty between the two exists.", "There is no peace treaty between the two.");
        var head = newsroom.Commit("refs/pull/7/head");
        Assert.Null(Review(newsroom, head, ("GH_PULLS", "7"), ("GH_COMMENTS", "41")).Failed);
        Assert.Contains("state=success", newsroom.Calls, StringComparison.Ordinal);
        Assert.Contains("--method PATCH repos/desk/site/issues/comments/41", newsroom.Calls, StringComparison.Ordinal);

        newsroom.Return(newsroom.First);
        newsroom.Put(Claim, newsroom.Read(Claim) + "# a remark\n");
        var nothing = newsroom.Commit("refs/pull/7/head");
        Assert.Null(Review(newsroom, nothing, ("GH_PULLS", "7"), ("GH_COMMENTS", "41")).Failed);
        Assert.Contains("--method DELETE repos/desk/site/issues/comments/41", newsroom.Calls, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pull_request_that_moved_on_or_is_closed_gets_no_status()
    {
        using var newsroom = new Newsroom(tool);
        var old = newsroom.Commit("refs/pull/7/head");
        Assert.Null(Review(newsroom, old, ("GH_PULLS", "")).Failed);
        newsroom.Commit("refs/pull/7/head", "More");
        Assert.Equal("Read its objects, check again, report", Review(newsroom, old, ("GH_PULLS", "7")).Failed);
        Assert.DoesNotContain("statuses", newsroom.Calls, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_published_is_compared_with_the_last_successful_deployment()
    {
        using var newsroom = new Newsroom(tool);
        var first = Publish(newsroom, newsroom.First, "");
        Assert.True(first.Failed is null, first.Log);
        Assert.Contains("base=none", File.ReadAllText(Path.Join(first.Temporary, "output")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Join(first.Folder, "_site/.factcheck")));

        newsroom.Replace(Claim, "verdict: mostly-accurate", "verdict: accurate");
        var silent = newsroom.Commit("main");
        var refused = Publish(newsroom, silent, $"2 {silent}\n1 {newsroom.First}\n");
        Assert.Equal("Check and build", refused.Failed);
        Assert.False(Path.Exists(Path.Join(refused.Folder, "_site")));

        newsroom.Return(newsroom.First);
        Assert.Equal(0, newsroom.Tool("correct", "no-peace-treaty-signed", "--verdict", "accurate", "--note", "Why.", "--date", "2026-12-01").ExitCode);
        var corrected = Publish(newsroom, newsroom.Commit("main"), $"1 {newsroom.First}\n");
        Assert.True(corrected.Failed is null, corrected.Log);
    }

    [Fact]
    public void A_day_that_changes_nothing_for_readers_deploys_nothing()
    {
        using var newsroom = new Newsroom(tool);
        var first = Publish(newsroom, newsroom.First, "");
        Assert.Contains("changed=true", Output(first), StringComparison.Ordinal);
        Assert.Contains($"\"commit\": \"{newsroom.First}\"", File.ReadAllText(Path.Join(first.Folder, "_site/data/build.json")), StringComparison.Ordinal);

        (string, string)[] published = [("GH_PUBLISHED", Path.Join(first.Folder, "_site")), ("GITHUB_EVENT_NAME", "schedule")];
        var same = Publish(newsroom, newsroom.First, $"1 {newsroom.First}\n", published);
        Assert.True(same.Failed is null, same.Log);
        Assert.Contains("day=2026-12-01\n", Output(same), StringComparison.Ordinal);
        Assert.Contains("changed=false", Output(same), StringComparison.Ordinal);
        Assert.Contains($"compared with what was published in {newsroom.First} on 2026-12-01", same.Log, StringComparison.Ordinal);

        newsroom.Replace("claims/peace-treaty-example/source.yaml", "It is stock text", "It is a stock text");
        var changed = newsroom.Commit("main");
        Assert.Contains("changed=true", Output(Publish(newsroom, changed, $"1 {newsroom.First}\n", published)), StringComparison.Ordinal);
        Assert.Contains("day=\n", Output(Publish(newsroom, changed, $"1 {changed}\n", published)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fails")]
    [InlineData("1 not-a-commit\n")]
    public void Where_the_published_revision_is_unknown_nothing_is_published(string deployments)
    {
        using var newsroom = new Newsroom(tool);
        var run = Publish(newsroom, newsroom.First, deployments);
        Assert.Equal("Find what is published now", run.Failed);
        Assert.False(Path.Exists(Path.Join(run.Folder, "_site")));
    }

    [Fact]
    public void An_accepted_suggestion_becomes_a_branch_and_any_other_a_reply()
    {
        using var newsroom = new Newsroom(tool);
        var good = Intake(newsroom, "The main snag in reaching agreements");
        Assert.True(good.Failed is null, good.Log);
        Assert.Contains("/compare/intake/12?expand=1", newsroom.Sent, StringComparison.Ordinal);
        newsroom.Clone("origin/intake/12");

        var bad = Intake(newsroom, "Words that nobody wrote @everyone");
        Assert.True(bad.Failed is null, bad.Log);
        Assert.StartsWith("No draft could be made:\n\n    factcheck: ", newsroom.Sent, StringComparison.Ordinal);
        Assert.All(newsroom.Sent.TrimEnd().Split('\n').Skip(2), line => Assert.StartsWith("    ", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "", "--method POST repos/desk/site/issues --silent -f title=Report on links")]
    [InlineData("key", "41", "--method PATCH repos/desk/site/issues/41 --silent")]
    public void The_report_on_links_is_one_issue(string key, string open, string call)
    {
        using var newsroom = new Newsroom(tool);
        foreach (var file in Directory.GetFiles(newsroom.PathOf("claims"), "*.yaml", SearchOption.AllDirectories))
            File.WriteAllText(file, AddressLines().Replace(File.ReadAllText(file), ""));

        var run = newsroom.Run("links", "links", newsroom.Commit("main"), ("SPN_KEY", key), ("SPN_SECRET", key), ("GH_COMMENTS", open));

        Assert.True(run.Failed is null, run.Log);
        Assert.Contains("\n0 addresses", run.Log, StringComparison.Ordinal);
        Assert.Contains(call, newsroom.Calls, StringComparison.Ordinal);
        Assert.StartsWith("<!-- factcheck-links -->\n", newsroom.Sent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_package_can_come_along_in_the_repository()
    {
        using var newsroom = new Newsroom(tool, "--tool-source", "packages");
        foreach (var package in Directory.GetFiles(Path.GetDirectoryName(tool.Package)!, "*.nupkg"))
        {
            Directory.CreateDirectory(newsroom.PathOf("packages"));
            File.Copy(package, newsroom.PathOf("packages/" + Path.GetFileName(package)));
        }

        var run = newsroom.Run("check", "check", newsroom.Commit("main"), ("BASE", newsroom.First));
        Assert.True(run.Failed is null, run.Log);
        Assert.DoesNotContain("../", newsroom.Read("nuget.config"), StringComparison.Ordinal);
    }

    internal static WorkflowRun Check(Newsroom newsroom, string head) =>
        newsroom.Run("check", "check", head, ("BASE", newsroom.First), ("HEAD", head));

    internal static WorkflowRun Review(Newsroom newsroom, string head, params (string, string)[] answers) => newsroom.Run(
        "review-comment", "review", newsroom.First, [("HEAD_OWNER", "stranger"), ("HEAD_BRANCH", "patch-1"), ("HEAD_SHA", head), .. answers]);

    internal static WorkflowRun Publish(Newsroom newsroom, string commit, string deployments, params (string, string)[] more) => newsroom.Run(
        "publish", "build", commit, [("BASE_URL", "https://example.org/repo"), ("GH_DEPLOYMENTS", deployments), ("GH_SUCCEEDED", "1"), .. more]);

    private static string Output(WorkflowRun run) => File.ReadAllText(Path.Join(run.Temporary, "output"));

    /// <summary>Switches rules off, redefines the scale, brings a template and a workflow that always says yes, and changes a verdict.</summary>
    internal static void Forge(Newsroom newsroom)
    {
        newsroom.Replace(Claim, "verdict: mostly-accurate", "verdict: accurate");
        newsroom.Put("site/site.yaml", "format: 2\ntitle: Ours now\npolicy: {preset: personal}\n");
        newsroom.Replace("site/verdicts.yaml", "rating: 5", "rating: 1");
        newsroom.Put("templates/claim.html", "<script>alert(1)</script>");
        newsroom.Put(".github/workflows/check.yml", "on: pull_request\njobs: {check: {runs-on: ubuntu-24.04, steps: [{run: 'true'}]}}\n");
    }

    private static WorkflowRun Intake(Newsroom newsroom, string words)
    {
        var body = $"### Document\n\npeace-treaty-example\n\n### Words\n\n{words}\n\n### Why\n\n_No response_\n\n### Records\n\n_No response_";
        newsroom.Put("../event.json", JsonSerializer.Serialize(new { action = "labeled", label = new { name = "accepted" }, issue = new { number = 12, body } }));
        return newsroom.Run("intake", "draft", newsroom.First, ("NUMBER", "12"), ("GITHUB_EVENT_PATH", newsroom.PathOf("../event.json")));
    }

    /// <summary>Addresses of documents and of their archived copies.</summary>
    [GeneratedRegex(@"^(url: .*|archived:\n(  .*\n)+)$\n?", RegexOptions.Multiline)]
    private static partial Regex AddressLines();
}
