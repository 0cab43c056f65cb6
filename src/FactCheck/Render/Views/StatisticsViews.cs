using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Views;

/// <summary>A bar of a chart, in the units of its drawing.</summary>
internal sealed record BarView(int X, int Y, int Height);

/// <summary>How often a verdict was given in each month, as bars on one scale for all verdicts.</summary>
internal sealed record TrendView(VerdictView Verdict, int Total, BarView[] Bars);

/// <param name="Month">Null for all months before the first one shown.</param>
/// <param name="Counts">One for each verdict of the scale.</param>
internal sealed record MonthRow(PartialDate? Month, int[] Counts, int Total);

/// <param name="Key">Kind of evidence or language; null where it is not stated.</param>
/// <param name="Width">Length of its bar; the longest is 100.</param>
internal sealed record AmountView(string? Key, int Count, int Width);

internal sealed record ClaimantRow(
    string Name, Address Address, int Claims, int Documents, int Evidence, int Asked, int SecondRead, int Corrected, int[] Counts);

/// <param name="First">The first month that is drawn.</param>
/// <param name="Most">Claims of the tallest bar.</param>
/// <param name="Width">Of the drawing of a trend.</param>
/// <param name="Height">Of the drawing of a trend.</param>
internal sealed record StatisticsView(
    int Claims,
    PartialDate First,
    PartialDate Last,
    int Most,
    int Width,
    int Height,
    TrendView[] Trends,
    MonthRow[] Months,
    AmountView[] Kinds,
    AmountView[] Languages,
    ClaimantRow[] Claimants)
{
    /// <summary>From the start of one bar to the start of the next; a bar is 8 wide.</summary>
    private const int Step = 10;

    private const int Tallest = 40;

    public static StatisticsView Of(Statistics numbers, PageScope scope)
    {
        var scale = scope.Site.Repository.Scale;
        var most = Math.Max(1, numbers.Months.Max(month => month.Counts.Max()));
        MonthRow[] months = [.. numbers.Months.Select(month => new MonthRow(month.Month, [.. month.Counts], month.Counts.Sum()))];
        return new StatisticsView(
            numbers.Claims,
            numbers.Months[0].Month,
            numbers.Months[^1].Month,
            most,
            numbers.Months.Length * Step,
            Tallest,
            [
                .. scale.Select((verdict, i) => new TrendView(
                    scope.Verdict(verdict),
                    numbers.Earlier[i] + numbers.Months.Sum(month => month.Counts[i]),
                    [.. numbers.Months.Select((month, at) => Bar(at, month.Counts[i], most)).OfType<BarView>()])),
            ],
            numbers.Earlier.Any(count => count > 0) ? [new MonthRow(null, [.. numbers.Earlier], numbers.Earlier.Sum()), .. months] : months,
            Amounts(numbers.EvidenceKinds.Select(entry => (entry.Kind is { } kind ? Words.EvidenceKinds.WordFor(kind) : null, entry.Count))),
            Amounts(numbers.EvidenceLanguages),
            [
                .. numbers.Claimants.Select(row => new ClaimantRow(
                    scope.In(row.Claimant.Person.Name), scope.Tree.List(row.Claimant, 1), row.Claims, row.Documents, row.Evidence, row.Asked, row.SecondRead,
                    row.Corrected, [.. row.Verdicts])),
            ]);
    }

    private static BarView? Bar(int at, int count, int most)
    {
        var height = Length(count, most, Tallest);
        return count == 0 ? null : new BarView(at * Step + 1, Tallest - height, height);
    }

    private static AmountView[] Amounts(IEnumerable<(string? Key, int Count)> amounts)
    {
        var list = amounts.ToList();
        var most = list.Select(entry => entry.Count).DefaultIfEmpty(1).Max();
        return [.. list.Select(entry => new AmountView(entry.Key, entry.Count, Length(entry.Count, most, 100)))];
    }

    /// <summary>Never nothing for something.</summary>
    private static int Length(int count, int most, int longest) => Math.Max(1, (count * longest + most / 2) / most);
}
