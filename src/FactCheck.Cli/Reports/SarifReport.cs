using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FactCheck.Cli.Commands;
using FactCheck.Diagnostics;

namespace FactCheck.Cli.Reports;

/// <summary>Findings as a SARIF log, version 2.1.0 (OASIS Standard; https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).</summary>
internal static class SarifReport
{
    /// <summary>Results that GitHub takes in a run; more, and it refuses the file.</summary>
    public const int MaxResults = 25_000;

    public static void Write(ReportInput input, Stream output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        WriteRun(json, input);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteRun(Utf8JsonWriter json, ReportInput input)
    {
        var findings = input.Result.Findings;
        var kept = findings.Length <= MaxResults
            ? findings
            : [.. findings.OrderByDescending(finding => finding.Severity).Take(MaxResults)];
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "factcheck");
        json.WriteString("version", ProgramVersion.Text);
        SarifRules.Write(json, Rule.All);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteInvocation(json, findings.Length - kept.Length);
        json.WriteStartArray("results");
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var indexes = Rule.All.Select((rule, index) => (rule.Code, index)).ToDictionary(entry => entry.Code, entry => entry.index, StringComparer.Ordinal);
        foreach (var finding in kept)
            WriteResult(json, finding, indexes[finding.Code], input.RootInWorkspace, seen);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, int left)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        if (left > 0)
        {
            json.WriteStartArray("toolExecutionNotifications");
            json.WriteStartObject();
            json.WriteString("level", "warning");
            WriteText(json, "message", string.Create(CultureInfo.InvariantCulture, $"{left} more findings are left out; the text report lists all"));
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic finding, int rule, string root, Dictionary<string, int> seen)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(finding.Severity));
        WriteText(json, "message", Literal(finding.Hint is { } hint ? $"{finding.Message}\nhint: {hint}" : finding.Message));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', (root + finding.File).Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Location.Line);
        json.WriteNumber("startColumn", finding.Location.Column);
        json.WriteNumber("endLine", finding.Location.Line);
        json.WriteNumber("endColumn", finding.Location.Column + finding.Location.Length);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("finding/v1", Fingerprint(finding, seen));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Stays the same where lines above are added or removed; equal findings of one file are told apart by their order.</summary>
    private static string Fingerprint(Diagnostic finding, Dictionary<string, int> seen)
    {
        var subject = $"{finding.Code}\n{finding.File}\n{finding.Message}";
        var number = seen[subject] = seen.GetValueOrDefault(subject) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{subject}\n{number.ToString(CultureInfo.InvariantCulture)}")));
    }

    /// <summary>
    /// Text that holds no link and no placeholder, whatever stands in it: brackets and backslashes are escaped (§3.11.6), braces
    /// are doubled (§3.11.5), and what is not seen is spelt out.
    /// </summary>
    private static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 16);
        foreach (var c in Printable.Text(text))
        {
            if (c is '[' or ']' or '\\')
                literal.Append('\\');
            else if (c is '{' or '}')
                literal.Append(c);
            literal.Append(c);
        }

        return literal.ToString();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    internal static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
