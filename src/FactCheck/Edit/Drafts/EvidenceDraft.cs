using FactCheck.Import;
using FactCheck.Model;

namespace FactCheck.Edit.Drafts;

/// <summary>A new evidence document. Given details take precedence over those that the document states.</summary>
public sealed record EvidenceDraft(string Dossier)
{
    /// <summary>The saved or fetched document; null if it is described by hand.</summary>
    public ImportRequest? Document { get; init; }

    /// <summary>Null derives it from the title.</summary>
    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public PublisherControl? Control { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    public string? Published { get; init; }

    public EvidenceKind? Kind { get; init; }

    /// <summary>Null means an excerpt if words are quoted, else not seen.</summary>
    public Consulted? Consulted { get; init; }

    public string? Via { get; init; }

    /// <summary>Words to quote; their sentences are stored, with one more on each side.</summary>
    public string? Quote { get; init; }
}
