using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Views;

/// <summary>Claims in lists, corrections, archived copies.</summary>
internal static class RowViews
{
    public static ClaimRow Row(ClaimPage page, PageScope scope) =>
        new(
            page.Address,
            page.Claim.Statement.Value,
            page.Language,
            LanguageTag.Direction(page.Language),
            page.Claimant.Name,
            page.Date,
            scope.Verdict(page.Verdict),
            page.Claim.Rates == Rates.Attribution,
            page.Claim.Published?.Value,
            page.Claim.Summary.Value,
            StateOf(page),
            page.Source.About.Title.Value,
            Addresses.Source(page.Claim.Dossier));

    public static CorrectionView Correction(Correction correction, PageScope scope) => new(
        correction.Date.Value,
        Words.CorrectionKinds.WordFor(correction.Kind),
        correction.From?.Value,
        correction.To?.Value,
        correction.Kind == CorrectionKind.Verdict ? scope.Verdict(correction.From) : null,
        correction.Kind == CorrectionKind.Verdict ? scope.Verdict(correction.To) : null,
        correction.Note?.Value,
        correction.ReportedBy?.Value);

    public static ArchivedView[] Archived(Description about) => [.. about.Archived.Select(copy => new ArchivedView(copy.Url, copy.Date))];

    private static string? StateOf(ClaimPage page) => page.State switch
    {
        ClaimState.Draft => "draft",
        ClaimState.Retracted => "retracted",
        _ => null,
    };
}
