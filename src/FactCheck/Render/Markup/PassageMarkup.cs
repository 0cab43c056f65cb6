using FactCheck.Anchor;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Markup;

internal static class PassageMarkup
{
    public static Html Of(SourceText text, Verdict verdict, IReadOnlyList<Model.Anchor> anchors, int firstSentence, int lastSentence)
    {
        var (start, end) = (text.Sentences[firstSentence].Start, text.Sentences[lastSentence].End);
        var highlights = anchors.Select(anchor => new Highlight("claim", anchor.Start, anchor.End)).ToList();
        var cuts = text.Sentences.Skip(firstSentence).Take(lastSentence - firstSentence + 1).SelectMany(sentence => new[] { sentence.Start, sentence.End });
        var markup = new HtmlBuilder();
        foreach (var segment in Highlights.Segments(text.Canonical, start, end, highlights, cuts))
        {
            var piece = text.Canonical.AsSpan(segment.Start, segment.End - segment.Start);
            if (segment.Keys.IsEmpty)
                markup.Text(piece);
            else
                markup.Raw("<mark").Attribute("class", $"hl {VerdictColours.ClassOf(verdict)} {Icons.MarkClass(verdict)}").Raw(">").Text(piece).Raw("</mark>");
        }

        return markup.ToHtml();
    }
}
