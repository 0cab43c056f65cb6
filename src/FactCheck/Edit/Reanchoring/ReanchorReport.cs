using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Edit.Reanchoring;

/// <summary>
/// Reanchored quotes for a terminal, and as JSON, version 1:
/// <c>{version, dryRun, quotes: [{outcome, owner, file, line, place, old, new, difference: {old, new}, similarity, reason, accept}], files, counts}</c>.
/// </summary>
public static class ReanchorReport
{
    private static readonly Vocabulary<ReanchorOutcome> Outcomes = new(
        ("moved", ReanchorOutcome.Moved), ("accepted", ReanchorOutcome.Accepted), ("proposed", ReanchorOutcome.Proposed),
        ("refused", ReanchorOutcome.Refused), ("lost", ReanchorOutcome.Lost));

    private static readonly ImmutableArray<ListColumn<ReanchorEntry>> Columns =
    [
        new("outcome", entry => Outcomes.WordFor(entry.Outcome)) { Width = 8 },
        new("owner", null, (json, entry) => json.WriteStringValue(entry.Owner)),
        new("file", null, (json, entry) => json.WriteStringValue(entry.File)),
        new("line", null, (json, entry) => json.WriteNumberValue(entry.Line)),
        new("place", Place, (json, entry) => json.WriteStringValue(entry.Place)),
        new("old", null, (json, entry) => json.WriteStringValue(entry.Old)),
        new("new", null, (json, entry) => json.WriteStringValue(entry.New)),
        new("difference", null, WriteDifference),
        new("similarity", null, (json, entry) =>
        {
            if (entry.Similarity is { } similarity)
                json.WriteNumberValue(Rounded(similarity));
            else
                json.WriteNullValue();
        }),
        new("reason", null, (json, entry) => json.WriteStringValue(entry.Reason)),
        new("accept", null, (json, entry) => json.WriteStringValue(Accept(entry))),
    ];

    /// <summary>
    /// One line for each quote, with its old words below and, unless they are the same, the new ones, what only one of them has
    /// in brackets; below a proposal the command that accepts it. The last line says what waits.
    /// </summary>
    public static string Text(ReanchorResult result)
    {
        var text = new StringBuilder();
        foreach (var entry in result.Entries)
        {
            text.Append(Listing.Text(Columns, [entry])).Append("    - ").Append(Printable.OneLine(entry.Difference?.Old ?? entry.Old)).Append('\n');
            if (entry.Difference is { } difference)
                text.Append("    + ").Append(Printable.OneLine(difference.New)).Append('\n');
            if (Accept(entry) is { } accept)
                text.Append("    if the claim still fits these words: ").Append(Printable.OneLine(accept)).Append('\n');
        }

        text.AppendJoin(", ", Counts(result).Select(count => $"{count.Count} {count.Outcome}"));
        text.Append(result.Files.IsEmpty ? "" : $"; {Counted.Of(result.Files.Length, "file")} {(result.IsDryRun ? "would be written" : "written")}");
        text.Append(result.IsComplete ? "" : "; what was proposed, refused or lost waits for a person");
        return text.Append('\n').ToString();
    }

    public static string Json(ReanchorResult result) => ReportJson.Render(json =>
    {
        json.WriteBoolean("dryRun", result.IsDryRun);
        json.WriteItems("quotes", Columns, result.Entries);
        json.WritePropertyName("files");
        json.WriteTexts(result.Files);
        json.WriteCounts("counts", Counts(result));
    });

    private static string Place(ReanchorEntry entry)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{entry.File}:{entry.Line}");
        if (entry.Place is { } place)
            text.Append(" -> ").Append(place);
        if (entry.Similarity is { } similarity && similarity < 1)
            text.Append(CultureInfo.InvariantCulture, $"  similarity {Rounded(similarity):0.00}");
        if (entry.Reason is { } reason)
            text.Append("  ").Append(reason);
        return text.ToString();
    }

    /// <summary>Null if there is nothing to accept.</summary>
    private static string? Accept(ReanchorEntry entry) =>
        entry.Outcome == ReanchorOutcome.Proposed ? $"factcheck reanchor --accept {entry.Owner}" : null;

    private static void WriteDifference(Utf8JsonWriter json, ReanchorEntry entry)
    {
        if (entry.Difference is not { } difference)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("old", difference.Old);
        json.WriteString("new", difference.New);
        json.WriteEndObject();
    }

    private static IEnumerable<(string Outcome, int Count)> Counts(ReanchorResult result) =>
        Outcomes.Values.Select(outcome => (Outcomes.WordFor(outcome), result.Count(outcome)));

    /// <summary>Rounds down to two digits: 0.999 is not 1.</summary>
    private static double Rounded(double similarity) => Math.Floor(similarity * 100) / 100;
}
