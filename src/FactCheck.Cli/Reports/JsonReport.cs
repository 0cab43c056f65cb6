using System.Text.Json;
using FactCheck.Cli.Commands;
using FactCheck.Diagnostics;
using FactCheck.Texts;

namespace FactCheck.Cli.Reports;

internal static class JsonReport
{
    public static void Write(BuildResult result, Stream output) => JsonOutput.Write(output, json =>
    {
        json.WriteNumber("version", 1);
        json.WriteString("tool", "factcheck " + ProgramVersion.Text);
        json.WriteObjects("diagnostics", result.Findings, finding => Write(json, finding));
        json.WriteCounts("counts", [("error", result.Count(Severity.Error)), ("warning", result.Count(Severity.Warning)), ("info", result.Count(Severity.Info))]);
        var repository = result.Anchored.Repository;
        json.WriteCounts("checked",
        [
            ("claims", repository.Claims.Count()),
            ("sources", repository.Dossiers.Count(dossier => dossier.Source is not null)),
            ("evidence", repository.Dossiers.Sum(dossier => dossier.Evidence.Length)),
        ]);
    });

    private static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteString("code", finding.Code);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("file", finding.File);
        json.WriteNumber("line", finding.Location.Line);
        json.WriteNumber("column", finding.Location.Column);
        json.WriteNumber("endLine", finding.Location.Line);
        json.WriteNumber("endColumn", finding.Location.Column + finding.Location.Length);
        json.WriteString("message", finding.Message);
        json.WriteString("hint", finding.Hint);
    }
}
