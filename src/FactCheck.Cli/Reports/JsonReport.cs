using System.Text.Json;
using FactCheck.Cli.Commands;
using FactCheck.Diagnostics;

namespace FactCheck.Cli.Reports;

/// <summary>Findings as JSON, version 1.</summary>
internal static class JsonReport
{
    public static void Write(BuildResult result, Stream output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("tool", "factcheck " + ProgramVersion.Text);
        json.WriteStartArray("diagnostics");
        foreach (var finding in result.Findings)
            Write(json, finding);
        json.WriteEndArray();
        json.WriteStartObject("counts");
        json.WriteNumber("error", result.Count(Severity.Error));
        json.WriteNumber("warning", result.Count(Severity.Warning));
        json.WriteNumber("info", result.Count(Severity.Info));
        json.WriteEndObject();
        json.WriteStartObject("checked");
        json.WriteNumber("claims", result.Anchored.Repository.Claims.Count());
        json.WriteNumber("sources", result.Anchored.Repository.Dossiers.Count(dossier => dossier.Source is not null));
        json.WriteNumber("evidence", result.Anchored.Repository.Dossiers.Sum(dossier => dossier.Evidence.Length));
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("file", finding.File);
        json.WriteNumber("line", finding.Location.Line);
        json.WriteNumber("column", finding.Location.Column);
        json.WriteNumber("endLine", finding.Location.Line);
        json.WriteNumber("endColumn", finding.Location.Column + finding.Location.Length);
        json.WriteString("message", finding.Message);
        json.WriteString("hint", finding.Hint);
        json.WriteEndObject();
    }
}
