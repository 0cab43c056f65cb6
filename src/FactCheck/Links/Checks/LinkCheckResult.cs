namespace FactCheck.Links.Checks;

public enum LinkCheckResult
{
    Found,

    /// <summary>Moved permanently.</summary>
    Moved,

    /// <summary>The host reports that it is gone (404, 410), or the host does not exist.</summary>
    Gone,

    /// <summary>The host refuses programs (401, 403, 429, 999 and the like), which says nothing about the document.</summary>
    TurnedAway,

    /// <summary>No answer, or a server error (5xx): possibly temporary.</summary>
    Failing,
}
