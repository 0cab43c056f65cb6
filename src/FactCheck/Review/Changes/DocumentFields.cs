using FactCheck.Model;

namespace FactCheck.Review.Changes;

/// <summary>A document as named texts, to be compared one by one.</summary>
internal static class DocumentFields
{
    public static IEnumerable<(string Field, string? Value)> Of(EvidenceDocument document) =>
    [
        .. Of(document.About),
        ("kind", document.Kind is { } kind ? Words.EvidenceKinds.WordFor(kind) : null),
        ("origin", document.Origin?.Value),
        ("interest", document.Interest?.Value),
        ("consulted", Words.ConsultedExtents.WordFor(document.Consulted)),
        ("via", document.Via?.Value),
        ("access", document.Access is { } access ? Words.Accesses.WordFor(access) : null),
        ("withdrawn", document.Withdrawn is { } withdrawn ? $"{withdrawn.Date} {withdrawn.Note?.Value}".TrimEnd() : null),
        ("text", document.Excerpt?.Canonical),
    ];

    public static IEnumerable<(string Field, string? Value)> Of(SourceDocument source) =>
    [
        .. Of(source.About),
        ("claimant", source.Claimant?.Value),
        ("language", source.Language),
        ("omits", source.Omits?.Value),
        ("coverage", Words.Coverages.WordFor(source.Coverage)),
        ("rights", Words.RightsExtents.WordFor(source.Rights.Extent)),
        ("text", source.Text.Canonical),
    ];

    public static IEnumerable<string> Archived(Description about) => about.Archived.Select(copy => copy.Url.Value);

    private static IEnumerable<(string Field, string? Value)> Of(Description about) =>
    [
        ("title", about.Title.Value),
        ("publisher", about.Publisher?.Value),
        ("publisher-control", about.Control is { } control ? Words.PublisherControls.WordFor(control) : null),
        ("document authors", ClaimFields.Joined(about.Authors.Select(author => author.Value))),
        ("url", about.Url?.Value),
        ("document date", about.Published?.Value.ToString()),
        ("retrieved", about.Retrieved?.Value.ToString()),
        ("about", about.About?.Value),
        ("translated-from", about.TranslatedFrom?.Value),
        ("republished-from", about.RepublishedFrom?.Value),
    ];
}
