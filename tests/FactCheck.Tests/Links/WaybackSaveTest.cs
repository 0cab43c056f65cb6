using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Links.Archive;
using FactCheck.Links.Checks;

namespace FactCheck.Tests.Links;

/// <summary>What the archive says, and what becomes of it.</summary>
public sealed class WaybackSaveTest
{
    private const string Job = """{"url":"https://example.org/a","job_id":"spn2-1f"}""";

    public static TheoryData<string, string, ArchiveStatus, string> Answers => new()
    {
        { Job, """{"status":"success","timestamp":"20260228235959","original_url":"https://example.org/a"}""", ArchiveStatus.Archived, "" },
        { Job, """{"status":"pending"}""", ArchiveStatus.Submitted, "submitted, but not archived yet; check again later" },
        { Job, """{"status":"success","timestamp":"../../evil"}""", ArchiveStatus.Refused, "the archive has a copy, but does not say when it was made" },
        { Job, """{"status":"error","status_ext":"error:blocked-url","message":"This URL is blocked."}""", ArchiveStatus.Refused, "This URL is blocked." },
        { Job, "<html>", ArchiveStatus.Submitted, "submitted, but not archived yet; check again later" },
        { """{"status":"error","status_ext":"error:user-session-limit","message":"Too many sessions."}""", "", ArchiveStatus.NotTried, "Too many sessions." },
        { """{"job_id":"../../steal"}""", "", ArchiveStatus.Refused, "the archive named no job" },
        { "[1]", "", ArchiveStatus.Refused, "the archive's answer cannot be read" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Submitted_is_not_archived(string submitted, string asked, ArchiveStatus status, string detail)
    {
        await using var web = TestWeb.Saying(request => TestWeb.Page(request.Path == "/save" ? submitted : asked));
        var result = (await Save(web, 1, "https://example.org/a"))[0];
        Assert.Equal((status, detail), (result.Status, result.Detail));
        Assert.Equal(status == ArchiveStatus.Archived ? "http://archive.example/web/20260228235959/https://example.org/a" : null, result.Copy);
        Assert.Equal(status == ArchiveStatus.Archived ? new DateOnly(2026, 2, 28) : null, result.Day);
    }

    [Fact]
    public async Task The_request_has_the_documented_form()
    {
        await using var web = TestWeb.Saying(request => TestWeb.Page(request.Path == "/save" ? Job : """{"status":"success","timestamp":"20260301000000"}"""));
        await Save(web, 1, "https://example.org/a?b=c&d");
        var (post, get) = (web.Server.Requests.First(), web.Server.Requests.Last());
        Assert.Equal(("POST", "/save"), (post.Method, post.Path));
        Assert.Equal("url=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc%26d&if_not_archived_within=30d&skip_first_archive=1", post.Body);
        Assert.Equal(("GET", "/save/status/spn2-1f"), (get.Method, get.Path));
        Assert.All(web.Server.Requests, request =>
        {
            Assert.Contains("\r\nAuthorization: LOW key:secret\r\n", request.Head, StringComparison.Ordinal);
            Assert.Contains("\r\nAccept: application/json\r\n", request.Head, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_quota_ends_the_submitting()
    {
        await using var web = TestWeb.Saying(_ => TestWeb.Page("", "429 Too many"));
        var results = await Save(web, 5, "https://example.org/a", "https://example.org/b");
        Assert.All(results, result => Assert.Equal(ArchiveStatus.NotTried, result.Status));
        Assert.Single(web.Server.Requests);
    }

    [Fact]
    public async Task No_more_are_submitted_than_requested()
    {
        await using var web = TestWeb.Saying(request => TestWeb.Page(request.Path == "/save" ? Job : """{"status":"success","timestamp":"20260301000000"}"""));
        var results = await Save(web, 1, "https://example.org/a", "https://example.org/b");
        Assert.Equal([ArchiveStatus.Archived, ArchiveStatus.NotTried], results.Select(result => result.Status));
    }

    private static Task<ImmutableArray<ArchiveResult>> Save(TestWeb web, int most, params string[] addresses) =>
        new WaybackSave(web.Client, new ArchiveKeys("key", "secret"), new Uri("http://archive.example/"), web.Pause)
            .Run([.. addresses.Select(address => new ExternalLink(new Uri(address), [new LinkLocation("claims/a.yaml", Location.FileStart)]))], most, CancellationToken.None);
}
