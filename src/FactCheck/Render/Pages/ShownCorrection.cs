using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

/// <param name="Text">Returns one of its texts by key, in the page's language if it is translated.</param>
internal sealed record ShownCorrection(Correction Correction, Func<string, Text?, LocalText?> Text)
{
    public Verdict? Verdict(Text? value, PageScope scope) => Correction.Kind == CorrectionKind.Verdict ? scope.Verdict(value) : null;

    public static ShownCorrection Of(LoggedCorrection entry, PageScope scope) =>
        entry.OfClaim is { } ofClaim
            ? Of(ofClaim.Claim.Claim, ofClaim.Correction, scope.Prose(ofClaim.Claim))
            : Of(entry.OfVerdict!.Value.Correction, scope);

    /// <summary>Returns the changes of a verdict's words, newest first.</summary>
    public static ShownCorrection[] Of(Verdict verdict, PageScope scope) =>
        [.. verdict.Corrections.OrderByDescending(correction => correction.Date.Value.SortKey).Select(correction => Of(correction, scope))];

    private static ShownCorrection Of(VerdictCorrection correction, PageScope scope) =>
        new(correction.In(scope.Language, scope.Site.Settings.Language), (key, _) => scope.Local(key switch
        {
            "from" => correction.From,
            "to" => correction.To,
            _ => correction.Note,
        }));

    public static ShownCorrection Of(Claim claim, Correction correction, ClaimProse prose) =>
        new(correction, (key, own) => prose.Entry("corrections", claim.Corrections.Length, claim.Corrections.IndexOf(correction), key, own));

    /// <param name="list">The path of the log in the file.</param>
    public static ShownCorrection[] All(ImmutableArray<Correction> log, string list, TranslatedProse prose) =>
        All(log, correction => new ShownCorrection(correction, (key, own) => prose.Entry(list, log.Length, log.IndexOf(correction), key, own)));

    /// <summary>A log that is written in one language.</summary>
    public static ShownCorrection[] All(IEnumerable<Correction> log, string language) =>
        All(log, correction => new ShownCorrection(correction, (_, own) => LocalText.Of(own?.Value, language)));

    /// <summary>Returns all entries except typos, newest first.</summary>
    public static ShownCorrection[] All(IEnumerable<Correction> log, Func<Correction, ShownCorrection> show) =>
    [
        .. log
            .Where(correction => correction.Kind != CorrectionKind.Typo)
            .OrderByDescending(correction => correction.Date.Value.SortKey)
            .Select(show),
    ];
}

internal sealed record CorrectionMonth(PartialDate Month, LoggedCorrection[] Items)
{
    public static CorrectionMonth[] Of(IEnumerable<LoggedCorrection> log) =>
        [.. log.GroupBy(entry => entry.Date with { Day = 0 }).Select(month => new CorrectionMonth(month.Key, [.. month]))];
}
