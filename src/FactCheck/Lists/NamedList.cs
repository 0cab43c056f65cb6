using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Lists;

/// <summary>People or topics: those in the site's list, and others that claims name.</summary>
public static class NamedList
{
    public static ImmutableArray<ListColumn<NamedEntry>> Columns { get; } =
    [
        new("id", entry => entry.Id),
        new("listed", null, (json, entry) => json.WriteBooleanValue(entry.IsListed)),
        new("claims", entry => $"{entry.Claims}", (json, entry) => json.WriteNumberValue(entry.Claims)),
        new("name", entry => entry.Name),
    ];

    /// <summary>A person counts once for each claim that names them as claimant, author or reviewer.</summary>
    public static ImmutableArray<NamedEntry> People(Repository repository) => Of(
        repository,
        repository.People?.Select(person => (person.Id.Value, person.Name)),
        claim => (claim.Authors.IsEmpty ? repository.Settings.DefaultAuthors : claim.Authors).Concat(claim.Reviewers.Select(review => review.Reviewer)).Concat(claim.Claimant is { } claimant ? [claimant] : []));

    public static ImmutableArray<NamedEntry> Topics(Repository repository) => Of(
        repository, repository.Topics?.Select(topic => (topic.Id.Value, topic.Name)), claim => claim.Topics);

    private static ImmutableArray<NamedEntry> Of(Repository repository, IEnumerable<(string Id, HumanText Name)>? listed, Func<Claim, IEnumerable<Text>> named)
    {
        var entries = new SortedDictionary<string, NamedEntry>(StringComparer.Ordinal);
        var language = repository.Settings.Language;
        foreach (var (id, name) in listed ?? [])
            entries[id] = new NamedEntry(id, name.In(language, language), IsListed: true, Claims: 0);
        foreach (var id in repository.Claims.SelectMany(claim => named(claim).Select(text => text.Value).Distinct(StringComparer.Ordinal)))
        {
            var entry = entries.GetValueOrDefault(id) ?? new NamedEntry(id, id, IsListed: false, Claims: 0);
            entries[id] = entry with { Claims = entry.Claims + 1 };
        }

        return [.. entries.Values];
    }
}

/// <param name="IsListed">In the site's list.</param>
/// <param name="Claims">Number of claims that name it.</param>
public sealed record NamedEntry(string Id, string Name, bool IsListed, int Claims);
