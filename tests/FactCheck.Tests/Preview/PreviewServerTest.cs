using System.Net;
using System.Net.Sockets;
using System.Text;
using FactCheck.Cli.Serve;
using FactCheck.Preview;

namespace FactCheck.Tests.Preview;

/// <summary>What the preview answers, asked over HTTP.</summary>
public sealed class PreviewServerTest
{
    private const string ClaimFile = "claims/library/opens-at-nine.yaml";
    private const string ClaimPage = "claims/opens-at-nine/";

    [Theory]
    [InlineData("complete")]
    [InlineData("several-sources")]
    [InlineData("pagination")]
    [InlineData("aliases")]
    public async Task Each_file_is_that_of_a_build_but_for_the_script(string name)
    {
        using var repository = TestRepository.CopyOf(Path.Join(TestRepository.OfThisProject(), "tests/FactCheck.Tests/Cases", name), name);
        var options = PreviewBuildTest.OptionsOf(repository) with { Root = repository.Root };
        var built = SiteBuild.Build(new BuildOptions(options.Root, options.Plan, options.Strict, options.Parallelism), new(repository.Output, repository.Root, [Path.Join(repository.Root, "claims")]));
        Assert.True(built.Written is not null, repository.Print(built));

        await using var served = await Served.Start(options);
        var state = await PreviewSessionTest.Until(served.Session, state => state.IsCurrent);
        var files = TestRepository.FilesBelow(repository.Output).Where(file => !Path.GetFileName(file).StartsWith('.')).ToList();
        Assert.Contains("index.html", files);
        foreach (var file in files)
        {
            var expected = File.ReadAllBytes(Path.Join(repository.Output, file));
            if (file.EndsWith(".html", StringComparison.Ordinal))
                expected = LivePage.With(expected, served.Server.NameOf(state));
            using var answer = await served.Client.GetAsync(PreviewServer.MountOf(state.Site!)[1..] + file);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var actual = await answer.Content.ReadAsByteArrayAsync();
            Assert.True(expected.AsSpan().SequenceEqual(actual), file);
        }
    }

    [Fact]
    public async Task A_page_is_reached_as_on_a_static_host()
    {
        using var repository = TestRepository.Small();
        await using var served = await Served.Start(PreviewBuildTest.OptionsOf(repository));

        using var page = await served.Client.GetAsync(ClaimPage);
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        Assert.Equal(["no-store"], page.Headers.GetValues("Cache-Control"));
        Assert.Equal(["same-origin"], page.Headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.False(page.Headers.Contains("Access-Control-Allow-Origin"));

        using var folder = await served.Client.GetAsync(ClaimPage.TrimEnd('/') + "?a=b");
        Assert.Equal((HttpStatusCode.Found, "/claims/opens-at-nine/?a=b"), (folder.StatusCode, folder.Headers.Location!.OriginalString));

        using var missing = await served.Client.GetAsync("claims/there-is-none/");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("<html", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var head = await served.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, ClaimPage));
        Assert.Equal(page.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost.evil.example:80", HttpStatusCode.MisdirectedRequest)]
    [InlineData("192.168.0.1", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("LOCALHOST:9", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:9", HttpStatusCode.OK)]
    public async Task Only_names_of_this_machine_are_answered(string host, HttpStatusCode expected)
    {
        using var repository = TestRepository.Small();
        await using var served = await Served.Start(PreviewBuildTest.OptionsOf(repository));
        foreach (var path in new[] { "", ReservedPaths.Findings[1..], ReservedPaths.FindingsData[1..], ReservedPaths.Script[1..] })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = host } };
            using var answer = await served.Client.SendAsync(request);
            Assert.Equal(expected, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Nothing_can_be_changed(string method)
    {
        using var repository = TestRepository.Small();
        await using var served = await Served.Start(PreviewBuildTest.OptionsOf(repository));
        using var answer = await served.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), ""));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/claims/../../secret.txt")]
    [InlineData("/..%2Fsecret.txt")]
    [InlineData("/%2e%2e/%2e%2e/secret.txt")]
    [InlineData("/assets/..%5c..%5csecret.txt")]
    [InlineData("//etc/passwd")]
    [InlineData("/claims/library/opens-at-nine.yaml")]
    [InlineData("/__factcheck/../secret.txt")]
    [InlineData("/__factcheck/live.js/../../secret.txt")]
    public async Task No_path_leads_to_a_file(string path)
    {
        using var repository = TestRepository.Small();
        repository.Put("secret.txt", "secret");
        await using var served = await Served.Start(PreviewBuildTest.OptionsOf(repository));

        // HttpClient would tidy the path up.
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, served.Client.BaseAddress!.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 404", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("secret\n", answer + "\n", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "repo", "http://localhost/repo/")]
    [InlineData("", "/a/b/", "http://localhost/a/b/")]
    [InlineData("url: https://example.org/press/\n", null, "https://example.org/press/")]
    [InlineData("url: https://example.org/press/\n", "/repo", "https://example.org/repo/")]
    public async Task The_site_stands_under_the_path_of_its_address(string url, string? basePath, string address)
    {
        using var repository = TestRepository.Small();
        repository.Put("site/site.yaml", "format: 1\ntitle: Notices\n" + url);
        var options = PreviewBuildTest.OptionsOf(repository);
        await using var served = await Served.Start(options with { Plan = options.Plan with { BasePath = basePath } });
        var mount = new Uri(address).AbsolutePath;

        using var root = await served.Client.GetAsync("");
        Assert.Equal((HttpStatusCode.Found, mount), (root.StatusCode, root.Headers.Location!.OriginalString));
        var page = await served.Client.GetStringAsync(mount[1..] + ClaimPage);
        Assert.Contains($"<link rel=\"canonical\" href=\"{address}{ClaimPage}\">", page, StringComparison.Ordinal);
        using var outside = await served.Client.GetAsync(ClaimPage);
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
        using var missing = await served.Client.GetAsync(mount[1..] + "deep/in/nothing/");
        Assert.Contains($"\"{mount}assets/", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_is_told_and_then_shown()
    {
        using var repository = TestRepository.Small();
        await using var served = await Served.Start(PreviewBuildTest.OptionsOf(repository));
        using var events = await served.Listen();
        var first = await events.Next();
        Assert.Contains($"live.js?site={first.GetProperty("site")}\"", await served.Client.GetStringAsync(ClaimPage), StringComparison.Ordinal);

        repository.Put(ClaimFile, TestRepository.Claim("The library opens at nine.").Replace("says the same", "agrees", StringComparison.Ordinal));
        var second = await events.Until(state => state.GetProperty("site").GetString() != first.GetProperty("site").GetString());

        Assert.Equal(0, second.GetProperty("errors").GetInt32());
        Assert.Contains("The notice at the door agrees.", await served.Client.GetStringAsync(ClaimPage), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_claim_keeps_its_last_page_and_is_reported()
    {
        using var repository = TestRepository.Small();
        await using var served = await Served.Start(PreviewBuildTest.OptionsOf(repository));
        using var events = await served.Listen();
        var first = await events.Next();
        var page = await served.Client.GetStringAsync(ClaimPage);

        repository.Put(ClaimFile, TestRepository.Claim("The <library> opens at ten."));
        var broken = await events.Until(state => state.GetProperty("errors").GetInt32() > 0);

        Assert.Equal(first.GetProperty("site").GetString(), broken.GetProperty("site").GetString());
        Assert.Equal(page, await served.Client.GetStringAsync(ClaimPage));
        var data = System.Text.Json.JsonDocument.Parse(await served.Client.GetStringAsync(ReservedPaths.FindingsData[1..])).RootElement;
        Assert.Equal("1 error; the pages show the last state without errors", data.GetProperty("heading").GetString());
        var text = data.GetProperty("findings")[0].GetProperty("text").GetString()!;
        Assert.StartsWith(ClaimFile + ":1:8: error FC203: ", text, StringComparison.Ordinal);
        Assert.Contains("1 | quote: The <library> opens at ten.", text, StringComparison.Ordinal);
        Assert.Contains("\n  hint: ", text, StringComparison.Ordinal);
        var findings = await served.Client.GetStringAsync(ReservedPaths.Findings[1..]);
        Assert.Contains("1 | quote: The &lt;library&gt; opens at ten.", findings, StringComparison.Ordinal);

        repository.Put(ClaimFile, TestRepository.Claim("The library opens at nine."));
        var fixedState = await events.Until(state => state.GetProperty("errors").GetInt32() == 0);
        Assert.NotEqual(first.GetProperty("site").GetString(), fixedState.GetProperty("site").GetString());
    }

    [Fact]
    public async Task Findings_take_the_place_of_pages_that_were_never_without_errors()
    {
        using var repository = TestRepository.Small();
        repository.Put(ClaimFile, "quote: [");
        await using var served = await Served.Start(PreviewBuildTest.OptionsOf(repository));
        using var answer = await served.Client.GetAsync(ClaimPage);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains(ClaimFile, page, StringComparison.Ordinal);
        Assert.Contains(ReservedPaths.Script, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_who_waits_does_not_hold_up_the_end()
    {
        using var repository = TestRepository.Small();
        var served = await Served.Start(PreviewBuildTest.OptionsOf(repository));
        using var events = await served.Listen();
        await events.Next();
        await served.DisposeAsync();
        Assert.True(await events.HasEnded());
    }

    [Fact]
    public async Task A_port_in_use_is_said()
    {
        using var repository = TestRepository.Small();
        await using var served = await Served.Start(PreviewBuildTest.OptionsOf(repository));
        var failure = await Assert.ThrowsAsync<IOException>(() => PreviewServer.Start(served.Session, repository.Root, new ReviewPage(repository.Root, null, PreviewBuildTest.OptionsOf(repository).Plan, 1), served.Client.BaseAddress!.Port));
        Assert.True(PreviewServer.IsPortInUse(failure));
    }
}
