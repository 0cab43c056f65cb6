namespace FactCheck.Links.Checks;

/// <summary>What is known about an address from all checks of it.</summary>
/// <param name="FailingSince">The first day of the current series of failures; null if the last check did not fail.</param>
/// <param name="FoundOn">The last day on which it was found; null if never.</param>
public sealed record LinkRecord(LinkCheck Last, DateOnly? FailingSince, DateOnly? FoundOn)
{
    /// <summary>Days of failing after which a failure counts as permanent.</summary>
    public const int DaysUntilBroken = 3;

    public LinkState State => Last.Result switch
    {
        LinkCheckResult.Found => LinkState.Ok,
        LinkCheckResult.Moved => LinkState.Redirected,
        LinkCheckResult.Gone => LinkState.Broken,
        LinkCheckResult.Failing when FailingSince is { } since && Last.Day.DayNumber - since.DayNumber >= DaysUntilBroken => LinkState.Broken,
        _ => LinkState.Unverified,
    };

    public static LinkRecord After(LinkRecord? before, LinkCheck check) => new(
        check,
        check.Result == LinkCheckResult.Failing ? before?.FailingSince ?? check.Day : null,
        check.Result is LinkCheckResult.Found or LinkCheckResult.Moved ? check.Day : before?.FoundOn);
}
