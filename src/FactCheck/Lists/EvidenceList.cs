using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Lists;

/// <summary>Evidence documents with files of their own, and in how many claims each is used.</summary>
public static class EvidenceList
{
    public static ImmutableArray<ListColumn<(EvidenceDocument Document, int Claims)>> Columns { get; } =
    [
        new("id", item => item.Document.Id),
        new("dossier", item => item.Document.Dossier),
        new("file", null, (json, item) => json.WriteStringValue(item.Document.File)),
        new("kind", item => Kind(item.Document) ?? "-", (json, item) => json.WriteStringValue(Kind(item.Document))),
        new("consulted", item => Vocabularies.ConsultedExtents.WordFor(item.Document.Consulted)),
        new("claims", item => $"{item.Claims}", (json, item) => json.WriteNumberValue(item.Claims)),
        new("title", item => item.Document.About.Title.Value),
    ];

    public static ImmutableArray<(EvidenceDocument Document, int Claims)> Of(Repository repository, string? dossier)
    {
        var index = RepositoryIndex.Of(repository);
        var uses = new Dictionary<(string, string), int>();
        foreach (var claim in repository.Claims)
        {
            foreach (var document in claim.Evidence.Where(item => item.Inline is null).Select(item => index.DocumentOf(claim, item)).OfType<EvidenceDocument>().Distinct())
                uses[(document.Dossier, document.Id)] = uses.GetValueOrDefault((document.Dossier, document.Id)) + 1;
        }

        return
        [
            .. repository.Dossiers
                .Where(folder => dossier is null || folder.Id == dossier)
                .SelectMany(folder => folder.Evidence)
                .Select(document => (document, uses.GetValueOrDefault((document.Dossier, document.Id)))),
        ];
    }

    private static string? Kind(EvidenceDocument document) => document.Kind is { } kind ? Vocabularies.EvidenceKinds.WordFor(kind) : null;
}
