using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FactCheck.Cli.Commands;
using FactCheck.Diagnostics;
using FactCheck.Texts;

namespace FactCheck.Cli.Reports;

/// <summary>Findings as a SARIF log, version 2.1.0 (OASIS Standard; https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).</summary>
internal static class SarifReport
{
    /// <summary>Most results in a run that GitHub accepts; it refuses a file with more.</summary>
    public const int MaxResults = 25_000;

    public static void Write(ReportInput input, Stream output) => JsonOutput.Write(output, json =>
    {
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteObjects("runs", [input], run => WriteRun(json, run));
    });

    private static void WriteRun(Utf8JsonWriter json, ReportInput input)
    {
        var findings = input.Result.Findings;
        var kept = findings.Length <= MaxResults
            ? findings
            : [.. findings.OrderByDescending(finding => finding.Severity).Take(MaxResults)];
        json.WriteObject("tool", () => json.WriteObject("driver", () =>
        {
            json.WriteString("name", "factcheck");
            json.WriteString("version", ProgramVersion.Text);
            json.WriteObjects("rules", Rule.All, rule => SarifRules.Write(json, rule));
        }));
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteObjects("invocations", [findings.Length - kept.Length], left => WriteInvocation(json, left));
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var indexes = Rule.All.Select((rule, index) => (rule.Code, index)).ToDictionary(entry => entry.Code, entry => entry.index, StringComparer.Ordinal);
        json.WriteObjects("results", kept, finding => WriteResult(json, finding, indexes[finding.Code], input.RootInWorkspace, seen));
    }

    private static void WriteInvocation(Utf8JsonWriter json, int left)
    {
        json.WriteBoolean("executionSuccessful", true);
        if (left == 0)
            return;
        json.WriteObjects("toolExecutionNotifications", [left], _ =>
        {
            json.WriteString("level", "warning");
            WriteText(json, "message", string.Create(CultureInfo.InvariantCulture, $"{left} more findings are left out; the text report lists all"));
        });
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic finding, int rule, string root, Dictionary<string, int> seen)
    {
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(finding.Severity));
        WriteText(json, "message", Literal(finding.Hint is { } hint ? $"{finding.Message}\nhint: {hint}" : finding.Message));
        json.WriteObjects("locations", [finding.Location], location => json.WriteObject("physicalLocation", () =>
        {
            json.WriteObject("artifactLocation", () => json.WriteString("uri", string.Join('/', (root + finding.File).Split('/').Select(Uri.EscapeDataString))));
            json.WriteCounts("region",
            [
                ("startLine", location.Line), ("startColumn", location.Column), ("endLine", location.Line), ("endColumn", location.Column + location.Length),
            ]);
        }));
        json.WriteObject("partialFingerprints", () => json.WriteString("finding/v1", Fingerprint(finding, seen)));
    }

    /// <summary>Returns a hash that survives added and removed lines above; equal findings of one file differ by their order.</summary>
    private static string Fingerprint(Diagnostic finding, Dictionary<string, int> seen)
    {
        var subject = $"{finding.Code}\n{finding.File}\n{finding.Message}";
        var number = seen[subject] = seen.GetValueOrDefault(subject) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{subject}\n{number.ToString(CultureInfo.InvariantCulture)}")));
    }

    /// <summary>
    /// Escapes a text so that nothing in it is a link or a placeholder: brackets and backslashes get a backslash (§3.11.6), braces
    /// are doubled (§3.11.5), and invisible characters are spelt out.
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

    internal static void WriteText(Utf8JsonWriter json, string name, string text) => json.WriteObject(name, () => json.WriteString("text", text));

    internal static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
