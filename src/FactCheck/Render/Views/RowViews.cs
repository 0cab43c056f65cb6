using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Views;

/// <summary>Claims in lists, corrections, archived copies.</summary>
internal static class RowViews
{
    public static ClaimRow Row(PlannedClaim claim, PageScope scope)
    {
        var prose = scope.Prose(claim);
        return new ClaimRow(
            scope.Tree.Claim(claim.Id),
            prose.Statement.Value,
            prose.Statement.Language,
            LanguageTag.Direction(prose.Statement.Language),
            scope.PersonName(claim.Claimant),
            claim.Date,
            scope.Verdict(claim.Verdict),
            claim.Claim.Rates == Rates.Attribution,
            claim.Claim.Published?.Value,
            prose.Summary,
            StateOf(claim),
            claim.Source.About.Title.Value,
            scope.Tree.Source(claim.Claim.Dossier));
    }

    /// <summary>An entry of a claim's log, in the language of the page if it is translated.</summary>
    public static CorrectionView Correction(PlannedClaim claim, Correction correction, PageScope scope)
    {
        var (prose, log) = (scope.Prose(claim), claim.Claim.Corrections);
        return Correction(correction, scope, (key, own) => prose.Entry("corrections", log.Length, log.IndexOf(correction), key, own));
    }

    private static CorrectionView Correction(Correction correction, PageScope scope, Func<string, Text?, LocalText?> text) => new(
        correction.Date.Value,
        Words.CorrectionKinds.WordFor(correction.Kind),
        text("from", correction.From),
        text("to", correction.To),
        correction.Kind == CorrectionKind.Verdict ? scope.Verdict(correction.From) : null,
        correction.Kind == CorrectionKind.Verdict ? scope.Verdict(correction.To) : null,
        text("note", correction.Note),
        correction.ReportedBy?.Value);

    public static CorrectionView[] Corrections(IEnumerable<Correction> corrections, PageScope scope) =>
        Corrections(corrections, correction => Correction(correction, scope, (_, own) => scope.Own(own)));

    /// <summary>All but slips of the pen, newest first.</summary>
    public static CorrectionView[] Corrections(IEnumerable<Correction> corrections, Func<Correction, CorrectionView> view) =>
    [
        .. corrections
            .Where(correction => correction.Kind != CorrectionKind.Typo)
            .OrderByDescending(correction => correction.Date.Value.SortKey)
            .Select(view),
    ];

    public static HomeCorrection Logged(LoggedCorrection entry, PageScope scope) =>
        new(Row(entry.Claim, scope), Correction(entry.Claim, entry.Correction, scope));

    public static ArchivedView[] Archived(Description about) => [.. about.Archived.Select(copy => new ArchivedView(copy.Url, copy.Date, about.Url))];

    private static string? StateOf(PlannedClaim claim) => claim.State switch
    {
        ClaimState.Draft or ClaimState.HeldBack => "draft",
        ClaimState.Retracted => "retracted",
        _ => null,
    };
}
