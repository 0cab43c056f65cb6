using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Lists;

/// <summary>Coverage for a terminal, as JSON version 1, and as Markdown for pull requests and issues.</summary>
public static class CoverageReport
{
    private static readonly Vocabulary<SentenceState> States =
        new(("checked", SentenceState.Checked), ("labelled", SentenceState.Labelled), ("open", SentenceState.Open));

    private static readonly ListColumn<CoveredSentence> Number =
        new("number", sentence => $"{sentence.Number}", (json, sentence) => json.WriteNumberValue(sentence.Number)) { Width = 5, IsRightAligned = true };

    private static readonly ListColumn<CoveredSentence> State = new("state", sentence => States.WordFor(sentence.State)) { Width = 8 };

    private static readonly ImmutableArray<ListColumn<CoveredSentence>> Columns =
    [
        new("id", null, (json, sentence) => json.WriteStringValue(sentence.Id)),
        Number,
        new("text", null, (json, sentence) => json.WriteStringValue(sentence.Text)),
        State,
        new("claims", null, (json, sentence) => json.WriteTexts(sentence.Claims)),
        new("drafts", null, (json, sentence) => json.WriteTexts(sentence.Drafts)),
        new("withheld", null, (json, sentence) => json.WriteTexts(sentence.Withheld)),
        new("label", null, (json, sentence) => json.WriteStringValue(Label(sentence))),
        new("id", sentence => sentence.Id) { IsTextOnly = true },
        new("text", sentence => string.Join("  ", Reasons(sentence).Prepend(sentence.Text))) { IsTextOnly = true },
    ];

    private static readonly ImmutableArray<ListColumn<CoveredSentence>> MarkdownColumns =
    [
        Number with { Name = "#" },
        State with { Name = "State" },
        new("Sentence", sentence => sentence.Text),
        new("Id", sentence => sentence.Id),
        new("Claims or label", sentence => string.Join(", ",
        [
            .. sentence.Claims, .. sentence.Drafts.Select(draft => draft + " (draft)"), .. sentence.Withheld.Select(claim => claim + " (withheld)"),
            .. Label(sentence) is { } label ? [label] : Array.Empty<string>(),
        ])),
    ];

    public static string Text(IEnumerable<SourceCoverage> sources) =>
        string.Concat(sources.Select(source => $"{source.Id}: {Totals(source.Totals)}\n{Listing.Text(Columns, source.Sentences)}"));

    /// <summary>Markup in texts is escaped.</summary>
    public static string Markdown(IEnumerable<SourceCoverage> sources) =>
        string.Join('\n', sources.Select(source =>
            $"## {InertMarkdown.Of(source.Id)}\n\n{Totals(source.Totals)}\n{(source.Sentences.IsEmpty ? "" : "\n")}{Listing.Markdown(MarkdownColumns, source.Sentences)}"));

    public static string Json(IEnumerable<SourceCoverage> sources) => ReportJson.Render(json =>
    {
        json.WriteStartArray("sources");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("id", source.Id);
            json.WriteItems("sentences", Columns, source.Sentences);
            json.WriteCounts("totals", [("checked", source.Totals.Checked), ("labelled", source.Totals.Labelled), ("open", source.Totals.Open)]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static IEnumerable<string> Reasons(CoveredSentence sentence)
    {
        if (!sentence.Claims.IsEmpty)
            yield return $"[{string.Join(", ", sentence.Claims)}]";
        if (!sentence.Drafts.IsEmpty)
            yield return $"[draft: {string.Join(", ", sentence.Drafts)}]";
        if (!sentence.Withheld.IsEmpty)
            yield return $"[withheld: {string.Join(", ", sentence.Withheld)}]";
        if (Label(sentence) is { } label)
            yield return $"({label})";
    }

    private static string? Label(CoveredSentence sentence) => Vocabularies.SentenceLabels.WordFor(sentence.Label);

    private static string Totals(CoverageTotals totals) =>
        $"{totals.Checked + totals.Labelled} of {Counted.Of(totals.All, "sentence")} looked at ({totals.Checked} checked, {totals.Labelled} labelled, {totals.Open} open)";
}
