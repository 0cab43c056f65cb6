using System.Collections.Immutable;

namespace FactCheck.Plan;

/// <summary>Plans the pages that list all documents, topics, people and authors; there is none of what the site has none of.</summary>
internal static class IndexPlanning
{
    public const string Sources = "sources/";
    public const string Topics = "topics/";
    public const string People = "people/";
    public const string Authors = "authors/";

    public static IEnumerable<IndexPage> Pages(LanguageTree tree, Site site, IReadOnlyList<(ClaimListSubject Subject, ImmutableArray<PlannedClaim> Claims)> lists)
    {
        var sources = site.Sources.OrderByDescending(source => source.Source.About.Published?.Value.SortKey ?? 0);
        var topics = lists.Where(list => list.Subject is ClaimsOnTopic);
        var people = lists.Where(list => list.Subject is ClaimsByPerson);
        var authors = lists.Where(list => list.Subject is ClaimsByAuthor);
        return Split(sources, site).Select(part => new IndexPage(tree, Sources, part.Number, part.Pages, part.Shown, []))
            .Concat(Split(Counted(topics), site).Select(part => new IndexPage(tree, Topics, part.Number, part.Pages, [], part.Shown)))
            .Concat(Split(Counted(people), site).Select(part => new IndexPage(tree, People, part.Number, part.Pages, [], part.Shown)))
            .Concat(Split(Counted(authors), site).Select(part => new IndexPage(tree, Authors, part.Number, part.Pages, [], part.Shown)))
            .Where(page => site.ByLanguage.OfIndex(tree, page.Folder) == tree);
    }

    private static IEnumerable<(ClaimListSubject Subject, int Claims)> Counted(IEnumerable<(ClaimListSubject Subject, ImmutableArray<PlannedClaim> Claims)> lists) =>
        lists.Select(list => (list.Subject, list.Claims.Length)).OrderByDescending(entry => entry.Length);

    private static IEnumerable<(int Number, int Pages, ImmutableArray<T> Shown)> Split<T>(IEnumerable<T> entries, Site site)
    {
        ImmutableArray<T> all = [.. entries];
        var size = site.Settings.PageSize;
        var pages = (all.Length + size - 1) / size;
        for (var start = 0; start < all.Length; start += size)
            yield return ((start / size) + 1, pages, [.. all.AsSpan(start, Math.Min(size, all.Length - start))]);
    }
}
