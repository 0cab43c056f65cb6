namespace FactCheck.Lists;

internal static class DueWords
{
    public static string Of(DueKind kind) => kind switch
    {
        DueKind.Recheck => "recheck",
        DueKind.Expired => "expired",
        DueKind.WithdrawnEvidence => "withdrawn-evidence",
        DueKind.OlderTranslation => "older-translation",
        DueKind.Unpublished => "unpublished",
        _ => "open-sentences",
    };
}
