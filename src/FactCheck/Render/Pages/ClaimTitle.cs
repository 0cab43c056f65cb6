using System.Globalization;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

/// <summary>Titles of claims: always with the verdict, with a word if no person has checked it, and without the words of a withheld claim.</summary>
internal static class ClaimTitle
{
    /// <summary>In characters as readers count them.</summary>
    private const int MostCharacters = 90;

    public static string Of(PlannedClaim claim, PageScope scope) =>
        claim.IsUncheckedAi && claim.State != ClaimState.Withheld ? $"{Brief(claim, scope)} · {scope.Phrase("notice.ai-short")}" : Brief(claim, scope);

    /// <summary>Returns a title for a place that shows the notice itself.</summary>
    public static string Brief(PlannedClaim claim, PageScope scope)
    {
        if (claim.State == ClaimState.Withheld)
            return scope.Phrase("withheld.title");
        var heading = new ClaimHeading(claim, scope, MostCharacters);
        return $"{VerdictOf(claim, scope)}{(heading.IsWording ? " · " : ": ")}{heading.Text}";
    }

    /// <summary>Returns the verdict's label, which says what it rates unless that is truth.</summary>
    public static string Label(PlannedClaim claim, PageScope scope) => scope.Named(claim.Verdict);

    public static string? Flag(ClaimState state) => state switch
    {
        ClaimState.Draft or ClaimState.HeldBack => "draft",
        ClaimState.Retracted => "retracted",
        _ => null,
    };

    /// <summary>Cuts a text after a whole word.</summary>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var info = new StringInfo(text);
        if (info.LengthInTextElements <= most)
            return text;
        var cut = info.SubstringByTextElements(0, most);
        var space = cut.LastIndexOf(' ');
        return (space > cut.Length / 2 ? cut[..space] : cut).TrimEnd(',', ';', ':', ' ') + "…";
    }

    private static string VerdictOf(PlannedClaim claim, PageScope scope) =>
        claim.State == ClaimState.Retracted ? $"{scope.Phrase("row.retracted")}: {Label(claim, scope)}" : Label(claim, scope);
}
