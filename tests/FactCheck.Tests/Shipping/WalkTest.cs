using FactCheck.Tests.Process;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;

namespace FactCheck.Tests.Shipping;

/// <summary>The whole way of a newsroom: from an empty folder to a published site, with the report that each step owes.</summary>
[Collection(PackedTool.Tests)]
public sealed class WalkTest(PackedTool tool)
{
    private const string Bridge = "claims/bridge-is-full/bridge-carries-90000-cars.yaml";

    [Fact]
    public async Task From_an_empty_folder_to_a_site_that_is_served_under_a_path()
    {
        using var newsroom = new Newsroom(tool);
        Assert.Null(WorkflowCommandsTest.Publish(newsroom, newsroom.First, "").Failed);

        newsroom.Put("../article.html", "<html lang=\"en\"><title>Bridge is full</title><article><h1>Bridge is full</h1><p>The mayor wants a second bridge. Today the bridge carries 90,000 cars a day.</p></article></html>");
        Succeed(newsroom, "new", "source", "../article.html", "--title", "Bridge is full", "--language", "en");
        Assert.Contains("Today the bridge carries 90,000 cars a day.\n", newsroom.Read("claims/bridge-is-full/source.txt"), StringComparison.Ordinal);
        File.Delete(newsroom.PathOf("../article.html"));

        Succeed(newsroom, "new", "claim", "bridge-is-full", "--quote", "the bridge carries 90,000 cars a day", "--id", "bridge-carries-90000-cars");
        Succeed(newsroom, "new", "claim", "bridge-is-full", "--quote", "The mayor wants a second bridge", "--id", "mayor-wants-a-second-bridge");
        Assert.Contains("bridge-carries-90000-cars", Succeed(newsroom, "list", "claims", "--draft"), StringComparison.Ordinal);
        newsroom.Put(Bridge, Claim("the bridge carries 90,000 cars a day", "mostly-inaccurate", "undermines"));
        newsroom.Put("claims/bridge-is-full/mayor-wants-a-second-bridge.yaml", Claim("The mayor wants a second bridge", "accurate", "supports"));
        newsroom.Replace("claims/bridge-is-full/source.yaml", "# publisher: Who published it.", "publisher: The Daily Example");

        var written = newsroom.Commit("refs/pull/1/head", "Two claims about the bridge");
        var check = WorkflowCommandsTest.Check(newsroom, written);
        Assert.True(check.Failed is null, check.Log);
        Assert.Contains("2 new claims", check.Summary, StringComparison.Ordinal);
        newsroom.Commit("main");
        var published = newsroom.Commit("main", "Merge");

        newsroom.Replace(Bridge, "verdict: mostly-inaccurate", "verdict: inaccurate");
        var silent = newsroom.Commit("refs/pull/2/head");
        check = newsroom.Run("check", "check", silent, ("BASE", published), ("HEAD", silent));
        Assert.Equal("Check claims", check.Failed);
        Assert.Contains("1 verdict change", check.Summary, StringComparison.Ordinal);
        Assert.Contains("correction", check.Summary, StringComparison.Ordinal);

        newsroom.Return(published);
        Succeed(newsroom, "correct", "bridge-carries-90000-cars", "--verdict", "inaccurate", "--note", "The count of 2025 came in.", "--date", "2026-03-09");
        var corrected = newsroom.Commit("refs/pull/3/head");
        check = newsroom.Run("check", "check", corrected, ("BASE", published), ("HEAD", corrected));
        Assert.True(check.Failed is null, check.Log);
        Assert.Contains("1 verdict change", check.Summary, StringComparison.Ordinal);
        var main = newsroom.Commit("main", "Merge the correction");

        WorkflowCommandsTest.Forge(newsroom);
        var hostile = newsroom.Commit("refs/pull/7/head", "Improve wording");
        var review = newsroom.Run(
            "review-comment", "review", main, ("HEAD_OWNER", "stranger"), ("HEAD_BRANCH", "main"), ("HEAD_SHA", hostile), ("GH_PULLS", "7"));
        Assert.True(review.Failed is null, review.Log);
        Assert.Contains($"statuses/{hostile} --silent -f state=failure", newsroom.Calls, StringComparison.Ordinal);
        Assert.Contains("templates/claim.html", newsroom.Sent, StringComparison.Ordinal);

        newsroom.Return(main);
        var publication = WorkflowCommandsTest.Publish(newsroom, main, $"1 {published}\n");
        Assert.True(publication.Failed is null, publication.Log);
        await Serves(Path.Join(publication.Folder, "_site"));
    }

    private static async Task Serves(string site)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        await using var server = builder.Build();
        using var files = new PhysicalFileProvider(site);
        server.UseFileServer(new FileServerOptions { FileProvider = files, RequestPath = "/repo", StaticFileOptions = { ServeUnknownFileTypes = true } });
        server.Run(context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
        await server.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.First() + "/repo/") };

        var claim = await client.GetStringAsync("claims/bridge-carries-90000-cars/");
        Assert.Contains("The count of 2025 came in.", claim, StringComparison.Ordinal);
        Assert.Contains("https://example.org/repo/claims/bridge-carries-90000-cars/", claim, StringComparison.Ordinal);
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(claim);
        var checkedLinks = 0;
        foreach (var address in document.QuerySelectorAll("a[href], link[href]").Select(link => link.GetAttribute("href")!).Where(href => !href.Contains(':', StringComparison.Ordinal)))
        {
            var target = new Uri(new Uri(client.BaseAddress!, "claims/bridge-carries-90000-cars/"), address);
            using var answer = await client.GetAsync(target);
            Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
            checkedLinks++;
        }

        Assert.True(checkedLinks > 5);
    }

    private static string Claim(string quote, string verdict, string stance) => $"""
        quote: {quote}
        verdict: {verdict}
        headline: The register has about 61,000 cars
        summary: The city has counted and decided; its register says so.
        accurate-version: The register has about 61,000 cars a day.
        evidence:
          - title: Register of the roads department
            publisher: City of Exampleton
            kind: primary
            consulted: full
            stance: {stance}
            shows: Gives 61,204 cars a day as the mean of 2025.
        published: 2026-03-02
        """;

    private static string Succeed(Newsroom newsroom, params string[] arguments)
    {
        var run = newsroom.Tool(arguments);
        Assert.True(run.ExitCode == 0, $"{string.Join(' ', arguments)}: {run.Error}");
        return run.Output;
    }
}
