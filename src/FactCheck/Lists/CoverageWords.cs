using System.Globalization;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Lists;

internal static class CoverageWords
{
    public static string State(SentenceState state) => state switch
    {
        SentenceState.Checked => "checked",
        SentenceState.Labelled => "labelled",
        _ => "open",
    };

    public static string Totals(CoverageTotals totals) => string.Create(
        CultureInfo.InvariantCulture,
        $"{totals.Checked + totals.Labelled} of {Counted.Of(totals.All, "sentence")} looked at ({totals.Checked} checked, {totals.Labelled} labelled, {totals.Open} open)");
}
