using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Lists;

/// <summary>Evidence documents that have their own file, with the number of claims that use each.</summary>
public static class EvidenceList
{
    public static ImmutableArray<ListColumn<(EvidenceDocument Document, int Claims)>> Columns { get; } =
    [
        new("id", item => item.Document.Id),
        new("dossier", item => item.Document.Dossier),
        new("file", null, (json, item) => json.WriteStringValue(item.Document.File)),
        new("kind", item => Vocabularies.EvidenceKinds.WordFor(item.Document.Kind) ?? "-", (json, item) => json.WriteStringValue(Vocabularies.EvidenceKinds.WordFor(item.Document.Kind))),
        new("consulted", item => Vocabularies.ConsultedExtents.WordFor(item.Document.Consulted) ?? "-", (json, item) => json.WriteStringValue(Vocabularies.ConsultedExtents.WordFor(item.Document.Consulted))),
        new("claims", item => $"{item.Claims}", (json, item) => json.WriteNumberValue(item.Claims)),
        new("title", item => item.Document.About.Title.Value),
    ];

    public static ImmutableArray<(EvidenceDocument Document, int Claims)> Of(Repository repository, string? dossier)
    {
        var index = RepositoryIndex.Of(repository);
        var uses = repository.Claims
            .SelectMany(claim => claim.Evidence.Where(item => item.Inline is null).Select(item => index.DocumentOf(claim, item)).OfType<EvidenceDocument>().Distinct())
            .CountBy(document => (document.Dossier, document.Id))
            .ToDictionary();
        return
        [
            .. repository.Dossiers
                .Where(folder => dossier is null || folder.Id == dossier)
                .SelectMany(folder => folder.Evidence)
                .Select(document => (document, uses.GetValueOrDefault((document.Dossier, document.Id)))),
        ];
    }
}
