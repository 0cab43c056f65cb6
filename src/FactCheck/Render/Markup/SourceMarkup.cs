using FactCheck.Anchor;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Markup;

/// <summary>
/// Renders sentences with their claims marked. Marks are never nested, and a numbered link follows the last mark of each
/// claim, so that the marks work without colour, style or script.
/// </summary>
internal sealed class SourceMarkup(PlannedSource source, PageScope scope)
{
    private readonly Dictionary<string, SourceClaim> _claims = source.Claims.ToDictionary(claim => claim.ClaimId, StringComparer.Ordinal);
    private readonly List<Segment>[] _segments = Segments(source);

    public Html Sentence(int index)
    {
        var markup = new HtmlBuilder();
        var text = source.Source.Text.Canonical;
        foreach (var segment in _segments[index])
        {
            Mark(markup, text.AsSpan(segment.Start, segment.End - segment.Start), segment.Keys);
            foreach (var claim in segment.LastOf)
                Reference(markup, _claims[claim]);
        }

        return markup.ToHtml();
    }

    private static List<Segment>[] Segments(PlannedSource source)
    {
        var sentences = source.Source.Text.Sentences;
        List<Segment>[] bySentence = [.. sentences.Select(_ => new List<Segment>())];
        var highlights = source.Claims
            .SelectMany(claim => claim.Anchors.Select(anchor => new Highlight(claim.ClaimId, anchor.Start, anchor.End)))
            .ToList();
        var cuts = sentences.SelectMany(sentence => new[] { sentence.Start, sentence.End });
        var text = source.Source.Text.Canonical;
        var current = 0;
        foreach (var segment in Highlights.Segments(text, 0, text.Length, highlights, cuts))
        {
            while (segment.Start >= sentences[current].End && current < sentences.Length - 1)
                current++;
            if (segment.Start >= sentences[current].Start && segment.End <= sentences[current].End)
                bySentence[current].Add(segment);
        }

        return bySentence;
    }

    private void Mark(HtmlBuilder markup, ReadOnlySpan<char> text, IReadOnlyList<string> claims)
    {
        if (claims.Count == 0)
        {
            markup.Text(text);
            return;
        }

        var verdict = _claims[claims[0]].Verdict;
        var depth = claims.Count switch { 1 => "", 2 => " n2", _ => " n3" };
        markup.Raw("<mark")
            .Attribute("class", $"hl {VerdictColours.ClassOf(verdict)} {Icons.MarkClass(verdict)}{depth}")
            .Attribute("data-claims", string.Join(' ', claims))
            // ARIA 1.2 allows one; the others follow it in the text.
            .Attribute("aria-details", "ref-" + claims[0])
            .Raw(">").Text(text).Raw("</mark>");
    }

    private void Reference(HtmlBuilder markup, SourceClaim claim)
    {
        var verdict = scope.In(claim.Verdict.Label);
        var heading = scope.HeadingOf(scope.Site.ClaimsById[claim.ClaimId]);
        var name = claim.Verdict.Axis == Axis.Truth
            ? scope.Phrase("mark.label", claim.Label, verdict, heading.Text)
            : scope.Phrase("mark.label-axis", claim.Label, scope.AxisName(claim.Verdict.Axis), verdict, heading.Text);
        markup.Raw("<sup class=\"ref\"><a")
            .Attribute("id", "ref-" + claim.ClaimId)
            .Attribute("class", VerdictColours.ClassOf(claim.Verdict))
            .Attribute("href", scope.LinkTo(scope.ClaimPage(scope.Site.ClaimsById[claim.ClaimId])))
            .Attribute("aria-label", name)
            .Raw(">").Raw(Icons.Draw(claim.Verdict, verdict, scope.Wording.OpeningQuote).Value)
            .Text(claim.Label).Raw("</a></sup>");
    }
}
