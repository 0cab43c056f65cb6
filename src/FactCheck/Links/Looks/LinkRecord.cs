namespace FactCheck.Links.Looks;

/// <summary>What is known of an address from all looks at it.</summary>
/// <param name="FailingSince">The first of the looks in a row that failed; null where the last did not.</param>
/// <param name="FoundOn">The last day on which it was found; null for never.</param>
public sealed record LinkRecord(Look Last, DateOnly? FailingSince, DateOnly? FoundOn)
{
    /// <summary>Days between the first and the last of failing looks after which trouble is no passing one.</summary>
    public const int DaysUntilBroken = 3;

    public LinkState State => Last.Result switch
    {
        LookResult.Found => LinkState.Ok,
        LookResult.Moved => LinkState.Redirected,
        LookResult.Gone => LinkState.Broken,
        LookResult.Failing when FailingSince is { } since && Last.Day.DayNumber - since.DayNumber >= DaysUntilBroken => LinkState.Broken,
        _ => LinkState.Unverified,
    };

    /// <summary>The record after one more look.</summary>
    public static LinkRecord After(LinkRecord? before, Look look) => new(
        look,
        look.Result == LookResult.Failing ? before?.FailingSince ?? look.Day : null,
        look.Result is LookResult.Found or LookResult.Moved ? look.Day : before?.FoundOn);
}
