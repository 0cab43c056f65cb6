namespace FactCheck.Tests.Growth;

/// <summary>Twice the claims cost about twice as much: a step for each pair of claims, or a page that lists all, fails here.</summary>
[Collection(Alone)]
public sealed class GrowthTest(GrowthTest.Builds builds) : IClassFixture<GrowthTest.Builds>
{
    private const string Alone = "counts of the whole process";
    private const double Twice = 2.2;

    [Fact]
    public void Twice_the_claims_allocate_about_twice_the_memory() => Grows(figures => figures.Allocated);

    [Fact]
    public void Twice_the_claims_take_about_twice_the_reads() => Grows(figures => figures.Reads);

    [Fact]
    public void Twice_the_claims_take_about_twice_the_writes() => Grows(figures => figures.Writes);

    [Fact]
    public void Twice_the_claims_make_about_twice_the_files() => Grows(figures => figures.Files);

    /// <summary>Pages of lists are cut, choices are bounded.</summary>
    [Fact]
    public void No_page_grows_with_the_number_of_claims() =>
        Assert.True(builds.Large.LargestPage < 1.3 * builds.Small.LargestPage, $"{builds.Small.LargestPage} → {builds.Large.LargestPage} bytes");

    [Fact]
    public void A_file_is_written_with_one_call_and_read_with_few()
    {
        Assert.True(builds.Small.Writes < 1.1 * builds.Small.Files + 200, $"{builds.Small.Writes} writes of {builds.Small.Files} files");
        Assert.True(builds.Small.Reads < 4_000, $"{builds.Small.Reads} reads of about 1,300 files");
    }

    private void Grows(Func<BuildFigures, long> figure) =>
        Assert.True(figure(builds.Large) <= Twice * figure(builds.Small) + 100, $"{figure(builds.Small):N0} → {figure(builds.Large):N0}");

    public sealed class Builds
    {
        private const int Claims = 1_000;

        public Builds()
        {
            // What the first build of a process makes once is not part of the figures.
            BuildFigures.Of(50);
            Small = BuildFigures.Of(Claims);
            Large = BuildFigures.Of(2 * Claims);
        }

        internal BuildFigures Small { get; }

        internal BuildFigures Large { get; }
    }

    [CollectionDefinition(Alone, DisableParallelization = true)]
    public sealed class AloneDefinition;
}
