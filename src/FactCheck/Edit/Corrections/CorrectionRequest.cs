using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Edit.Corrections;

/// <summary>A change of a claim, and what its public change log should say of it.</summary>
/// <param name="Claim">Its id.</param>
/// <param name="Date">The day of the change.</param>
public sealed record CorrectionRequest(string Claim, PartialDate Date)
{
    /// <summary>The new verdict; null where it stays.</summary>
    public string? Verdict { get; init; }

    /// <summary>Null: a verdict correction.</summary>
    public CorrectionKind? Kind { get; init; }

    public string? Note { get; init; }

    public string? ReportedBy { get; init; }

    /// <summary>New texts of fields, by key; an empty one is refused.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Fields { get; init; } = [];

    /// <summary>Points that are added to <c>leaves-out</c>.</summary>
    public ImmutableArray<string> LeavesOut { get; init; } = [];
}
