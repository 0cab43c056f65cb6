using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

internal sealed class ShownStatistics(Statistics numbers, PageScope scope)
{
    public const int Tallest = 40;

    /// <summary>The distance from one bar to the next; a bar is 8 wide.</summary>
    private const int Step = 10;

    public Statistics Numbers => numbers;

    /// <summary>The number of claims of the tallest bar.</summary>
    public int Most { get; } = Math.Max(1, numbers.Months.Max(month => month.Counts.Max()));

    public int Width => numbers.Months.Length * Step;

    /// <summary>Each with its own table.</summary>
    public AxisStatistics[] Axes =>
        field ??= [.. scope.Site.Scale.Select(TrendOf).GroupBy(trend => trend.Verdict.Axis).OrderBy(axis => axis.Key).Select(axis => AxisOf(axis.Key, [.. axis]))];

    public Amount[] Kinds => field ??= Amount.All(numbers.EvidenceKinds.Select(entry => (Vocabularies.EvidenceKinds.WordFor(entry.Kind), entry.Count)));

    public Amount[] Languages => field ??= Amount.All(numbers.EvidenceLanguages);

    /// <summary>Returns the length of a bar, at least 1.</summary>
    internal static int Length(int count, int most, int longest) => Math.Max(1, (count * longest + most / 2) / most);

    private AxisStatistics AxisOf(Axis axis, Trend[] trends)
    {
        return new AxisStatistics(
            axis,
            trends,
            [
                .. numbers.Earlier.Any(count => count > 0) ? new[] { new MonthRow(null, Own(numbers.Earlier)) } : [],
                .. numbers.Months.Select(month => new MonthRow(month.Month, Own(month.Counts))),
            ],
            [.. numbers.Claimants.Select(claimant => new ClaimantVerdicts(claimant, Own(claimant.Verdicts)))]);

        ImmutableArray<int> Own(ImmutableArray<int> counts) => [.. trends.Select(trend => counts[trend.Index])];
    }

    private Trend TrendOf(Verdict verdict, int index) => new(
        verdict,
        index,
        numbers.Earlier[index] + numbers.Months.Sum(month => month.Counts[index]),
        [.. numbers.Months.Select((month, at) => (Count: month.Counts[index], At: at)).Where(bar => bar.Count > 0).Select(bar => BarOf(bar.At, bar.Count))]);

    private Bar BarOf(int at, int count)
    {
        var height = Length(count, Most, Tallest);
        return new Bar(at * Step + 1, Tallest - height, height);
    }
}

internal sealed record Bar(int X, int Y, int Height);

/// <summary>The claims with a verdict in each month, as bars; all verdicts share one scale.</summary>
/// <param name="Index">In the site's scale.</param>
internal sealed record Trend(Verdict Verdict, int Index, int Total, Bar[] Bars);

/// <summary>What has been checked on one axis.</summary>
/// <param name="Months">Oldest first; all months before the first drawn one are one row.</param>
internal sealed record AxisStatistics(Axis Axis, Trend[] Trends, MonthRow[] Months, ClaimantVerdicts[] Claimants);

/// <param name="Counts">One for each verdict of the axis.</param>
internal sealed record ClaimantVerdicts(ClaimantCounts Claimant, ImmutableArray<int> Counts);

/// <param name="Month">Null for all months before the first one shown.</param>
/// <param name="Counts">One for each verdict of the axis.</param>
internal sealed record MonthRow(PartialDate? Month, ImmutableArray<int> Counts)
{
    public int Total => Counts.Sum();
}

/// <param name="Key">A kind of evidence or a language; null if not stated.</param>
/// <param name="Width">The length of its bar; the longest is 100.</param>
internal sealed record Amount(string? Key, int Count, int Width)
{
    public static Amount[] All(IEnumerable<(string? Key, int Count)> amounts)
    {
        var list = amounts.ToList();
        var most = list.Select(entry => entry.Count).DefaultIfEmpty(1).Max();
        return [.. list.Select(entry => new Amount(entry.Key, entry.Count, ShownStatistics.Length(entry.Count, most, 100)))];
    }
}
