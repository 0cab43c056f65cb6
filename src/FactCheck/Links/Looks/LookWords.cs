namespace FactCheck.Links.Looks;

/// <summary>The words of reports and of the record of looks.</summary>
internal static class LookWords
{
    public static string Of(LinkState state) => state switch
    {
        LinkState.Ok => "ok",
        LinkState.Redirected => "redirected",
        LinkState.Unverified => "unverified",
        _ => "broken",
    };

    public static string Of(LookResult result) => result switch
    {
        LookResult.Found => "found",
        LookResult.Moved => "moved",
        LookResult.Gone => "gone",
        LookResult.TurnedAway => "turned-away",
        _ => "failing",
    };

    public static LookResult? ResultFor(string word) => word switch
    {
        "found" => LookResult.Found,
        "moved" => LookResult.Moved,
        "gone" => LookResult.Gone,
        "turned-away" => LookResult.TurnedAway,
        "failing" => LookResult.Failing,
        _ => null,
    };
}
