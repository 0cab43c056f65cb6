using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Render.Pages;

internal static class RuleIndex
{
    /// <param name="page">The name of the page with the list.</param>
    public static Html Of(string page, PageScope scope)
    {
        var markup = new HtmlBuilder();
        foreach (var area in RuleArea.All)
        {
            markup.Raw("<h2").Attribute("id", $"fc{area.Digit}").Raw(">").Text(area.Title).Raw("</h2>\n<ul>\n");
            foreach (var rule in area.Rules)
            {
                markup.Raw("<li").Attribute("id", rule.Code.ToLowerInvariant()).Raw("><a")
                    .Attribute("href", scope.LinkTo(scope.DocumentPage(RulePages.IdOf(rule, page)))).Raw(">").Text(rule.Code).Raw("</a> ")
                    .Text(rule.Title).Raw(" <span class=\"small\">").Text(RuleWords.Word(rule.Default)).Raw("</span></li>\n");
            }

            markup.Raw("</ul>\n");
        }

        return markup.ToHtml();
    }
}
