using CsCheck;
using FactCheck.Plan;
using FactCheck.Tests.Anchor;

namespace FactCheck.Tests.Plan;

public sealed class AddressTest
{
    [Theory]
    [InlineData("", "", "./")]
    [InlineData("", "claims/", "claims/")]
    [InlineData("claims/", "", "../")]
    [InlineData("claims/", "claims/", "./")]
    [InlineData("claims/a/", "claims/b/", "../b/")]
    [InlineData("claims/a/", "claims/", "../")]
    [InlineData("claims/page/2/", "claims/", "../../")]
    [InlineData("claims/a/", "sources/x/", "../../sources/x/")]
    [InlineData("claims/a/", "assets/site.css", "../../assets/site.css")]
    [InlineData("404.html", "claims/", "claims/")]
    [InlineData("claims/ab/", "claims/a/", "../a/")]
    public void A_link_is_as_short_as_it_can_be(string page, string target, string link) =>
        Assert.Equal(link, new Address(target).RelativeFrom(new Address(page), forDisk: false));

    [Theory]
    [InlineData("claims/a/", "claims/a/", "b", "#b")]
    [InlineData("claims/a/", "sources/x/", "s-1", "../../sources/x/#s-1")]
    [InlineData("", "", "b", "#b")]
    public void A_fragment_follows(string page, string target, string fragment, string link) =>
        Assert.Equal(link, new Address(target, fragment).RelativeFrom(new Address(page), forDisk: false));

    [Theory]
    [InlineData("", "", "index.html")]
    [InlineData("claims/", "", "../index.html")]
    [InlineData("claims/a/", "claims/b/", "../b/index.html")]
    [InlineData("", "assets/site.css", "assets/site.css")]
    public void For_disk_a_link_names_the_file(string page, string target, string link) =>
        Assert.Equal(link, new Address(target).RelativeFrom(new Address(page), forDisk: true));

    [Fact]
    public void Resolved_against_the_page_a_link_gives_its_target_under_any_base_path() =>
        Gen.Select(AnyAddress, AnyAddress, RandomText.OneOf("https://example.org/", "https://example.org/repo/"), Gen.Bool)
            .ForAll((page, target, root, forDisk) =>
            {
                var from = new Uri(root + (forDisk ? page.File : page.Path));
                var to = target.Fragment is null ? "" : "#" + target.Fragment;
                var link = target.RelativeFrom(page, forDisk);
                Assert.Equal(root + (forDisk ? target.File : target.Path) + to, new Uri(from, link).AbsoluteUri);
            });

    private static Gen<Address> AnyAddress
    {
        get
        {
            var segment = RandomText.OneOf("claims", "a", "ab", "page", "2", "sources");
            var fragment = RandomText.OneOf("", "s-1", "record").Select(name => name.Length == 0 ? null : name);
            return Gen.Select(segment.Array[0, 4], RandomText.OneOf("", "feed.xml", "404.html"), fragment)
                .Select((segments, file, name) => new Address(string.Concat(segments.Select(s => s + "/")) + file, name));
        }
    }
}
