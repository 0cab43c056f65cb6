using FactCheck.Diagnostics;

namespace FactCheck.Model;

/// <summary>An entry in the public change log.</summary>
/// <param name="From">The old value; the id of a verdict if the kind is verdict.</param>
public sealed record Correction(
    Located<PartialDate> Date,
    CorrectionKind Kind,
    Text? From,
    Text? To,
    Text? Note,
    Text? ReportedBy,
    Location Location)
{
    /// <summary>Of typography and spelling; no such entry can be the reason for another change.</summary>
    internal bool ExplainsChange => Kind is not (CorrectionKind.Typo or CorrectionKind.Spelling);
}
