using FactCheck.Links.Checks;

namespace FactCheck.Links.Archive;

/// <summary>The result of submitting a page.</summary>
/// <param name="Copy">The address of the finished copy.</param>
/// <param name="Day">When the copy was made, in UTC.</param>
/// <param name="Detail">Why there is no copy (yet); may contain untrusted text.</param>
public sealed record ArchiveResult(ExternalLink Link, ArchiveStatus Status, string? Copy, DateOnly? Day, string Detail);

public enum ArchiveStatus
{
    Archived,

    /// <summary>Submitted, but not finished when last asked.</summary>
    Submitted,

    Refused,

    /// <summary>The quota is used up, the keys are wrong, or the requested number was submitted.</summary>
    NotTried,
}
