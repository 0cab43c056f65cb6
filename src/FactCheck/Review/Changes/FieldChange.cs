using FactCheck.Model;

namespace FactCheck.Review.Changes;

/// <param name="Field">A key of the file, <c>evidence</c> and a key of an item, or one of <see cref="SeverityTable.Events"/>.</param>
/// <param name="From">Null if there was nothing.</param>
/// <param name="To">Null if nothing is left.</param>
/// <param name="About">The document that the field belongs to, if it is not the claim itself.</param>
public sealed record FieldChange(string Field, string? From, string? To, ChangeSeverity Severity, string? About = null)
{
    /// <summary>The field is a text.</summary>
    public bool IsProse { get; init; }

    /// <summary>The field is a text or contains some, so its sides are best compared word by word.</summary>
    public bool HasProse { get; init; }
}
