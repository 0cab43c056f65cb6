using FactCheck.Render.Views;

namespace FactCheck.Render.Members;

/// <summary>What templates may read of the search page and of the statistics.</summary>
internal static class SearchMembers
{
    public static readonly MemberTable<ChoiceView> Choice = new("choice")
    {
        { "key", "What addresses name it by", view => view.Key },
        { "name", "Name", view => view.Name },
        { "language", "Language tag", view => view.Language },
        { "dir", "ltr or rtl", view => view.Dir },
        { "address", "Its page, or null", view => view.Address },
        { "count", "How many", view => view.Count },
    };

    public static readonly MemberTable<MonthLink> Month = new("month link")
    {
        { "month", "The month", view => view.Month },
        { "address", "Its page", view => view.Address },
        { "count", "How many", view => view.Count },
    };

    public static readonly MemberTable<PhraseForm> Form = new("phrase form")
    {
        { "category", "zero, one, two, few, many or other", view => view.Category },
        { "text", "Text", view => view.Text },
    };

    public static readonly MemberTable<SearchView> Search = new("search")
    {
        { "index", "Where the index starts", view => view.Index },
        { "group", "What groups the digits of numbers", view => view.Group },
        { "counts", "How many were found, for each plural category", view => view.Counts },
        { "verdicts", "The scale, with the claims of each verdict", view => view.Verdicts },
        { "topics", "Topics with most claims", view => view.Topics },
        { "claimants", "Claimants with most claims", view => view.Claimants },
        { "sources", "Sources with most claims", view => view.Sources },
        { "months", "Months of publication, newest first", view => view.Months },
        { "statistics", "The statistics, or null", view => view.Statistics },
    };

    public static readonly MemberTable<BarView> Bar = new("bar")
    {
        { "x", "Start", view => view.X },
        { "y", "Top", view => view.Y },
        { "height", "Height", view => view.Height },
    };

    public static readonly MemberTable<TrendView> Trend = new("trend")
    {
        { "verdict", "The verdict", view => view.Verdict },
        { "total", "Claims in all", view => view.Total },
        { "bars", "Months with claims", view => view.Bars },
    };

    public static readonly MemberTable<MonthRow> MonthRow = new("month row")
    {
        { "month", "The month; null for all before the first one shown", view => view.Month },
        { "counts", "One for each verdict of the scale", view => view.Counts },
        { "total", "Claims in all", view => view.Total },
    };

    public static readonly MemberTable<AmountView> Amount = new("amount")
    {
        { "key", "Kind of evidence or language tag; null where it is not stated", view => view.Key },
        { "count", "How many", view => view.Count },
        { "width", "Length of its bar; the longest is 100", view => view.Width },
    };

    public static readonly MemberTable<ClaimantRow> Claimant = new("claimant row")
    {
        { "name", "Name", view => view.Name },
        { "address", "Its page", view => view.Address },
        { "claims", "How many claims", view => view.Claims },
        { "documents", "Documents they are from", view => view.Documents },
        { "evidence", "Items of evidence", view => view.Evidence },
        { "asked", "Claims about which the claimant was asked", view => view.Asked },
        { "second_read", "Claims that a second person has read", view => view.SecondRead },
        { "corrected", "Claims with a correction", view => view.Corrected },
        { "counts", "One for each verdict of the scale", view => view.Counts },
    };

    public static readonly MemberTable<StatisticsView> Statistics = new("statistics")
    {
        { "claims", "How many claims", view => view.Claims },
        { "first", "The first month that is drawn", view => view.First },
        { "last", "The last month", view => view.Last },
        { "most", "Claims of the tallest bar", view => view.Most },
        { "width", "Width of the drawing of a trend", view => view.Width },
        { "height", "Height of the drawing of a trend", view => view.Height },
        { "trends", "Months for each verdict of the scale", view => view.Trends },
        { "months", "Oldest first", view => view.Months },
        { "kinds", "Evidence by kind", view => view.Kinds },
        { "languages", "Evidence by language", view => view.Languages },
        { "claimants", "Claimants with enough claims to count", view => view.Claimants },
    };
}
