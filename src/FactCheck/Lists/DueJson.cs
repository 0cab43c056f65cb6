using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Lists;

/// <summary>What is due as JSON, version 1: <c>{version, asOf, due: [{date, kind, id, file, line, message}], counts}</c>.</summary>
public static class DueJson
{
    public static string Render(IReadOnlyCollection<DueItem> items, PartialDate asOf) => ReportJson.Render(json =>
    {
        json.WriteString("asOf", asOf.ToString());
        json.WriteStartArray("due");
        foreach (var item in items)
        {
            json.WriteStartObject();
            json.WriteString("date", item.Date?.ToString());
            json.WriteString("kind", DueWords.Of(item.Kind));
            json.WriteString("id", item.Id);
            json.WriteString("file", item.File);
            json.WriteNumber("line", item.Line);
            json.WriteString("message", item.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("counts");
        foreach (var kind in Enum.GetValues<DueKind>())
            json.WriteNumber(DueWords.Of(kind), items.Count(item => item.Kind == kind));
        json.WriteEndObject();
    });
}
