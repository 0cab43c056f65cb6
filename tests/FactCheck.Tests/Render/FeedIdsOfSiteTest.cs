using System.Xml.Linq;

namespace FactCheck.Tests.Render;

/// <summary>RFC 4287 §4.2.6: the id of a feed or an entry does not change when it moves.</summary>
public sealed class FeedIdsOfSiteTest
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly string[] Feeds = ["feed.xml", "corrections/feed.xml", "topics/hours/feed.xml", "ja/feed.xml"];

    [Fact]
    public void With_a_tag_they_are_the_same_at_any_address()
    {
        var before = Ids("feed-ids: 'tag:example.org,2026:'\n", "https://old.example.org/repo/");
        Assert.Contains("tag:example.org,2026:", before);
        Assert.Contains("tag:example.org,2026:claims/opens-at-nine/", before);
        Assert.Contains("tag:example.org,2026:ja/claims/opens-at-nine/", before);
        Assert.Contains("tag:example.org,2026:claims/opens-at-nine/#correction-1", before);
        Assert.Contains("tag:example.org,2026:topics/hours/", before);
        Assert.Equal(before, Ids("feed-ids: 'tag:example.org,2026:'\n", "https://new.example.com/"));
    }

    [Fact]
    public void A_site_that_has_moved_keeps_the_ids_of_its_first_address()
    {
        var before = Ids("", "https://old.example.org/repo/");
        Assert.Contains("https://old.example.org/repo/claims/opens-at-nine/", before);
        Assert.NotEqual(before, Ids("", "https://new.example.com/"));
        Assert.Equal(before, Ids("feed-ids: https://old.example.org/repo/\n", "https://new.example.com/"));
    }

    private static List<string> Ids(string setting, string address)
    {
        using var repository = TestRepository.Small();
        repository.Put("site/site.yaml", "title: Checks\nlanguages: [en, ja]\n" + setting);
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim(
            "The library opens at nine.", "topics: [hours]\ncorrections:\n  - {date: 2026-01-06, kind: clarification, note: The day is given.}"));
        repository.Put("claims/library/opens-at-nine.ja.yaml", "summary: 九時に開く。\n");
        Assert.NotNull(repository.Build("--base-url " + address).Written);
        return [.. Feeds.SelectMany(feed => XDocument.Parse(repository.Page(feed)).Descendants(Atom + "id").Select(id => id.Value))];
    }
}
