using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Edit.Corrections;

/// <summary>A change of a claim, and its entry in the public log.</summary>
/// <param name="Claim">Its id.</param>
public sealed record CorrectionRequest(string Claim, PartialDate Date)
{
    /// <summary>The new verdict; null if it does not change.</summary>
    public string? Verdict { get; init; }

    /// <summary>Null for a correction of the verdict.</summary>
    public CorrectionKind? Kind { get; init; }

    public string? Note { get; init; }

    public string? ReportedBy { get; init; }

    /// <summary>New texts of fields, by key; an empty one is refused.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Fields { get; init; } = [];

    /// <summary>Additions to <c>leaves-out</c>.</summary>
    public ImmutableArray<string> LeavesOut { get; init; } = [];
}
