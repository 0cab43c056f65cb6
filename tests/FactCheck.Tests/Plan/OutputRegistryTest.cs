using FactCheck.Plan;

namespace FactCheck.Tests.Plan;

public sealed class OutputRegistryTest
{
    [Theory]
    [InlineData("assets/map.png", "assets/map.png")]
    [InlineData("assets/Map.png", "assets/map.PNG")]
    [InlineData("assets/caf\u00e9.png", "assets/cafe\u0301.png")]
    [InlineData("assets/STRASSE.png", "assets/strasse.png")]
    public void Two_outputs_that_some_file_system_takes_for_one_are_named_both(string one, string other)
    {
        var finding = Assert.Single(OutputRegistry.Collisions([Asset(one, "site/assets/first"), Asset(other, "site/assets/second")], "site/site.yaml"));
        Assert.Equal("FC501", finding.Code);
        Assert.Equal($"site/assets/second and site/assets/first would both be written to '{other}'", finding.Message);
    }

    [Fact]
    public void A_file_where_another_output_needs_a_folder_is_named_with_it()
    {
        var finding = Assert.Single(OutputRegistry.Collisions([Asset("data", "site/assets/first"), Asset("data/claims.json", "the data")], "site/site.yaml"));
        Assert.Equal("the data needs a folder 'data', which is a file made from site/assets/first", finding.Message);
    }

    [Fact]
    public void Outputs_of_their_own_do_not_collide() =>
        Assert.Empty(OutputRegistry.Collisions([Asset("a", "one"), Asset("ab", "two"), Asset("b/a", "three"), Asset("b/ab", "four")], "site/site.yaml"));

    [Theory]
    [InlineData("site/assets/my logo.png", null, "site/assets/my logo.png")]
    [InlineData(null, "site/pages/search.md", "site/pages/search.md")]
    [InlineData("site/pages/a b.md", "site/pages/c d.md", "site/pages/c d.md")]
    [InlineData(null, null, "site/site.yaml")]
    public void The_error_stands_at_a_file_of_the_repository(string? one, string? other, string file)
    {
        var outputs = new[] { one, other }.Select(name => new AssetOutput("x", name is null ? Producer.OfSite("the search page") : Producer.Of(name), default));
        var finding = Assert.Single(OutputRegistry.Collisions([.. outputs], "site/site.yaml"));
        Assert.Equal((file, (one, other) is (null, null) ? "rename one of them" : "rename " + string.Join(" or ", new[] { one, other }.OfType<string>())), (finding.File, finding.Hint));
    }

    private static AssetOutput Asset(string path, string producer) => new(path, Producer.Of(producer), default);
}
