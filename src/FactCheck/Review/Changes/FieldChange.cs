namespace FactCheck.Review.Changes;

/// <param name="Field">As <see cref="SeverityTable"/> names it.</param>
/// <param name="From">Null where there was nothing.</param>
/// <param name="To">Null where nothing is left.</param>
/// <param name="About">The document that the field belongs to, where it is not the claim itself.</param>
public sealed record FieldChange(string Field, string? From, string? To, ChangeSeverity Severity, string? About = null);
