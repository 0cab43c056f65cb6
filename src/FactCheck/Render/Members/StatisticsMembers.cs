using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Pages;

namespace FactCheck.Render.Members;

internal static class StatisticsMembers
{
    public static readonly MemberTable<ShownStatistics> Statistics = new("statistics")
    {
        { "claims", "How many claims", page => page.Numbers.Claims },
        { "first", "The first month in the chart", page => page.Numbers.Months[0].Month },
        { "last", "The last month", page => page.Numbers.Months[^1].Month },
        { "most", "Claims of the tallest bar", page => page.Most },
        { "width", "Width of the drawing of a trend", page => page.Width },
        { "height", "Height of the drawing of a trend", _ => ShownStatistics.Tallest },
        { "axes", "Counts per axis; those of two axes are never added up", page => page.Axes },
        { "kinds", "Evidence by kind", page => page.Kinds },
        { "languages", "Evidence by language", page => page.Languages },
        { "claimants", "Claimants with enough claims to count", page => page.Numbers.Claimants },
    };

    public static readonly MemberTable<AxisStatistics> Axis = new("axis statistics")
    {
        { "axis", "truth, attribution or promise", axis => Vocabularies.Axes.WordFor(axis.Axis) },
        { "trends", "Months for each verdict of the axis", axis => axis.Trends },
        { "months", "Oldest first", axis => axis.Months },
        { "claimants", "Claimants with enough claims to count", axis => axis.Claimants },
    };

    public static readonly MemberTable<ClaimantVerdicts> ClaimantVerdicts = new("claimant verdicts")
    {
        { "name", "Name", (row, scope) => scope.In(row.Claimant.Claimant.Person.Name) },
        { "address", "Its page", (row, scope) => scope.List(row.Claimant.Claimant) },
        { "counts", "One for each verdict of the axis", row => row.Counts },
    };

    public static readonly MemberTable<Trend> Trend = new("trend")
    {
        { "verdict", "The verdict", trend => trend.Verdict },
        { "total", "Claims in all", trend => trend.Total },
        { "bars", "Months with claims", trend => trend.Bars },
    };

    public static readonly MemberTable<Bar> Bar = new("bar")
    {
        { "x", "Start", bar => bar.X },
        { "y", "Top", bar => bar.Y },
        { "height", "Height", bar => bar.Height },
    };

    public static readonly MemberTable<MonthRow> MonthRow = new("month row")
    {
        { "month", "The month; null for all before the first one shown", row => row.Month },
        { "counts", "One for each verdict of the axis", row => row.Counts },
        { "total", "Claims in all", row => row.Total },
    };

    public static readonly MemberTable<Amount> Amount = new("amount")
    {
        { "key", "Kind of evidence or language tag; null if it is not stated", amount => amount.Key },
        { "count", "How many", amount => amount.Count },
        { "width", "Length of its bar; the longest is 100", amount => amount.Width },
    };

    public static readonly MemberTable<ClaimantCounts> Claimant = new("claimant row")
    {
        { "name", "Name", (row, scope) => scope.In(row.Claimant.Person.Name) },
        { "address", "Its page", (row, scope) => scope.List(row.Claimant) },
        { "claims", "How many claims", row => row.Claims },
        { "documents", "Documents they are from", row => row.Documents },
        { "evidence", "Items of evidence", row => row.Evidence },
        { "asked", "Claims about which the claimant was asked", row => row.Asked },
        { "second_read", "Claims that a second person has read", row => row.SecondRead },
        { "corrected", "Claims with a correction", row => row.Corrected },
    };
}
