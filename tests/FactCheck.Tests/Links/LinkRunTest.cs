using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Links.Archive;
using FactCheck.Links.Checks;
using FactCheck.Links.Reports;
using FactCheck.Load;

namespace FactCheck.Tests.Links;

/// <summary>Many addresses over several days.</summary>
public sealed class LinkRunTest
{
    [Theory]
    [InlineData("failing 1", LinkState.Unverified)]
    [InlineData("failing 1, failing 2", LinkState.Unverified)]
    [InlineData("failing 1, failing 4", LinkState.Broken)]
    [InlineData("found 1, failing 2, failing 5", LinkState.Broken)]
    [InlineData("failing 1, found 2, failing 4", LinkState.Unverified)]
    [InlineData("failing 1, turned-away 2, failing 4", LinkState.Unverified)]
    [InlineData("turned-away 1, turned-away 20", LinkState.Unverified)]
    [InlineData("gone 1", LinkState.Broken)]
    [InlineData("gone 1, found 2", LinkState.Ok)]
    [InlineData("moved 1", LinkState.Redirected)]
    public void One_bad_day_is_not_broken(string checks, LinkState expected)
    {
        LinkRecord? record = null;
        foreach (var check in checks.Split(", ").Select(check => check.Split(' ')))
        {
            Assert.True(LinkWords.Results.TryFind(check[0], out var result));
            record = LinkRecord.After(record, new LinkCheck(new DateOnly(2026, 3, int.Parse(check[1], System.Globalization.CultureInfo.InvariantCulture)), result, "", null));
        }

        Assert.Equal(expected, record!.State);
    }

    [Fact]
    public async Task Each_address_is_checked_once_and_not_again_on_the_day_it_was_found()
    {
        await using var web = TestWeb.Saying(request => request.Path == "/gone" ? TestWeb.Page("", "404 No") : TestWeb.Page());
        ImmutableArray<ExternalLink> links = [Link("http://news.example/gone"), Link("http://news.example/here"), Link("http://archive.example/")];
        var first = await LinkRun.Run(web.Client, links, ImmutableDictionary<string, LinkRecord>.Empty, TestWeb.Day, CancellationToken.None);
        Assert.Equal([LinkState.Broken, LinkState.Ok, LinkState.Ok], first.Select(link => link.Record!.State));
        Assert.Equal(4, web.Server.Requests.Count);

        var again = await LinkRun.Run(web.Client, links, first.ToDictionary(link => link.Link.Key, link => link.Record!, StringComparer.Ordinal), TestWeb.Day, CancellationToken.None);
        Assert.Equal(first.AsEnumerable(), again);
        Assert.Equal(6, web.Server.Requests.Count);
    }

    [Fact]
    public async Task When_the_time_is_up_the_rest_waits_for_the_next_run()
    {
        await using var web = TestWeb.Saying(_ => TestWeb.Page());
        using var bound = new CancellationTokenSource();
        await bound.CancelAsync();
        var link = Assert.Single(await LinkRun.Run(web.Client, [Link("http://news.example/")], ImmutableDictionary<string, LinkRecord>.Empty, TestWeb.Day, bound.Token));
        Assert.Null(link.Record);
        Assert.EndsWith("1 not checked\n", LinkListing.Text(new LinkReport(TestWeb.Day, [link], [])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_machine_without_a_network_learns_nothing()
    {
        await using var web = TestWeb.Saying(_ => TestWeb.Page());
        ImmutableArray<ExternalLink> gone = [Link("http://one.example/"), Link("http://two.example/")];
        Assert.True(LinkRun.SeesNoHost(await LinkRun.Run(web.Client, gone, ImmutableDictionary<string, LinkRecord>.Empty, TestWeb.Day, CancellationToken.None), TestWeb.Day));
        Assert.False(LinkRun.SeesNoHost(await LinkRun.Run(web.Client, gone.Add(Link("http://news.example/")), ImmutableDictionary<string, LinkRecord>.Empty, TestWeb.Day, CancellationToken.None), TestWeb.Day));
    }

    [Fact]
    public void Addresses_are_those_of_sources_evidence_and_copies()
    {
        using var repository = TestRepository.Small();
        repository.Put("claims/library/source.yaml", "title: Notice\npublisher: Harbour Library\nlanguage: en\nurl: https://example.org/a#:~:text=The\narchived:\n  - url: https://web.archive.org/web/20260101000000/https://example.org/a\n    date: 2026-01-01\n");
        repository.Put("claims/library/evidence/door.yaml", "title: Door\nurl: https://example.org/a\nconsulted: full\n");
        repository.Put("claims/library/evidence/unseen.yaml", "title: Letter\nurl: https://example.org/b\nconsulted: not-seen\n");
        var (read, _) = RepositoryReader.Read(repository.Root, 1);
        Assert.Equal(
            [
                "https://example.org/a claims/library/evidence/door.yaml:2 claims/library/source.yaml:4",
                "https://example.org/b claims/library/evidence/unseen.yaml:2",
                "https://web.archive.org/web/20260101000000/https://example.org/a claims/library/source.yaml:6",
            ],
            ExternalLinks.Of(read).Select(link => link.Key + string.Concat(link.Places.Select(place => $" {place.File}:{place.Location.Line}"))));
        Assert.Equal(["https://example.org/a"], ExternalLinks.WithoutArchive(read).Select(link => link.Key));
    }

    [Fact]
    public void The_history_reads_back_unchanged()
    {
        using var repository = TestRepository.Small();
        var path = Path.Join(repository.Root, ".factcheck/links.json");
        Assert.Empty(LinkHistory.Read(path));
        var records = new Dictionary<string, LinkRecord>(StringComparer.Ordinal)
        {
            ["https://example.org/\u202e"] = new(new LinkCheck(TestWeb.Day, LinkCheckResult.Failing, "status 500", null), TestWeb.Day.AddDays(-4), TestWeb.Day.AddDays(-9)),
            ["https://example.org/b"] = new(new LinkCheck(TestWeb.Day, LinkCheckResult.Moved, "", "https://example.org/c"), null, TestWeb.Day),
        };
        LinkHistory.Write(path, records);
        Assert.Equal(records.OrderBy(entry => entry.Key, StringComparer.Ordinal), LinkHistory.Read(path).OrderBy(entry => entry.Key, StringComparer.Ordinal));
        Assert.Equal([".factcheck/links.json"], TestRepository.FilesBelow(repository.Root).Where(file => file.StartsWith(".factcheck", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"version\": 2, \"links\": []}")]
    [InlineData("{\"version\": 1, \"links\": [{\"url\": \"https://example.org/\"}]}")]
    [InlineData("{\"version\": 1, \"links\": [{\"url\": 1, \"day\": \"2026-03-01\", \"result\": \"found\"}]}")]
    [InlineData("{\"version\": 1, \"links\": [{\"url\": \"a\", \"day\": \"2026-02-30\", \"result\": \"found\"}]}")]
    public void A_file_that_is_not_a_history_is_refused(string text)
    {
        using var repository = TestRepository.Small();
        repository.Put("links.json", text);
        Assert.Throws<Refusal>(() => LinkHistory.Read(Path.Join(repository.Root, "links.json")));
    }

    [Fact]
    public void Reports_have_every_finding_without_markup_from_texts()
    {
        var broken = new CheckedLink(Link("https://example.org/@all"), LinkRecord.After(null, new LinkCheck(TestWeb.Day, LinkCheckResult.Gone, "status 404", null)));
        var moved = new CheckedLink(Link("https://example.org/b"), LinkRecord.After(null, new LinkCheck(TestWeb.Day, LinkCheckResult.Moved, "", "https://example.org/c")));
        var fine = new CheckedLink(Link("https://example.org/d"), LinkRecord.After(null, new LinkCheck(TestWeb.Day, LinkCheckResult.Found, "", null)));
        var report = new LinkReport(TestWeb.Day, [moved, broken, fine], [new ArchiveResult(fine.Link, ArchiveStatus.Archived, "https://web.archive.org/web/20260301000000/https://example.org/d", TestWeb.Day, "")]);
        Assert.Equal(
            """
            claims/a.yaml:3:6: broken https://example.org/@all: status 404
            claims/a.yaml:3:6: redirected https://example.org/b: now at https://example.org/c
            claims/a.yaml:3:6: archived https://example.org/d
              archived: [{url: "https://web.archive.org/web/20260301000000/https://example.org/d", date: 2026-03-01}]
            3 addresses, 1 ok, 1 redirected, 0 unverified, 1 broken

            """,
            LinkListing.Text(report));
        var markdown = LinkListing.Markdown(report);
        Assert.StartsWith("**1 broken address** 3 addresses on 2026-03-01, 1 ok", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("@all", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", markdown, StringComparison.Ordinal);
        using var json = System.Text.Json.JsonDocument.Parse(LinkListing.Json(report));
        Assert.Equal("https://example.org/c", json.RootElement.GetProperty("links")[0].GetProperty("movedTo").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("counts").GetProperty("broken").GetInt32());
    }

    private static ExternalLink Link(string address) => new(new Uri(address), [new LinkLocation("claims/a.yaml", new Location(3, 6))]);
}
