using FactCheck.Diagnostics;

namespace FactCheck.Model;

/// <summary>
/// A page with the line <c>[[rules]]</c> lists the program's rules there, and each rule gets a page below it:
/// <c>/rules/fc203/</c> for <c>site/pages/rules.md</c>. Other sites have no pages about rules.
/// </summary>
internal static class RulePages
{
    public const string Marker = "[[rules]]";

    public static bool AreWanted(MarkdownPage page) =>
        page.Language is null && page.Body.Value.Split('\n').Any(line => line.TrimEnd() == Marker);

    /// <summary>Reports whether a page is about a rule: its file is that of the list.</summary>
    public static bool Has(MarkdownPage page) => Rule.All.Any(rule => page.Id.EndsWith("/" + rule.Code.ToLowerInvariant(), StringComparison.Ordinal)) && !page.File.EndsWith($"{page.Id}.md", StringComparison.Ordinal);

    public static IEnumerable<MarkdownPage> Of(MarkdownPage index) =>
        Rule.All.Select(rule => new MarkdownPage(
            IdOf(rule, index.Id), null, index.File, new Text($"{rule.Code}: {rule.Title}", Location.FileStart), null,
            new Text(rule.Why, Location.FileStart), [], [], new Text(RuleMarkdown.Page(rule, index.Id), Location.FileStart)));

    public static string IdOf(Rule rule, string index) => $"{index}/{rule.Code.ToLowerInvariant()}";
}
