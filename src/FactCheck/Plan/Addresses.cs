using System.Globalization;

namespace FactCheck.Plan;

/// <summary>Where each kind of page and file lives.</summary>
internal static class Addresses
{
    public static Address Claim(string id) => new($"claims/{id}/");

    public static Address Source(string dossier) => new($"sources/{dossier}/");

    public static Address Sentence(string dossier, string sentenceId) => new($"sources/{dossier}/", sentenceId);

    public static Address Annotations(string dossier) => new($"sources/{dossier}/annotations.jsonld");

    /// <summary>The heading above a source's text; stands for sentences that may not be shown.</summary>
    public static Address Text(string dossier) => new($"sources/{dossier}/", "text");

    public static Address Document(string name) => new($"{name}/");

    /// <summary>Page 1 of the list of claims is the list itself; page n is <c>page/n/</c> below it.</summary>
    public static Address ClaimList(int number) =>
        number == 1 ? new Address("claims/") : new Address(string.Create(CultureInfo.InvariantCulture, $"claims/page/{number}/"));

    public static Address NotFound { get; } = new("404.html");

    public static Address Feed { get; } = new("feed.xml");

    public static Address Robots { get; } = new("robots.txt");

    public static Address ClaimsData { get; } = new("data/claims.json");

    public static Address BuildData { get; } = new("data/build.json");

    /// <summary>Part 0 is the sitemap itself, or the index of the parts.</summary>
    public static Address Sitemap(int part) =>
        part == 0 ? new Address("sitemap.xml") : new Address(string.Create(CultureInfo.InvariantCulture, $"sitemap-{part}.xml"));
}
