using System.Globalization;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

/// <summary>A claim as titles and lists name it: never without its verdict and quotation marks, nor if it is withheld.</summary>
internal static class ClaimTitle
{
    /// <summary>Longest claim in a title, in characters as readers count them.</summary>
    private const int MostCharacters = 90;

    public static string Of(PlannedClaim claim, PageScope scope) =>
        claim.State == ClaimState.Withheld
            ? scope.Phrase("withheld.title")
            : $"{Standing(claim, scope)}: {scope.Wording.Quoted(Shorten(scope.Prose(claim).Statement.Value, MostCharacters))}";

    /// <summary>The title of a claim's own page: its headline, which is ours and therefore not in quotation marks, or the claim.</summary>
    public static string OfPage(PlannedClaim claim, PageScope scope) =>
        claim.State != ClaimState.Withheld && scope.Prose(claim).Headline is { } headline
            ? $"{Standing(claim, scope)}: {headline.Value}"
            : Of(claim, scope);

    /// <summary>The verdict as readers see it: of a rated attribution it says so.</summary>
    public static string Label(PlannedClaim claim, PageScope scope)
    {
        var label = scope.In(claim.Verdict.Label);
        return claim.Claim.Rates == Rates.Attribution ? $"{label} · {scope.Phrase("verdict.who-said-it")}" : label;
    }

    /// <summary>What lists say of a claim beside its verdict.</summary>
    public static string? Flag(ClaimState state) => state switch
    {
        ClaimState.Draft or ClaimState.HeldBack => "draft",
        ClaimState.Retracted => "retracted",
        _ => null,
    };

    /// <summary>Cuts after a whole word.</summary>
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

    private static string Standing(PlannedClaim claim, PageScope scope) =>
        claim.State == ClaimState.Retracted ? $"{scope.Phrase("row.retracted")}: {Label(claim, scope)}" : Label(claim, scope);
}
