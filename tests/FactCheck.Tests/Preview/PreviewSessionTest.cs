using FactCheck.Diagnostics;
using FactCheck.Preview;

namespace FactCheck.Tests.Preview;

/// <summary>A preview follows its files, in whatever way editors write them.</summary>
public sealed class PreviewSessionTest
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_that_is_written_is_followed(bool poll)
    {
        using var repository = TestRepository.Small();
        using var session = PreviewSession.Start(PreviewBuildTest.OptionsOf(repository), poll);
        await Until(session, state => Claims(state) == 1);

        repository.Put("claims/library/closes-at-six.yaml", TestRepository.Claim("It closes at six."));
        await Until(session, state => Claims(state) == 2);
        File.Delete(Path.Join(repository.Root, "claims/library/closes-at-six.yaml"));
        await Until(session, state => Claims(state) == 1);
    }

    [Fact]
    public async Task A_file_that_is_put_in_place_of_another_is_followed()
    {
        using var repository = TestRepository.Small();
        using var session = PreviewSession.Start(PreviewBuildTest.OptionsOf(repository), poll: false);
        await Until(session, state => Claims(state) == 1);
        foreach (var word in new[] { "first", "second", "third" })
        {
            repository.Put("claims/library/.new.swp", TestRepository.Claim("The library opens at nine.").Replace("says the same", word, StringComparison.Ordinal));
            File.Move(Path.Join(repository.Root, "claims/library/.new.swp"), Path.Join(repository.Root, "claims/library/opens-at-nine.yaml"), overwrite: true);
            await Until(session, state => Summary(state).Contains(word, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_burst_of_files_ends_in_all_of_them()
    {
        using var repository = TestRepository.Small();
        using var session = PreviewSession.Start(PreviewBuildTest.OptionsOf(repository), poll: false);
        await Until(session, state => Claims(state) == 1);
        for (var i = 0; i < 300; i++)
            repository.Put($"claims/library/claim-{i}.yaml", TestRepository.Claim("It closes at six."));
        await Until(session, state => Claims(state) == 301);
    }

    [Fact]
    public async Task Folders_that_come_and_go_are_followed()
    {
        using var repository = TestRepository.Small();
        using var session = PreviewSession.Start(PreviewBuildTest.OptionsOf(repository), poll: false);
        await Until(session, state => Claims(state) == 1);

        repository.Put("claims/annex/evidence/plan.yaml", "title: Plan\n");
        repository.Put("claims/annex/source.yaml", "title: Notice of the annex\nlanguage: en\n");
        repository.Put("claims/annex/source.txt", "The annex opens at ten.\n");
        repository.Put("claims/annex/opens-at-ten.yaml", TestRepository.Claim("The annex opens at ten."));
        await Until(session, state => Claims(state) == 2);

        Directory.Move(Path.Join(repository.Root, "claims/annex"), Path.Join(repository.Root, "claims/wing"));
        await Until(session, state => Claims(state) == 2 && state.Site!.Has("sources/wing/index.html"));

        Directory.Delete(Path.Join(repository.Root, "claims/wing"), recursive: true);
        await Until(session, state => Claims(state) == 1);

        repository.Put("site/site.yaml", "format: 2\ntitle: A new title\n");
        await Until(session, state => state.Site!.Plan.Settings.Title.Common?.Value == "A new title");
        repository.Put("site/site.yaml", "format: 2\ntitle: A newer title\n");
        await Until(session, state => state.Site!.Plan.Settings.Title.Common?.Value == "A newer title");

        repository.Put("templates/home.html", "<p>first</p>");
        await Until(session, state => Home(state).Contains("first", StringComparison.Ordinal));
        repository.Put("templates/home.html", "<p>second</p>");
        await Until(session, state => Home(state).Contains("second", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_broken_file_keeps_the_last_site_and_tells_what_is_wrong()
    {
        using var repository = TestRepository.Small();
        using var session = PreviewSession.Start(PreviewBuildTest.OptionsOf(repository), poll: false);
        var good = await Until(session, state => Claims(state) == 1);

        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at ten."));
        var broken = await Until(session, state => state.Count(Severity.Error) > 0);
        Assert.Equal(Home(good), Home(broken));
        Assert.False(broken.IsCurrent);

        repository.Put("templates/home.html", "{{ site.titel }}");
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine."));
        var template = await Until(session, state => state.Findings.Any(finding => finding.File == "templates/home.html") && state.Findings.Count(finding => finding.Severity == Severity.Error) == 1);
        Assert.Equal(Home(good), Home(template));

        repository.Put("templates/home.html", "{{ site.title }}, mended");
        var mended = await Until(session, state => state.IsCurrent);
        Assert.Contains(", mended", Home(mended), StringComparison.Ordinal);
        Assert.Equal(0, mended.Count(Severity.Error));
    }

    [Fact]
    public async Task What_is_broken_from_the_start_is_shown_when_it_is_mended()
    {
        using var repository = TestRepository.Small();
        repository.Put("claims/library/opens-at-nine.yaml", "quote: [");
        using var session = PreviewSession.Start(PreviewBuildTest.OptionsOf(repository), poll: false);
        Assert.Null((await Until(session, state => state.Version > 0)).Site);

        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine."));
        await Until(session, state => Claims(state) == 1);
    }

    [Fact]
    public async Task States_of_the_past_are_not_kept()
    {
        using var repository = TestRepository.Small();
        using var session = PreviewSession.Start(PreviewBuildTest.OptionsOf(repository), poll: false);
        await Until(session, state => Claims(state) == 1);
        var past = new List<WeakReference>();
        for (var i = 1; i <= 50; i++)
        {
            repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine.").Replace("says the same", $"says so {i}.", StringComparison.Ordinal));
            var state = await Until(session, state => Summary(state).Contains($"says so {i}.", StringComparison.Ordinal));
            Assert.NotEmpty(Home(state));
            past.Add(new WeakReference(state.Site));
        }

        // The current one, the last good one and what this method still holds may live.
        await Patience.Until(
            () =>
            {
                GC.Collect();
                return past.Count(site => site.IsAlive) <= 4;
            },
            "states of the past are still kept");
    }

    /// <summary>Between the first state and the first look at all files there must be no gap: many tries, since it would be short.</summary>
    [Fact]
    public async Task A_file_in_a_new_folder_is_seen_however_early_it_comes()
    {
        for (var i = 0; i < 20; i++)
        {
            using var repository = TestRepository.Small();
            using var session = PreviewSession.Start(PreviewBuildTest.OptionsOf(repository), poll: false);
            await session.After(0, CancellationToken.None);
            repository.Put("site/pages/early.md", "---\ntitle: Early\n---\nIt came early.\n");
            await Until(session, state => state.Site?.Has("early/index.html") == true);
        }
    }

    [Theory]
    [InlineData("claims/a/b.yaml", true)]
    [InlineData("site/site.yaml", true)]
    [InlineData("templates/partials/head.html", true)]
    [InlineData("claims/a/.b.yaml.swp", false)]
    [InlineData("_site/index.html", false)]
    [InlineData("._site.staging/claims/a/b.yaml", false)]
    [InlineData(".git/index", false)]
    [InlineData("claims.txt", false)]
    [InlineData("README.md", false)]
    public void Only_inputs_are_watched(string path, bool expected) => Assert.Equal(expected, InputStamps.IsInput(path));

    internal static async Task<PreviewState> Until(PreviewSession session, Func<PreviewState, bool> wanted)
    {
        using var late = Patience.Source();
        var state = await session.After(0, late.Token);
        while (!wanted(state))
            state = await session.After(state.Version, late.Token);
        return state;
    }

    private static int Claims(PreviewState state) => state.IsCurrent ? state.Site!.Plan.Claims.Length : -1;

    private static string Summary(PreviewState state) => state.Site!.Plan.Claims[0].Claim.Summary.Value;

    private static string Home(PreviewState state) =>
        state.Site!.TryRender("index.html", [], out var bytes) ? System.Text.Encoding.UTF8.GetString(bytes) : "";
}
