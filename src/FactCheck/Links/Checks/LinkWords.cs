namespace FactCheck.Links.Checks;

/// <summary>The words of reports and of the record of looks.</summary>
internal static class LinkWords
{
    public static string Of(LinkState state) => state switch
    {
        LinkState.Ok => "ok",
        LinkState.Redirected => "redirected",
        LinkState.Unverified => "unverified",
        _ => "broken",
    };

    public static string Of(LinkCheckResult result) => result switch
    {
        LinkCheckResult.Found => "found",
        LinkCheckResult.Moved => "moved",
        LinkCheckResult.Gone => "gone",
        LinkCheckResult.TurnedAway => "turned-away",
        _ => "failing",
    };

    public static LinkCheckResult? ResultFor(string word) => word switch
    {
        "found" => LinkCheckResult.Found,
        "moved" => LinkCheckResult.Moved,
        "gone" => LinkCheckResult.Gone,
        "turned-away" => LinkCheckResult.TurnedAway,
        "failing" => LinkCheckResult.Failing,
        _ => null,
    };
}
