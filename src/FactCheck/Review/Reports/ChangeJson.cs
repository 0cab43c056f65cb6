using System.Text.Json;
using FactCheck.Lists;
using FactCheck.Model;
using FactCheck.Review.Changes;
using FactCheck.Texts;

namespace FactCheck.Review.Reports;

/// <summary>A change report as JSON, version 1; marks of build server commands are escaped.</summary>
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
        ChangeSeverity[] severities = [ChangeSeverity.Critical, ChangeSeverity.Major, ChangeSeverity.Minor];
        json.WriteCounts("counts", severities.Select(severity => (Decision.Word(severity), report.Count(severity))));
        json.WriteObjects("claims", report.Claims, claim =>
        {
            json.WriteString("id", claim.Id);
            json.WriteString("file", claim.File);
            json.WriteString("severity", Decision.Word(claim.Severity));
            json.WriteString("status", Decision.Word(claim.Status));
            Changes(json, claim.Changes);
            json.WriteTexts("consequences", claim.Consequences);
        });
        json.WriteObjects("documents", report.Documents, document =>
        {
            json.WriteString("kind", document.Kind);
            json.WriteString("id", document.Id);
            json.WriteString("file", document.File);
            json.WriteString("severity", Decision.Word(document.Severity));
            Changes(json, document.Changes);
            json.WriteTexts("claims", document.Claims);
        });
        json.WriteObjects("other", report.Other, path =>
        {
            json.WriteString("path", path.Path);
            json.WriteString("what", path.What);
            json.WriteString("severity", Decision.Word(path.Severity));
        });
        json.WriteObjects("coverage", report.Coverage, change =>
        {
            json.WriteString("source", change.Source);
            Totals(json, "from", change.Was);
            Totals(json, "to", change.Now);
        });
        json.WriteObjects("findings", report.NewFindings, finding =>
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
        json.WriteTexts("unreadable", report.Unreadable);
        json.WriteTexts("withoutChange", report.WithoutChange);
        json.WriteTexts("toDo", report.ToDo);
    }

    private static void Changes(Utf8JsonWriter json, IEnumerable<FieldChange> changes) => json.WriteObjects("changes", changes, change =>
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
            json.WriteNull(name);
        else
            json.WriteCounts(name, [("checked", totals.Checked), ("labelled", totals.Labelled), ("open", totals.Open)]);
    }
}
