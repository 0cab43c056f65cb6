using System.Text.Json.Nodes;
using FactCheck.Cli.Reports;
using FactCheck.Diagnostics;
using FactCheck.Tests.Schemas;

namespace FactCheck.Tests.Reports;

public sealed class SarifReportTest
{
    private static readonly Dictionary<string, string> NoOthers = [];

    [Fact]
    public void A_log_is_valid_by_the_published_schema()
    {
        string[] logs =
        [
            Write([]),
            Write(Rule.All.Select((rule, line) => ReportSamples.Finding(rule, "claims/a b/ä%.yaml", "message", "hint", line + 1))),
            Write([ReportSamples.Finding(Rule.FC104, "claims/\u202E::error::##[x]\n<y>.yaml", "[a](b) {0}", null)]),
        ];
        Assert.All(Judge.Verdicts(NoOthers, logs.Select(log => (Judge.Sarif, JsonNode.Parse(log)))), Assert.Null);

        var broken = JsonNode.Parse(logs[1])!;
        broken["runs"]![0]!["results"]![0]!["level"] = "grave";
        Assert.NotNull(Judge.Verdicts(NoOthers, [(Judge.Sarif, broken)])[0]);
    }

    [Fact]
    public void A_result_has_its_rule_level_place_and_a_relative_address()
    {
        var run = Run([ReportSamples.Finding(Rule.FC009, "claims/a b/ä.yaml", "not used", line: 7)], "news/");
        var result = run["results"]![0]!;
        Assert.Equal("warning", (string?)result["level"]);
        Assert.Equal((string?)result["ruleId"], (string?)run["tool"]!["driver"]!["rules"]![(int)result["ruleIndex"]!]!["id"]);
        var place = result["locations"]![0]!["physicalLocation"]!;
        Assert.Equal("news/claims/a%20b/%C3%A4.yaml", (string?)place["artifactLocation"]!["uri"]);
        Assert.Equal((7, 3, 7, 7), ((int)place["region"]!["startLine"]!, (int)place["region"]!["startColumn"]!, (int)place["region"]!["endLine"]!, (int)place["region"]!["endColumn"]!));
        Assert.Equal("utf16CodeUnits", (string?)run["columnKind"]);
    }

    [Fact]
    public void A_fingerprint_stays_where_lines_move_and_tells_equal_findings_apart()
    {
        var before = Fingerprints([ReportSamples.Finding(Rule.FC104, "a.yaml", "x", line: 1), ReportSamples.Finding(Rule.FC104, "a.yaml", "x", line: 2)]);
        var after = Fingerprints([ReportSamples.Finding(Rule.FC104, "a.yaml", "x", line: 5), ReportSamples.Finding(Rule.FC104, "a.yaml", "x", line: 9)]);
        Assert.Equal(before, after);
        Assert.Equal(2, before.Distinct().Count());
    }

    [Fact]
    public void Each_rule_comes_with_advice()
    {
        var rules = Run([])["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.Equal(Rule.All.Select(rule => rule.Code), rules.Select(rule => (string?)rule!["id"]));
        Assert.All(rules, rule => Assert.Contains("How to fix it: ", (string?)rule!["help"]!["text"], StringComparison.Ordinal));
        Assert.All(rules, rule => Assert.InRange(((string?)rule!["fullDescription"]!["text"])!.Length, 1, 1024));
    }

    [Fact]
    public void Beyond_what_github_takes_the_gravest_are_kept_and_the_others_counted()
    {
        var run = Run(Enumerable.Range(1, SarifReport.MaxResults + 3)
            .Select(line => ReportSamples.Finding(line == SarifReport.MaxResults + 3 ? Rule.FC104 : Rule.FC009, "a.yaml", "x", line: line)));
        Assert.Equal(SarifReport.MaxResults, run["results"]!.AsArray().Count);
        Assert.Equal("error", (string?)run["results"]![0]!["level"]);
        Assert.StartsWith("3 more findings", (string?)run["invocations"]![0]!["toolExecutionNotifications"]![0]!["message"]!["text"], StringComparison.Ordinal);
    }

    private static List<string?> Fingerprints(IEnumerable<Diagnostic> findings) =>
        [.. Run(findings)["results"]!.AsArray().Select(result => (string?)result!["partialFingerprints"]!["finding/v1"])];

    private static JsonNode Run(IEnumerable<Diagnostic> findings, string root = "") => JsonNode.Parse(Write(findings, root))!["runs"]![0]!;

    private static string Write(IEnumerable<Diagnostic> findings, string root = "") => ReportSamples.Write(ReportFormats.Sarif, findings, root);
}
