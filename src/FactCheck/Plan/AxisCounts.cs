using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>Claims for each verdict of one axis, in the order of the scale. Counts of two axes are never added up.</summary>
public sealed record AxisCounts(Axis Axis, ImmutableArray<(Verdict Verdict, int Count)> Verdicts)
{
    /// <summary>The verdicts that occur.</summary>
    public static ImmutableArray<AxisCounts> Of(IEnumerable<Verdict> verdicts, IEnumerable<Verdict> scale)
    {
        var counts = Count(verdicts);
        return ByAxis(scale.Where(verdict => counts.ContainsKey(verdict.Id.Value)), counts);
    }

    /// <summary>All verdicts of the scale, even those that do not occur.</summary>
    public static ImmutableArray<AxisCounts> OfAll(IEnumerable<Verdict> verdicts, IEnumerable<Verdict> scale) => ByAxis(scale, Count(verdicts));

    private static Dictionary<string, int> Count(IEnumerable<Verdict> verdicts) =>
        verdicts.CountBy(verdict => verdict.Id.Value, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static ImmutableArray<AxisCounts> ByAxis(IEnumerable<Verdict> scale, Dictionary<string, int> counts) =>
    [
        .. scale
            .GroupBy(verdict => verdict.Axis)
            .OrderBy(axis => axis.Key)
            .Select(axis => new AxisCounts(axis.Key, [.. axis.Select(verdict => (verdict, counts.GetValueOrDefault(verdict.Id.Value)))])),
    ];
}
