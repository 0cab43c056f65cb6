using System.Text.Json;
using FactCheck.Lists;
using FactCheck.Model;
using FactCheck.Review.Changes;
using FactCheck.Texts;

namespace FactCheck.Review.Reports;

/// <summary>A change report as JSON, version 1; ASCII marks of build server commands are escaped.</summary>
public static class ChangeJson
{
    public static string Render(ChangeReport report) =>
        ReportJson.Render(json => Write(json, report)).Replace("##", "#\\u0023", StringComparison.Ordinal);

    private static void Write(Utf8JsonWriter json, ChangeReport report)
    {
        json.WriteString("base", report.Base);
        json.WriteString("head", report.Head);
        json.WriteString("decision", Decision.Of(report));
        json.WriteString("severity", Decision.Word(report.Severity));
        json.WriteStartObject("counts");
        foreach (var severity in new[] { ChangeSeverity.Critical, ChangeSeverity.Major, ChangeSeverity.Minor })
            json.WriteNumber(Decision.Word(severity), report.Count(severity));
        json.WriteEndObject();

        Array(json, "claims", report.Claims, claim =>
        {
            json.WriteString("id", claim.Id);
            json.WriteString("file", claim.File);
            json.WriteString("severity", Decision.Word(claim.Severity));
            json.WriteString("status", Decision.Word(claim.Status));
            Changes(json, claim.Changes);
            Strings(json, "consequences", claim.Consequences);
        });
        Array(json, "documents", report.Documents, document =>
        {
            json.WriteString("kind", document.Kind);
            json.WriteString("id", document.Id);
            json.WriteString("file", document.File);
            json.WriteString("severity", Decision.Word(document.Severity));
            Changes(json, document.Changes);
            Strings(json, "claims", document.Claims);
        });
        Array(json, "other", report.Other, path =>
        {
            json.WriteString("path", path.Path);
            json.WriteString("what", path.What);
            json.WriteString("severity", Decision.Word(path.Severity));
        });
        Array(json, "coverage", report.Coverage, change =>
        {
            json.WriteString("source", change.Source);
            Totals(json, "from", change.Was);
            Totals(json, "to", change.Now);
        });
        Array(json, "findings", report.NewFindings, finding =>
        {
            json.WriteString("code", finding.Code);
            json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
            json.WriteString("file", finding.File);
            json.WriteNumber("line", finding.Location.Line);
            json.WriteNumber("column", finding.Location.Column);
            json.WriteString("message", finding.Message);
            json.WriteString("hint", finding.Hint);
        });
        json.WriteNumber("findingsBefore", report.OldFindings);
        Strings(json, "unreadable", report.Unreadable);
        Strings(json, "withoutChange", report.WithoutChange);
        Strings(json, "toDo", report.ToDo);
    }

    private static void Changes(Utf8JsonWriter json, IEnumerable<FieldChange> changes) => Array(json, "changes", changes, change =>
    {
        json.WriteString("field", change.Field);
        json.WriteString("from", change.From);
        json.WriteString("to", change.To);
        json.WriteString("severity", Decision.Word(change.Severity));
        if (change.About is { } about)
            json.WriteString("about", about);
    });

    private static void Totals(Utf8JsonWriter json, string name, CoverageTotals? totals)
    {
        if (totals is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("checked", totals.Checked);
        json.WriteNumber("labelled", totals.Labelled);
        json.WriteNumber("open", totals.Open);
        json.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
