using System.Collections.Immutable;

namespace FactCheck.Edit.Drafts;

/// <summary>A new claim.</summary>
/// <param name="Quote">Words of the source, as a person typed them.</param>
public sealed record ClaimDraft(string Dossier, string Quote)
{
    /// <summary>Null derives it from the words.</summary>
    public string? Id { get; init; }

    public string? Prefix { get; init; }

    public string? Suffix { get; init; }

    /// <summary>Number of the sentence, from 1, or its id.</summary>
    public string? Sentence { get; init; }

    public bool IsPartial { get; init; }

    public string? Verdict { get; init; }

    public string? Summary { get; init; }

    public string? Selection { get; init; }

    /// <summary>Comments at the top; any text.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];
}
