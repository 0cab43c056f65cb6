using System.Text.Json;
using FactCheck.Model;

namespace FactCheck.Authoring.CoverageMap;

/// <summary>Coverage as JSON, version 1.</summary>
public static class CoverageJson
{
    public static string Render(IEnumerable<SourceCoverage> sources) => ReportJson.Render(json =>
    {
        json.WriteStartArray("sources");
        foreach (var source in sources)
            Write(json, source);
        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, SourceCoverage source)
    {
        json.WriteStartObject();
        json.WriteString("id", source.Id);
        json.WriteStartArray("sentences");
        foreach (var sentence in source.Sentences)
            Write(json, sentence);
        json.WriteEndArray();
        json.WriteStartObject("totals");
        json.WriteNumber("checked", source.Totals.Checked);
        json.WriteNumber("labelled", source.Totals.Labelled);
        json.WriteNumber("open", source.Totals.Open);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CoveredSentence sentence)
    {
        json.WriteStartObject();
        json.WriteString("id", sentence.Id);
        json.WriteNumber("number", sentence.Number);
        json.WriteString("text", sentence.Text);
        json.WriteString("state", CoverageWords.State(sentence.State));
        Write(json, "claims", sentence.Claims);
        Write(json, "drafts", sentence.Drafts);
        Write(json, "withheld", sentence.Withheld);
        if (sentence.Label is { } label)
            json.WriteString("label", Words.SentenceLabels.WordFor(label));
        else
            json.WriteNull("label");
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
