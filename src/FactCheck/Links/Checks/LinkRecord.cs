namespace FactCheck.Links.Checks;

/// <summary>What is known of an address from all looks at it.</summary>
/// <param name="FailingSince">The first of the looks in a row that failed; null where the last did not.</param>
/// <param name="FoundOn">The last day on which it was found; null for never.</param>
public sealed record LinkRecord(LinkCheck Last, DateOnly? FailingSince, DateOnly? FoundOn)
{
    /// <summary>Days between the first and the last of failing looks after which trouble is no passing one.</summary>
    public const int DaysUntilBroken = 3;

    public LinkState State => Last.Result switch
    {
        LinkCheckResult.Found => LinkState.Ok,
        LinkCheckResult.Moved => LinkState.Redirected,
        LinkCheckResult.Gone => LinkState.Broken,
        LinkCheckResult.Failing when FailingSince is { } since && Last.Day.DayNumber - since.DayNumber >= DaysUntilBroken => LinkState.Broken,
        _ => LinkState.Unverified,
    };

    /// <summary>The record after one more look.</summary>
    public static LinkRecord After(LinkRecord? before, LinkCheck look) => new(
        look,
        look.Result == LinkCheckResult.Failing ? before?.FailingSince ?? look.Day : null,
        look.Result is LinkCheckResult.Found or LinkCheckResult.Moved ? look.Day : before?.FoundOn);
}
