using FactCheck.Links.Checks;

namespace FactCheck.Links.Archive;

/// <summary>What became of the wish to have a page archived.</summary>
/// <param name="Copy">The address of the copy; only a finished one has it.</param>
/// <param name="Day">When the copy was made, in UTC.</param>
/// <param name="Detail">Why there is none (yet); may hold text of strangers.</param>
public sealed record ArchiveResult(ExternalLink Link, ArchiveStatus Status, string? Copy, DateOnly? Day, string Detail);

public enum ArchiveStatus
{
    Archived,

    /// <summary>Submitted, which is not archived: the archive had not finished when we last asked.</summary>
    Submitted,

    Refused,

    /// <summary>The quota is used up, the keys are wrong, or as many as wanted were submitted.</summary>
    NotTried,
}
