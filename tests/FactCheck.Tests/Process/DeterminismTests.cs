namespace FactCheck.Tests.Process;

/// <summary>The same input gives the same bytes, whatever the machine is set to.</summary>
[Collection(AheadOfTimeProgram.Tests)]
public sealed class DeterminismTests(AheadOfTimeProgram native)
{
    private const string Address = "https://example.org/repo/";

    public static TheoryData<string, string, string, int> Machines => new()
    {
        { "Pacific/Kiritimati", "tr_TR.UTF-8", "claims", 1 },
        { "America/St_Johns", "ar_SA.UTF-8", "src/FactCheck", 8 },
        { "Asia/Tokyo", "ja_JP.UTF-8", "", 3 },
        { "Asia/Kathmandu", "th_TH.UTF-8", "tests", 2 },
    };

    /// <summary>.NET takes the culture from LC_ALL through ICU, so no locale needs to be installed.</summary>
    [Theory]
    [MemberData(nameof(Machines))]
    public void Time_zone_culture_folder_and_workers_change_nothing(string zone, string culture, string folder, int workers)
    {
        using var output = new TemporaryFolder();
        Build(native.Program, output["plain"], Checkout.Root, 1);
        foreach (var program in new[] { native.Program, FactCheckProgram.Managed })
        {
            var site = output[program.First.Length == 0 ? "native" : "managed"];
            Build(program, site, Checkout.PathOf(folder), workers, ("TZ", zone), ("LC_ALL", culture), ("LANG", culture));
            FileTree.AssertEqual(FileTree.Read(output["plain"]), FileTree.Read(site));
        }
    }

    [Fact]
    public void Findings_are_the_same_too()
    {
        using var repository = SmallRepository.Create("quote: The Bridge\nverdict: right\nheadline: İstanbul\nevidence: []\n");
        repository.Put("claims/bridge/other.yaml", "verdict: [\n");
        var expected = Findings(native.Program, repository, "1");
        Assert.NotEmpty(expected);
        foreach (var (_, culture, _, _) in Machines.Select(row => (row[0], (string)row[1], row[2], row[3])))
        {
            Assert.Equal(expected, Findings(native.Program, repository, "8", ("LC_ALL", culture)));
            Assert.Equal(expected, Findings(FactCheckProgram.Managed, repository, "8", ("LC_ALL", culture)));
        }
    }

    [Fact]
    public void SOURCE_DATE_EPOCH_sets_the_day_and_the_flag_wins()
    {
        using var repository = SmallRepository.Create();
        Assert.DoesNotContain("\"day\"", BuildJson(repository), StringComparison.Ordinal);
        Assert.Contains("\"day\": \"2027-01-15\"", BuildJson(repository, "1800000000"), StringComparison.Ordinal);
        Assert.Contains("\"day\": \"2027-01-15\"", BuildJson(repository, "1800000000", "--as-of", "today"), StringComparison.Ordinal);
        Assert.Contains("\"day\": \"2026-03-01\"", BuildJson(repository, "1800000000", "--as-of", "2026-03-01"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("-1")]
    [InlineData("99999999999999")]
    public void A_malformed_SOURCE_DATE_EPOCH_is_refused(string epoch)
    {
        using var repository = SmallRepository.Create();
        var run = native.Program.RunIn(repository.Path, ["build"], ("SOURCE_DATE_EPOCH", epoch));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"factcheck: SOURCE_DATE_EPOCH '{epoch}' is not a number of seconds since 1970\n  hint: ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(repository["_site"]));
    }

    private static void Build(FactCheckProgram program, string output, string from, int workers, params (string, string)[] environment)
    {
        var root = Path.GetRelativePath(from, Checkout.Root);
        var run = program.RunIn(
            from, ["build", "--root", root, "--output", output, "--base-url", Address, "--parallelism", $"{workers}"], environment);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    private static string Findings(FactCheckProgram program, TemporaryFolder repository, string workers, params (string, string)[] environment) =>
        program.RunIn(repository.Path, ["check", "--parallelism", workers], environment).Error;

    private string BuildJson(TemporaryFolder repository, string? epoch = null, params string[] flags)
    {
        (string, string)[] environment = epoch is null ? [] : [("SOURCE_DATE_EPOCH", epoch)];
        Assert.Equal(0, native.Program.RunIn(repository.Path, ["build", .. flags], environment).ExitCode);
        return File.ReadAllText(repository["_site/data/build.json"]);
    }
}
