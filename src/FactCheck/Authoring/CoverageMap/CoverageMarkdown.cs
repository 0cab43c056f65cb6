using System.Globalization;
using System.Text;
using FactCheck.Model;

namespace FactCheck.Authoring.CoverageMap;

/// <summary>Coverage as Markdown tables, for pull requests and issues; the texts in it are inert.</summary>
public static class CoverageMarkdown
{
    public static string Render(IEnumerable<SourceCoverage> sources)
    {
        var text = new StringBuilder();
        foreach (var source in sources)
        {
            if (text.Length > 0)
                text.Append('\n');
            text.Append("## ").Append(InertMarkdown.Of(source.Id)).Append("\n\n").Append(CoverageWords.Totals(source.Totals)).Append('\n');
            if (source.Sentences.IsEmpty)
                continue;
            text.Append("\n| # | State | Sentence | Id | Claims or label |\n| --: | --- | --- | --- | --- |\n");
            foreach (var sentence in source.Sentences)
                AppendRow(text, sentence);
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, CoveredSentence sentence)
    {
        var reasons = sentence.Claims.Concat(sentence.Drafts.Select(draft => draft + " (draft)")).Concat(sentence.Withheld.Select(claim => claim + " (withheld)")).ToList();
        if (sentence.Label is { } label)
            reasons.Add(Words.SentenceLabels.WordFor(label));
        text.Append(CultureInfo.InvariantCulture, $"| {sentence.Number} | {CoverageWords.State(sentence.State)} | ")
            .Append(InertMarkdown.Of(sentence.Text)).Append(" | ").Append(sentence.Id).Append(" | ")
            .Append(InertMarkdown.Of(string.Join(", ", reasons))).Append(" |\n");
    }
}
