using FactCheck.Import;
using FactCheck.Model;

namespace FactCheck.Edit.Drafts;

/// <summary>An evidence document that is to be described. What is given wins over what the document says of itself.</summary>
/// <param name="Dossier">Where it is used first.</param>
public sealed record EvidenceDraft(string Dossier)
{
    /// <summary>The document as saved or fetched, with its title, url, language and date where they are given; null: described by hand.</summary>
    public ImportRequest? Document { get; init; }

    /// <summary>Null: made from the title.</summary>
    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public PublisherControl? Control { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    public string? Published { get; init; }

    public EvidenceKind? Kind { get; init; }

    /// <summary>Null: an excerpt where words are quoted, else not seen.</summary>
    public Consulted? Consulted { get; init; }

    public string? Via { get; init; }

    /// <summary>Words of the document that will be quoted: their sentences are stored, with one on each side.</summary>
    public string? Quote { get; init; }
}
