using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Links.Checks;

/// <summary>The addresses of all sources and evidence documents, and of their archived copies.</summary>
public static class ExternalLinks
{
    private static readonly Comparer<LinkLocation> ByPlace = Comparer<LinkLocation>.Create((one, other) =>
        string.CompareOrdinal(one.File, other.File) is var byFile and not 0 ? byFile : one.Location.CompareTo(other.Location));

    /// <summary>Each address once, in ordinal order.</summary>
    public static ImmutableArray<ExternalLink> Of(Repository repository)
    {
        var places = new SortedDictionary<string, (Uri Address, SortedSet<LinkLocation> Places)>(StringComparer.Ordinal);
        foreach (var (file, about) in Descriptions(repository))
        {
            Add(about.Url, new LinkLocation(file, about.UrlMark));
            foreach (var copy in about.Archived)
                Add(copy.Url, new LinkLocation(file, copy.Location));
        }

        return [.. places.Values.Select(found => new ExternalLink(found.Address, [.. found.Places]))];

        void Add(SafeUrl? url, LinkLocation place)
        {
            if (AddressOf(url) is not { } address)
                return;
            if (!places.TryGetValue(address.AbsoluteUri, out var found))
                places[address.AbsoluteUri] = found = (address, new SortedSet<LinkLocation>(ByPlace));
            found.Places.Add(place);
        }
    }

    /// <summary>The addresses of documents that were read but have no archived copy; each once, in ordinal order.</summary>
    public static ImmutableArray<ExternalLink> WithoutArchive(Repository repository)
    {
        var documents = repository.Dossiers.Where(dossier => dossier.Source is not null).Select(dossier => (dossier.Source!.File, dossier.Source.About))
            .Concat(Evidence(repository).Where(document => document.Consulted != Consulted.NotSeen && document.Access != Access.Offline).Select(document => (document.File, document.About)));
        return
        [
            .. documents.Where(document => document.About.Archived.IsEmpty)
                .Select(document => (Address: AddressOf(document.About.Url), Place: new LinkLocation(document.File, document.About.UrlMark)))
                .Where(document => document.Address is not null)
                .GroupBy(document => document.Address!.AbsoluteUri, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new ExternalLink(group.First().Address!, [.. group.Select(document => document.Place).Order(ByPlace)])),
        ];
    }

    private static IEnumerable<(string File, Description About)> Descriptions(Repository repository) =>
        repository.Dossiers.Where(dossier => dossier.Source is not null).Select(dossier => (dossier.Source!.File, dossier.Source.About))
            .Concat(Evidence(repository).Select(document => (document.File, document.About)));

    private static IEnumerable<EvidenceDocument> Evidence(Repository repository) =>
        repository.Dossiers.SelectMany(dossier => dossier.Evidence)
            .Concat(repository.Claims.SelectMany(claim => claim.Evidence).Select(item => item.Inline).OfType<EvidenceDocument>());

    /// <summary>The address without its fragment; null unless http or https.</summary>
    private static Uri? AddressOf(SafeUrl? url) =>
        url?.Parsed is { } address && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address.Fragment.Length == 0 ? address : new Uri(url.Value[..url.Value.IndexOf('#', StringComparison.Ordinal)])
            : null;
}
