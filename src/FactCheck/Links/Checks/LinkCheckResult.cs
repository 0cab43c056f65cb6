namespace FactCheck.Links.Checks;

/// <summary>What one look at an address found.</summary>
public enum LinkCheckResult
{
    Found,

    /// <summary>Found at another address, for good.</summary>
    Moved,

    /// <summary>The host says that there is nothing (404, 410), or the host does not exist.</summary>
    Gone,

    /// <summary>The host answers, but not to programs (401, 403, 429, 999 and the like): this says nothing about the document.</summary>
    TurnedAway,

    /// <summary>No answer, or one of a server in trouble (5xx): it may pass.</summary>
    Failing,
}
