using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Pages;

namespace FactCheck.Render.Members;

internal static class SearchMembers
{
    public static readonly MemberTable<ShownSearch> Search = new("search")
    {
        { "index", "The first file of the index", (_, scope) => scope.Tree.SearchManifest },
        { "group", "The separator of thousands", (_, scope) => scope.Tree.Words.Phrases.GetValueOrDefault("number.group")?.Other ?? "," },
        { "counts", "The phrase for the number of results, for each plural category", (_, scope) => ShownSearch.Counts(scope.Tree) },
        { "axes", "The site's scale by axis, with the number of claims of each verdict", page => page.Axes },
        { "topics", "Topics with most claims", page => page.Topics },
        { "claimants", "Claimants with most claims", page => page.Claimants },
        { "sources", "Sources with most claims", page => page.Sources },
        { "months", "Months of publication, newest first", page => page.Months },
        { "statistics", "The statistics, or null", (_, scope) => scope.Site.Has(OutputKind.Statistics) ? scope.Tree.Statistics : null },
    };

    public static readonly MemberTable<ListedChoice> Choice = new("choice")
    {
        { "key", "Its id in addresses", choice => choice.Key },
        { "name", "Name", choice => choice.Name },
        { "language", "Language tag", choice => choice.Language },
        { "dir", "ltr or rtl", choice => LanguageTag.Direction(choice.Language) },
        { "address", "Its page, or null", choice => choice.Address },
        { "count", "How many", choice => choice.Count },
    };

    public static readonly MemberTable<Choice<ClaimsInMonth>> Month = new("month link")
    {
        { "month", "The month", choice => choice.Value.Month },
        { "address", "Its page", (choice, scope) => scope.List(choice.Value) },
        { "count", "How many", choice => choice.Count },
    };

    public static readonly MemberTable<PhraseForm> Form = new("phrase form")
    {
        { "category", "zero, one, two, few, many or other", form => form.Category },
        { "text", "Text", form => form.Text },
    };
}
