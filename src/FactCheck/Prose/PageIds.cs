using System.Collections.Frozen;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Prose;

/// <summary>The ids that templates and the program give to parts of pages; a heading gets none of them.</summary>
internal sealed class PageIds
{
    private const string Attribute = " id=\"";

    private readonly FrozenSet<string> _fixed;

    private readonly FrozenSet<string> _verdicts;

    public PageIds(Repository repository)
    {
        _fixed = repository.Templates.SelectMany(template => InTemplate(template.Text)).ToFrozenSet(StringComparer.Ordinal);
        _verdicts = repository.Scale.Select(verdict => verdict.Id.Value).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Ids for the headings of one page that is not written in Markdown, such as a claim's.</summary>
    public HeadingIds Headings() => new(IsTaken);

    /// <summary>Ids for the headings of a page written in Markdown.</summary>
    public HeadingIds HeadingsOf(MarkdownPage page) => new(id => IsTaken(id) || IsInDataOf(page, id));

    /// <summary>Reports whether the data that a marker line of the page stands for has a part with this id.</summary>
    public bool IsInDataOf(MarkdownPage page, string id) =>
        (_verdicts.Contains(id) && page.Body.Value.Contains(PageMarkers.Verdicts, StringComparison.Ordinal))
        || (IsOfRule(id) && RulePages.AreWanted(page));

    private bool IsTaken(string id) => _fixed.Contains(id) || IsNumbered(id);

    /// <summary>Attributes with a fixed value; one that a template computes is for a numbered part, a verdict or a rule.</summary>
    private static IEnumerable<string> InTemplate(string text)
    {
        for (var at = text.IndexOf(Attribute, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Attribute, at, StringComparison.Ordinal))
        {
            at += Attribute.Length;
            var end = text.IndexOf('"', at);
            if (end > at && text[at] != '{')
                yield return text[at..end];
        }
    }

    private static bool IsOfRule(string id) =>
        Rule.Find(id.ToUpperInvariant()) is not null || RuleArea.All.Any(area => id == $"fc{area.Digit}");

    /// <summary>Evidence, notes, the places that cite them, claims on sentences, and sentences.</summary>
    private static bool IsNumbered(string id) =>
        id.StartsWith("ev-", StringComparison.Ordinal) || id.StartsWith("ref-", StringComparison.Ordinal)
        || id.StartsWith("note-", StringComparison.Ordinal) || (id.StartsWith("s-", StringComparison.Ordinal) && id.Length >= 12);
}
