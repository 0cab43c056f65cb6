using System.Text.Json;
using FactCheck.Texts;

namespace FactCheck.Edit.Reanchoring;

/// <summary>
/// Reanchored quotes as JSON, version 1:
/// <c>{version, dryRun, quotes: [{outcome, file, line, place, old, new, similarity, reason}], files, counts}</c>.
/// </summary>
public static class ReanchorJson
{
    public static string Render(ReanchorResult result) => ReportJson.Render(json =>
    {
        json.WriteBoolean("dryRun", result.IsDryRun);
        json.WriteStartArray("quotes");
        foreach (var entry in result.Entries)
            Write(json, entry);
        json.WriteEndArray();
        json.WriteStartArray("files");
        foreach (var file in result.Files)
            json.WriteStringValue(file);
        json.WriteEndArray();
        json.WriteStartObject("counts");
        foreach (var outcome in Enum.GetValues<ReanchorOutcome>())
            json.WriteNumber(ReanchorWords.Of(outcome), result.Count(outcome));
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ReanchorEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("outcome", ReanchorWords.Of(entry.Outcome));
        json.WriteString("file", entry.File);
        json.WriteNumber("line", entry.Line);
        json.WriteString("place", entry.Place);
        json.WriteString("old", entry.Old);
        json.WriteString("new", entry.New);
        if (entry.Similarity is { } similarity)
            json.WriteNumber("similarity", ReanchorWords.Rounded(similarity));
        else
            json.WriteNull("similarity");
        json.WriteString("reason", entry.Reason);
        json.WriteEndObject();
    }
}
