using System.CommandLine;
using FactCheck.Cli.Commands;
using FactCheck.Links.Archive;
using FactCheck.Tests.History;

namespace FactCheck.Tests.Links;

/// <summary><c>factcheck links</c> with its flags, as a whole: what it asks, what it prints and how it ends.</summary>
public sealed class LinksCommandTest
{
    private const string Source = "claims/library/source.yaml";

    [Theory]
    [InlineData("", 0)]
    [InlineData("--fail", 1)]
    public async Task A_broken_address_is_printed_and_fails_if_asked(string flags, int exitCode)
    {
        await using var web = TestWeb.Saying(request => request.Path == "/gone" ? TestWeb.Page("", "404 No") : TestWeb.Page());
        using var repository = With("http://news.example/gone", "http://archive.example/here");
        var run = await Run(web, repository, flags);
        Assert.Equal(
            """
            claims/library/source.yaml:3:6: broken http://news.example/gone: status 404
            2 addresses, 1 ok, 0 redirected, 0 unverified, 1 broken

            """,
            run.Output);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("429 Too many", "unverified")]
    [InlineData("403 No", "unverified")]
    [InlineData("500 Ill", "unverified")]
    [InlineData("200 OK", "ok")]
    public async Task An_address_that_refuses_programs_does_not_fail(string status, string state)
    {
        await using var web = TestWeb.Saying(_ => TestWeb.Page("", status));
        using var repository = With("http://news.example/");
        var run = await Run(web, repository, "--fail");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($", 1 {state}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_misbehaves_does_not_end_the_run()
    {
        await using var web = TestWeb.Saying(request => request.Path switch
        {
            "/half" => "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n",
            "/inside" => TestWeb.Redirect("http://inside.example/secret"),
            "/circle" => TestWeb.Redirect("/circle"),
            _ => TestWeb.Page(),
        });
        using var repository = With("http://news.example/half", "http://news.example/inside", "http://news.example/circle", "http://news.example/fine");
        var run = await Run(web, repository, "--fail");
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("4 addresses, 1 ok, 0 redirected, 3 unverified, 0 broken\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(web.Server.Requests, request => request.Path == "/secret");
    }

    [Fact]
    public async Task With_a_base_only_new_addresses_are_asked()
    {
        await using var web = TestWeb.Saying(_ => TestWeb.Page("", "404 No"));
        using var repository = With("http://news.example/old");
        GitFolder.GitIn(repository.Root, "init", "--quiet", "--initial-branch=main");
        GitFolder.GitIn(repository.Root, "add", "--all");
        GitFolder.GitIn(repository.Root, "commit", "--quiet", "--message", "Published");
        var nothing = await Run(web, repository, "--base main --fail");
        Assert.Equal((0, "0 addresses, 0 ok, 0 redirected, 0 unverified, 0 broken\n"), (nothing.ExitCode, nothing.Output));
        Assert.Empty(web.Server.Requests);

        Put(repository, "http://news.example/old", "http://news.example/new");
        var run = await Run(web, repository, "--base main --fail");
        Assert.Equal(1, run.ExitCode);
        Assert.All(web.Server.Requests, request => Assert.Equal("/new", request.Path));
        Assert.Contains(" broken http://news.example/new: status 404\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(4, (await Run(web, repository, "--base nowhere")).ExitCode);
    }

    [Fact]
    public async Task When_the_minutes_are_over_the_rest_waits_for_the_next_run()
    {
        var time = new ManualTime();
        var isLate = true;
        await using var web = new TestWeb(new RawServer(async (request, stream, cancellation) =>
        {
            if (isLate && request.Path == "/second")
            {
                time.RunOut();
                await Patience.Silence(cancellation);
            }

            await stream.WriteAsync(System.Text.Encoding.Latin1.GetBytes(TestWeb.Page()), cancellation);
        }));
        using var repository = With("http://news.example/first", "http://news.example/second");
        var run = await Run(web, repository, "--minutes 7 --fail", time);
        Assert.Equal((0, "2 addresses, 1 ok, 0 redirected, 0 unverified, 0 broken, 1 not checked\n"), (run.ExitCode, run.Output));
        Assert.Equal([TimeSpan.FromMinutes(7)], time.Waits);
        Assert.Contains("/first", File.ReadAllText(Path.Join(repository.Root, ".factcheck/links.json")), StringComparison.Ordinal);

        isLate = false;
        var before = web.Server.Requests.Count;
        var next = await Run(web, repository, "");
        Assert.Equal("2 addresses, 2 ok, 0 redirected, 0 unverified, 0 broken\n", next.Output);
        Assert.All(web.Server.Requests.Skip(before), request => Assert.Equal("/second", request.Path));
    }

    [Theory]
    [InlineData("--minutes 0", "--minutes '0' is not a whole number from 1 to 1440")]
    [InlineData("--minutes soon", "--minutes 'soon' is not a whole number from 1 to 1440")]
    [InlineData("--all --base main", "--all and --base exclude each other")]
    public async Task Wrong_usage_is_reported(string flags, string message)
    {
        await using var web = TestWeb.Saying(_ => TestWeb.Page());
        using var repository = With("http://news.example/");
        Assert.Contains(Parsed(web, repository, flags, TimeProvider.System, keys: true).Errors, error => error.Message.StartsWith(message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Addresses_without_a_copy_are_submitted_and_the_line_to_paste_is_printed()
    {
        await using var web = TestWeb.Saying(request => request.Path switch
        {
            "/save" when request.Body.Contains("%2Fa&", StringComparison.Ordinal) => TestWeb.Page("""{"job_id":"one"}"""),
            "/save" => TestWeb.Page("""{"status":"error","status_ext":"error:blocked-url","message":"This URL is blocked."}"""),
            "/save/status/one" => TestWeb.Page("""{"status":"success","timestamp":"20260228235959"}"""),
            _ => TestWeb.Page(),
        });
        using var repository = With("http://news.example/a", "http://news.example/b");
        var run = await Run(web, repository, "--archive-missing --fail");
        Assert.Equal(
            """
            claims/library/source.yaml:3:6: archived http://news.example/a
              archived: [{url: "http://archive.example/web/20260228235959/http://news.example/a", date: 2026-02-28}]
            claims/library/evidence/document-1.yaml:2:6: not archived http://news.example/b: This URL is blocked.
            2 addresses, 2 ok, 0 redirected, 0 unverified, 0 broken

            """,
            run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(web.Server.Requests, request => request.Head.Contains("\r\nAuthorization: LOW a-key:a-secret\r\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_keys_nothing_is_submitted_and_a_note_says_so()
    {
        await using var web = TestWeb.Saying(_ => TestWeb.Page());
        using var repository = With("http://news.example/a");
        var run = await Run(web, repository, "--archive-missing", keys: false);
        Assert.Equal((0, "1 address, 1 ok, 0 redirected, 0 unverified, 0 broken\n"), (run.ExitCode, run.Output));
        Assert.StartsWith("note: nothing was submitted to the archive: SPN_KEY and SPN_SECRET are not set", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(web.Server.Requests, request => request.Method == "POST");
    }

    [Fact]
    public async Task No_more_are_submitted_than_the_flag_says()
    {
        await using var web = TestWeb.Saying(request => TestWeb.Page(request.Path == "/save" ? """{"job_id":"one"}""" : """{"status":"success","timestamp":"20260228235959"}"""));
        using var repository = With("http://news.example/a", "http://news.example/b");
        var run = await Run(web, repository, "--archive-missing --archive-at-most 1");
        Assert.Single(web.Server.Requests, request => request.Path == "/save");
        Assert.Contains("1 were submitted; the rest waits for the next run", run.Output, StringComparison.Ordinal);
    }

    /// <summary>The first address is the source's, each other one that of an evidence document.</summary>
    private static TestRepository With(params string[] addresses)
    {
        var repository = TestRepository.Small();
        Put(repository, addresses);
        return repository;
    }

    private static void Put(TestRepository repository, params string[] addresses)
    {
        repository.Put(Source, $"title: Notice\npublisher: Harbour Library\nurl: {addresses[0]}\nlanguage: en\n");
        for (var i = 1; i < addresses.Length; i++)
            repository.Put($"claims/library/evidence/document-{i}.yaml", $"title: Document {i}\nurl: {addresses[i]}\nconsulted: full\n");
    }

    private static async Task<(int ExitCode, string Output, string Error)> Run(TestWeb web, TestRepository repository, string flags, TimeProvider? time = null, bool keys = true)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await Parsed(web, repository, flags, time ?? TimeProvider.System, keys).InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return (exitCode, output.ToString(), error.ToString());
    }

    private static ParseResult Parsed(TestWeb web, TestRepository repository, string flags, TimeProvider time, bool keys)
    {
        var world = new LinksWorld(
            web.NewClient,
            (client, own) => new WaybackSave(client, own, new Uri("http://archive.example/"), web.Pause),
            name => !keys ? null : name == "SPN_KEY" ? "a-key" : "a-secret",
            time);
        return LinksCommand.Create(world).Parse(["--root", repository.Root, "--as-of", "2026-03-01", .. flags.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
    }
}
