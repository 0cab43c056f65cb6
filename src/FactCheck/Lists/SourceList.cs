using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Lists;

/// <summary>Dossiers whose source can be read.</summary>
public static class SourceList
{
    public static ImmutableArray<ListColumn<Dossier>> Columns { get; } =
    [
        new("id", dossier => dossier.Id),
        new("language", dossier => dossier.Source!.Language),
        new("published", dossier => dossier.Source!.About.Published?.Value.ToString() ?? "-", (json, dossier) => json.WriteStringValue(dossier.Source!.About.Published?.Value.ToString())),
        new("sentences", dossier => $"{dossier.Source!.Text.Sentences.Length}", (json, dossier) => json.WriteNumberValue(dossier.Source!.Text.Sentences.Length)),
        new("claims", dossier => $"{dossier.Claims.Length}", (json, dossier) => json.WriteNumberValue(dossier.Claims.Length)),
        new("title", dossier => dossier.Source!.About.Title.Value),
    ];

    public static ImmutableArray<Dossier> Of(Repository repository, string? id) =>
        [.. repository.Dossiers.Where(dossier => dossier.Source is not null && (id is null || dossier.Id == id))];
}
