using System.Collections.Immutable;

namespace FactCheck.Edit.Drafts;

/// <summary>A claim that is to be begun.</summary>
/// <param name="Dossier">Where its source document is.</param>
/// <param name="Quote">Words of the source, as somebody typed them.</param>
public sealed record ClaimDraft(string Dossier, string Quote)
{
    /// <summary>Null: made from the words.</summary>
    public string? Id { get; init; }

    public string? Prefix { get; init; }

    public string? Suffix { get; init; }

    /// <summary>Number of the sentence, from 1, or its id.</summary>
    public string? Sentence { get; init; }

    public bool IsPartial { get; init; }

    public string? Verdict { get; init; }

    public string? Summary { get; init; }

    /// <summary>Why this claim was chosen.</summary>
    public string? Selection { get; init; }

    /// <summary>Lines for the person who writes on, shown as comments at the top; any text.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];
}
