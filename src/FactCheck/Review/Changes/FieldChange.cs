using FactCheck.Model;

namespace FactCheck.Review.Changes;

/// <param name="Field">A key of the file, <c>evidence</c> and a key of an item, or one of <see cref="SeverityTable.Events"/>.</param>
/// <param name="From">Null if it had no value.</param>
/// <param name="To">Null if it has no value.</param>
/// <param name="About">The document that the field belongs to, unless it is the claim itself.</param>
public sealed record FieldChange(string Field, string? From, string? To, ChangeSeverity Severity, string? About = null)
{
    public bool IsProse { get; init; }

    /// <summary>Whether the field is or contains text, so that its sides are best compared word by word.</summary>
    public bool HasProse { get; init; }
}
