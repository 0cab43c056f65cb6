namespace FactCheck.Edit.Reanchoring;

internal static class ReanchorWords
{
    public static string Of(ReanchorOutcome outcome) => outcome switch
    {
        ReanchorOutcome.Moved => "moved",
        ReanchorOutcome.Rewritten => "rewritten",
        ReanchorOutcome.Refused => "refused",
        _ => "lost",
    };

    /// <summary>Down, to two places: 0.999 is not 1.</summary>
    public static double Rounded(double similarity) => Math.Floor(similarity * 100) / 100;
}
