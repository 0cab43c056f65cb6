using FactCheck.Model;

namespace FactCheck.Links.Checks;

/// <summary>The words in reports and in the link history.</summary>
internal static class LinkWords
{
    public static readonly Vocabulary<LinkState> States = new(
        ("ok", LinkState.Ok), ("redirected", LinkState.Redirected), ("unverified", LinkState.Unverified), ("broken", LinkState.Broken));

    public static readonly Vocabulary<LinkCheckResult> Results = new(
        ("found", LinkCheckResult.Found), ("moved", LinkCheckResult.Moved), ("gone", LinkCheckResult.Gone),
        ("turned-away", LinkCheckResult.TurnedAway), ("failing", LinkCheckResult.Failing));
}
