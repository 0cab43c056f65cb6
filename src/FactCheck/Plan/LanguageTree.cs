using System.Globalization;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>The addresses of the pages in one language: at the root for the site's own, else below <c>/ja/</c>, <c>/ru/</c> …</summary>
/// <param name="Prefix">Empty, or the tag and a slash.</param>
public sealed record LanguageTree(string Tag, string Prefix, InterfaceLanguage Words)
{
    public bool IsMain => Prefix.Length == 0;

    public string Direction => LanguageTag.Direction(Tag);

    public Address Home => new(Prefix);

    public Address Claim(string id) => new($"{Prefix}claims/{id}/");

    public Address Embed(string id) => new($"{Prefix}claims/{id}/embed/");

    public Address Source(string dossier) => new($"{Prefix}sources/{dossier}/");

    public Address Sentence(string dossier, string sentenceId) => new($"{Prefix}sources/{dossier}/", sentenceId);

    /// <summary>The heading above a source's text; links to sentences that may not be shown lead here.</summary>
    public Address SourceText(string dossier) => new($"{Prefix}sources/{dossier}/", "text");

    public Address Document(string name) => new($"{Prefix}{name}/");

    /// <summary>Page 1 is at the list's own address, page n at <c>page/n/</c> below it.</summary>
    public Address List(ClaimListSubject subject, int number) => Page(subject.Path, number);

    /// <param name="folder">sources/, topics/, people/ or authors/.</param>
    public Address Index(string folder, int number) => Page(folder, number);

    public Address Corrections(int number) => Page("corrections/", number);

    public Address Complaints(int number) => Page("complaints/", number);

    public Address Feed => new(Prefix + "feed.xml");

    public Address CorrectionsFeed => new(Prefix + "corrections/feed.xml");

    public Address ListFeed(ClaimListSubject subject) => new($"{Prefix}{subject.Path}feed.xml");

    public Address Search => new(Prefix + "search/");

    public Address SearchManifest => new(Prefix + "search/index.json");

    public Address SearchShard(int number) => new(string.Create(CultureInfo.InvariantCulture, $"{Prefix}search/words-{number}.json"));

    public Address SearchBlock(int number) => new(string.Create(CultureInfo.InvariantCulture, $"{Prefix}search/claims-{number}.json"));

    public Address Statistics => new(Prefix + "statistics/");

    private Address Page(string folder, int number) =>
        new(Prefix + folder + (number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"page/{number}/")));
}

/// <summary>Addresses of files that exist once for the whole site, not once per language.</summary>
internal static class SharedAddresses
{
    public static Address NotFound { get; } = new("404.html");

    public static Address Robots { get; } = new("robots.txt");

    public static Address ClaimsData { get; } = new("data/claims.json");

    public static Address ClaimsTable { get; } = new("data/claims.csv");

    public static Address ClaimReviewFeed { get; } = new("data/claimreview.json");

    public static Address BuildData { get; } = new("data/build.json");

    public static Address Annotations(string dossier) => new($"sources/{dossier}/annotations.jsonld");

    /// <summary>Part 0 is the sitemap itself, or the index of the parts.</summary>
    public static Address Sitemap(int part) =>
        part == 0 ? new Address("sitemap.xml") : new Address(string.Create(CultureInfo.InvariantCulture, $"sitemap-{part}.xml"));
}
