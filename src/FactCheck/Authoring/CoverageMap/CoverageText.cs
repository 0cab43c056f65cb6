using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Authoring.CoverageMap;

/// <summary>Coverage for a terminal: a line for each sentence, unwrapped, and nothing in it that could control the terminal.</summary>
public static class CoverageText
{
    public static string Render(IEnumerable<SourceCoverage> sources)
    {
        var text = new StringBuilder();
        foreach (var source in sources)
        {
            text.Append(source.Id).Append(": ").Append(CoverageWords.Totals(source.Totals)).Append('\n');
            foreach (var sentence in source.Sentences)
            {
                text.Append(CultureInfo.InvariantCulture, $"{sentence.Number,5}  {CoverageWords.State(sentence.State),-8}  {sentence.Id}  ");
                text.Append(Printable.OneLine(sentence.Text));
                foreach (var why in Reasons(sentence))
                    text.Append("  ").Append(why);
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Reasons(CoveredSentence sentence)
    {
        if (!sentence.Claims.IsEmpty)
            yield return $"[{string.Join(", ", sentence.Claims)}]";
        if (!sentence.Drafts.IsEmpty)
            yield return $"[draft: {string.Join(", ", sentence.Drafts)}]";
        if (!sentence.Withheld.IsEmpty)
            yield return $"[withheld: {string.Join(", ", sentence.Withheld)}]";
        if (sentence.Label is { } label)
            yield return $"({Words.SentenceLabels.WordFor(label)})";
    }
}
