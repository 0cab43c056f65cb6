using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render;
using FactCheck.Review.Changes;

namespace FactCheck.Review.Reports;

internal static class VerdictBadge
{
    /// <param name="language">The language of the labels.</param>
    /// <returns>Markup; empty if neither side has a planned verdict.</returns>
    public static string Of(ClaimChange claim, string language)
    {
        var (was, now) = (Badge(claim.Was, language), Badge(claim.Now, language));
        if (was.Length == 0 && now.Length == 0)
            return "";
        var shown = claim switch
        {
            { Was: { } before, Now: { } after } when before.Verdict.Id.Value != after.Verdict.Id.Value =>
                $"<span class=\"vh\">was </span>{was} <span aria-hidden=\"true\">→</span><span class=\"vh\"> now </span> {now}",
            { Now: null } => $"<span class=\"was-verdict\">{was}</span>",
            { Was: null } => now,
            _ => $"{now} <span class=\"meta\">as before</span>",
        };
        return $"<p class=\"verdicts\">{shown}</p>\n";
    }

    private static string Badge(PlannedClaim? claim, string language)
    {
        if (claim is null)
            return "";
        var label = claim.Verdict.Label.In(language, "en");
        return $"<span class=\"verdict {ChangeHtml.Encode(VerdictColours.ClassOf(claim.Verdict))}\">{Icons.Draw(claim.Verdict, label, "“").Value}{ChangeHtml.Encode(label)}</span>";
    }
}
