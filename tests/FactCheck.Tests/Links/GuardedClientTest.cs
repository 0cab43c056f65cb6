using System.IO.Compression;
using System.Text;
using FactCheck.Links.Client;

namespace FactCheck.Tests.Links;

/// <summary>What servers do to a client, and that it comes to no harm.</summary>
public sealed class GuardedClientTest
{
    [Theory]
    [InlineData("http://localhost/")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://0/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://[fd00:ec2::254]/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("https://inside.example/")]
    [InlineData("http://half.example/")]
    [InlineData("http://mapped.example/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://news.example/")]
    [InlineData("gopher://news.example/")]
    [InlineData("http://user:password@news.example/")]
    [InlineData("http://éqj-/")]
    public async Task Hosts_that_are_not_public_are_not_contacted(string address)
    {
        await using var web = TestWeb.Saying(request => request.Path == "/start" ? TestWeb.Redirect(address) : TestWeb.Page("secret"));

        Assert.Equal(WebFailure.NotPublic, (await web.Get(address)).Failure);
        Assert.Empty(web.Dialled);

        var led = await web.Get("http://news.example/start");
        Assert.Equal((WebFailure.NotPublic, 0), (led.Failure, led.Body.Length));
        Assert.Equal("/start", Assert.Single(web.Server.Requests).Path);
    }

    [Fact]
    public async Task A_name_is_checked_again_at_each_connection()
    {
        await using var web = TestWeb.Saying(_ => TestWeb.Page("here"));
        Assert.Equal(200, (await web.Get("http://news.example/")).Status);
        web.Names["news.example"] = ["127.0.0.1"];
        Assert.Equal(WebFailure.NotPublic, (await web.Get("http://news.example/")).Failure);
    }

    [Fact]
    public async Task Redirects_end_after_five()
    {
        await using var web = TestWeb.Saying(request => TestWeb.Redirect(request.Path + "a"));
        var answer = await web.Get("http://news.example/");
        Assert.Equal((WebFailure.Astray, 5), (answer.Failure, answer.Hops.Length));
        Assert.Equal(6, web.Server.Requests.Count);
    }

    [Theory]
    [InlineData("Location: http://\r\n")]
    [InlineData("")]
    public async Task A_redirect_without_an_address_is_a_failure(string header)
    {
        await using var web = TestWeb.Saying(_ => TestWeb.Page("", "302 Found", header));
        Assert.Equal(WebFailure.Astray, (await web.Get("http://news.example/")).Failure);
    }

    [Fact]
    public async Task An_endless_body_is_cut_or_refused()
    {
        await using var web = new TestWeb(new RawServer(async (_, stream, cancellation) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray(), cancellation);
            var more = new byte[64 * 1024];
            while (true)
                await stream.WriteAsync(more, cancellation);
        }));
        var look = await web.Get("http://news.example/", WebLimits.ForChecks);
        Assert.Equal((200, WebLimits.ForChecks.Bytes), (look.Status, look.Body.Length));
        Assert.Equal(WebFailure.TooLarge, (await web.Get("http://news.example/", new WebLimits(100_000, Patience.Bound, CutsBody: false))).Failure);
    }

    [Fact]
    public async Task A_small_body_that_unpacks_to_a_large_one_is_refused()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            await gzip.WriteAsync(new byte[1_000_000]);
        await using var web = new TestWeb(new RawServer(async (_, stream, cancellation) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {packed.Length}\r\n\r\n"), cancellation);
            await stream.WriteAsync(packed.ToArray(), cancellation);
        }));
        Assert.Equal(WebFailure.TooLarge, (await web.Get("http://news.example/", new WebLimits(100_000, Patience.Bound, CutsBody: false))).Failure);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-")]
    public async Task A_server_that_never_answers_times_out(string start)
    {
        await using var web = new TestWeb(new RawServer(async (_, stream, cancellation) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(start), cancellation);
            await Patience.Silence(cancellation);
        }));
        Assert.Equal(WebFailure.TooSlow, (await web.Get("http://news.example/", new WebLimits(1000, TimeSpan.FromMilliseconds(100), CutsBody: true))).Failure);
    }

    [Fact]
    public async Task A_body_that_trickles_times_out()
    {
        await using var web = new TestWeb(new RawServer(async (_, stream, cancellation) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nHal"u8.ToArray(), cancellation);
            await Patience.Silence(cancellation);
        }));
        Assert.Equal(WebFailure.TooSlow, (await web.Get("http://news.example/", new WebLimits(1000, TimeSpan.FromMilliseconds(200), CutsBody: false))).Failure);
    }

    public static TheoryData<string> Garbage => new()
    {
        "",
        "SSH-2.0-OpenSSH_9.2\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nHalf",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd",
        "HTTP/1.1 200 OK\r\n" + string.Concat(Enumerable.Repeat("X-Filler: " + new string('x', 1000) + "\r\n", 100)) + "\r\n",
    };

    [Theory]
    [MemberData(nameof(Garbage))]
    public async Task Invalid_answers_are_reported(string answer)
    {
        await using var web = TestWeb.Saying(_ => answer);
        Assert.Equal(WebFailure.Garbled, (await web.Get("http://news.example/")).Failure);
    }

    [Fact]
    public async Task A_host_without_tls_is_insecure()
    {
        await using var web = TestWeb.Saying(_ => TestWeb.Page("plain"));
        Assert.Equal(WebFailure.Insecure, (await web.Get("https://news.example/")).Failure);
    }

    [Fact]
    public async Task A_name_that_does_not_exist_has_no_host()
    {
        await using var web = TestWeb.Saying(_ => TestWeb.Page());
        Assert.Equal(WebFailure.NoSuchHost, (await web.Get("https://gone.example/")).Failure);
        Assert.Empty(web.Dialled);
    }

    [Fact]
    public async Task It_says_who_it_is_and_keeps_no_cookie()
    {
        await using var web = TestWeb.Saying(request => request.Path == "/" ? TestWeb.Page("", "302 Found", "Location: /next\r\nSet-Cookie: id=1\r\n") : TestWeb.Page());
        Assert.Equal(200, (await web.Get("http://news.example/")).Status);
        Assert.Equal(2, web.Server.Requests.Count);
        Assert.All(web.Server.Requests, request =>
        {
            Assert.Contains("\r\nUser-Agent: FactCheck/test\r\n", request.Head, StringComparison.Ordinal);
            Assert.DoesNotContain("cookie", request.Head, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("authorization", request.Head, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task Keys_are_never_sent_on()
    {
        await using var web = TestWeb.Saying(request => request.Path == "/save" ? TestWeb.Redirect("http://archive.example/steal") : TestWeb.Page());
        var answer = await web.Client.Ask(new WebRequest(HttpMethod.Post, new Uri("http://news.example/save"), WebLimits.ForData) { Authorization = "LOW a:b", Form = [] }, CancellationToken.None);
        Assert.Equal(302, answer.Status);
        Assert.Single(web.Server.Requests);
    }

    [Fact]
    public async Task A_host_gets_one_request_after_the_other_with_a_pause()
    {
        await using var web = new TestWeb(RawServer.Saying(_ => TestWeb.Page()), TimeSpan.FromSeconds(1));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => web.Get($"http://news.example/{i}")));
        await web.Get("http://archive.example/");
        Assert.Equal(Enumerable.Repeat(TimeSpan.FromSeconds(1), 3), web.Pauses);
    }
}
