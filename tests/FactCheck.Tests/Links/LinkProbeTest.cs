using FactCheck.Links.Checks;

namespace FactCheck.Tests.Links;

/// <summary>What the answers of servers mean.</summary>
public sealed class LinkProbeTest
{
    public static TheoryData<string, string, LinkCheckResult, string> Answers => new()
    {
        { TestWeb.Page(), "", LinkCheckResult.Found, "" },
        { TestWeb.Page("", "405 No"), TestWeb.Page("here"), LinkCheckResult.Found, "" },
        { TestWeb.Page("", "501 No"), TestWeb.Page("here"), LinkCheckResult.Found, "" },
        { TestWeb.Page("", "403 No"), TestWeb.Page("here"), LinkCheckResult.Found, "" },
        { TestWeb.Page("", "404 No"), TestWeb.Page("here"), LinkCheckResult.Found, "" },
        { TestWeb.Page("", "500 Trouble"), TestWeb.Page("here"), LinkCheckResult.Found, "" },
        { "", TestWeb.Page("here"), LinkCheckResult.Found, "" },
        { TestWeb.Page("", "404 No"), TestWeb.Page("", "404 No"), LinkCheckResult.Gone, "status 404" },
        { TestWeb.Page("", "410 No"), TestWeb.Page("", "410 No"), LinkCheckResult.Gone, "status 410" },
        { TestWeb.Page("", "403 No"), TestWeb.Page("", "403 No"), LinkCheckResult.TurnedAway, "status 403" },
        { TestWeb.Page("", "401 No"), TestWeb.Page("", "401 No"), LinkCheckResult.TurnedAway, "status 401" },
        { TestWeb.Page("", "429 No"), TestWeb.Page("", "429 No"), LinkCheckResult.TurnedAway, "status 429" },
        { TestWeb.Page("", "999 No"), TestWeb.Page("", "999 No"), LinkCheckResult.TurnedAway, "status 999" },
        { TestWeb.Page("", "500 No"), TestWeb.Page("", "502 No"), LinkCheckResult.Failing, "status 502" },
        { "", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nHalf", LinkCheckResult.Failing, "the answer is not HTTP, or was cut off" },
        { TestWeb.Redirect("http://127.0.0.1/"), "", LinkCheckResult.TurnedAway, "127.0.0.1 is at 127.0.0.1, a loopback address" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Only_a_success_of_head_counts(string head, string get, LinkCheckResult result, string detail)
    {
        await using var web = TestWeb.Saying(request => request.Method == "HEAD" ? head : get);
        var look = await Check(web, "http://news.example/page");
        Assert.Equal((result, detail, (string?)null), (look.Result, look.Detail, look.MovedTo));
    }

    [Theory]
    [InlineData(301, "/new", LinkCheckResult.Moved, "http://news.example/new")]
    [InlineData(308, "http://archive.example/new", LinkCheckResult.Moved, "http://archive.example/new")]
    [InlineData(302, "/new", LinkCheckResult.Found, null)]
    [InlineData(307, "/new", LinkCheckResult.Found, null)]
    public async Task A_permanent_redirect_is_a_new_address(int status, string to, LinkCheckResult result, string? moved)
    {
        await using var web = TestWeb.Saying(request => request.Path == "/old" ? TestWeb.Redirect(to, status) : TestWeb.Page());
        var look = await Check(web, "http://news.example/old");
        Assert.Equal((result, moved, ""), (look.Result, look.MovedTo, look.Detail));
    }

    [Fact]
    public async Task A_permanent_redirect_after_a_temporary_one_gives_no_new_address()
    {
        await using var web = TestWeb.Saying(request => request.Path switch { "/old" => TestWeb.Redirect("/a", 302), "/a" => TestWeb.Redirect("/b", 301), _ => TestWeb.Page() });
        Assert.Null((await Check(web, "http://news.example/old")).MovedTo);
    }

    [Fact]
    public async Task A_redirect_to_the_home_page_is_reported()
    {
        await using var web = TestWeb.Saying(request => request.Path == "/old" ? TestWeb.Redirect("/") : TestWeb.Page());
        Assert.Equal("redirects to a home page: the document may be gone", (await Check(web, "http://news.example/old")).Detail);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Sun, 01 Mar 2026 12:00:30 GMT", 30)]
    [InlineData("Sun, 01 Mar 2026 11:00:00 GMT", 0)]
    [InlineData("soon", 0)]
    public async Task The_pause_that_a_host_asks_for_is_made(string header, int seconds)
    {
        await using var web = TestWeb.Saying(request => request.Method == "HEAD" ? TestWeb.Page("", "429 Slow down", $"Retry-After: {header}\r\n") : TestWeb.Page());
        Assert.Equal(LinkCheckResult.Found, (await Check(web, "http://news.example/page")).Result);
        Assert.Equal(seconds == 0 ? [] : [TimeSpan.FromSeconds(seconds)], web.Pauses);
    }

    [Fact]
    public async Task A_host_that_asks_for_a_long_pause_is_not_contacted_again()
    {
        await using var web = TestWeb.Saying(_ => TestWeb.Page("", "429 Slow down", "Retry-After: 3600\r\n"));
        Assert.Equal(LinkCheckResult.TurnedAway, (await Check(web, "http://news.example/a")).Result);
        Assert.Equal(LinkCheckResult.TurnedAway, (await Check(web, "http://news.example/b")).Result);
        Assert.Single(web.Server.Requests);
        Assert.Empty(web.Pauses);
    }

    [Fact]
    public async Task A_host_that_does_not_exist_is_gone()
    {
        await using var web = TestWeb.Saying(_ => TestWeb.Page());
        Assert.Equal(LinkCheckResult.Gone, (await Check(web, "https://gone.example/")).Result);
    }

    private static Task<LinkCheck> Check(TestWeb web, string address) => LinkProbe.Check(web.Client, new Uri(address), TestWeb.Day, CancellationToken.None);
}
