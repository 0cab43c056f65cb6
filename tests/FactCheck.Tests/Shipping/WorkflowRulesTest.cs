using System.Text.Json;
using System.Text.RegularExpressions;
using FactCheck.Tests.Process;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Tests.Shipping;

/// <summary>What a workflow may not do, so that a stranger's fork can do no harm.</summary>
public sealed partial class WorkflowRulesTest
{
    public static TheoryData<string> Files => [.. WorkflowFile.Paths];

    [Theory]
    [MemberData(nameof(Files))]
    public void Actions_are_pinned_to_a_commit_with_its_version_beside_it(string path)
    {
        var lines = Uses().Matches(WorkflowFile.Read(path).Text);
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Matches(@"uses: [\w-]+/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line.Value));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_is_allowed_but_what_a_job_asks_for(string path)
    {
        var file = WorkflowFile.Read(path);
        Assert.Contains("\npermissions: {}\n", file.Text, StringComparison.Ordinal);
        Assert.All(file.Jobs, job => Assert.NotEmpty((YamlMappingNode)job.Value["permissions"]));
        Assert.DoesNotContain("write-all", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request_target", file.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "contents: read")]
    [InlineData("review-comment", "contents: read, pull-requests: write, statuses: write")]
    [InlineData("links", "contents: read, issues: write")]
    [InlineData("intake", "contents: write, issues: write")]
    [InlineData("publish", "contents: read, deployments: read, pages: read", "pages: write, id-token: write")]
    public void Each_job_has_the_least_rights(string name, params string[] jobs)
    {
        foreach (var folder in new[] { WorkflowFile.Own, WorkflowFile.OfNewRepository })
        {
            var asked = WorkflowFile.Read($"{folder}/{name}.yml").Jobs.Where(job => job.Key != "tests")
                .Select(job => string.Join(", ", ((YamlMappingNode)job.Value["permissions"]).Select(right => $"{right.Key}: {right.Value}")));
            Assert.Equal(jobs, asked);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_text_from_outside_becomes_a_command(string path) =>
        Assert.All(WorkflowFile.Read(path).Steps, step => Assert.DoesNotContain("${{", step.Run ?? "", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_checkout_keeps_no_credentials_and_names_no_revision_of_others(string path)
    {
        var checkouts = WorkflowFile.Read(path).Steps.Where(step => step.Uses?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true).ToList();
        Assert.All(checkouts, step => Assert.Equal("false", step.With["persist-credentials"].ToString()));
        Assert.All(checkouts, step => Assert.DoesNotContain(step.With, entry => entry.Key.ToString() is "ref" or "repository"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Pull_requests_are_not_filtered_by_path_and_nothing_is_cached_but_pictures_of_main(string path)
    {
        var text = WorkflowFile.Read(path).Text;
        Assert.DoesNotContain(" paths:\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" cache:", text, StringComparison.Ordinal);
        Assert.Equal(path.EndsWith("/publish.yml", StringComparison.Ordinal), text.Contains("actions/cache@", StringComparison.Ordinal));
    }

    [Fact]
    public void What_comments_on_a_pull_request_takes_nothing_that_the_pull_request_made()
    {
        var file = WorkflowFile.Read(WorkflowFile.Own + "/review-comment.yml");
        Assert.DoesNotContain("download-artifact", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(file.Steps, step => GitCheckout().IsMatch(step.Run ?? ""));
    }

    [Fact]
    public void Hidden_files_are_published()
    {
        var upload = WorkflowFile.Read(WorkflowFile.OfNewRepository + "/publish.yml").Steps.Single(step => step.Uses?.Contains("upload-pages", StringComparison.Ordinal) == true);
        Assert.Equal("true", upload.With["include-hidden-files"].ToString());
        Assert.Equal("_site", upload.With["path"].ToString());
    }

    [Fact]
    public void A_new_repository_has_our_workflows_with_the_program_from_its_package()
    {
        foreach (var path in WorkflowFile.Paths.Where(path => path.StartsWith(WorkflowFile.OfNewRepository, StringComparison.Ordinal)))
        {
            var own = WorkflowFile.Read($"{WorkflowFile.Own}/{Path.GetFileName(path)}").Text;
            var tests = own.IndexOf("\n  tests:\n", StringComparison.Ordinal);
            own = tests < 0 ? own : own[..(tests + 1)];
            own = BuildStep().Replace(own, "      - name: Install FactCheck\n        run: dotnet tool restore\n");
            Assert.Equal(own, WorkflowFile.Read(path).Text.Replace("dotnet factcheck ", "factcheck ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_ruleset_asks_for_what_the_workflows_report()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Checkout.PathOf(".github/rulesets/main.json")));
        var checks = json.RootElement.GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("type").GetString() == "required_status_checks")
            .GetProperty("parameters").GetProperty("required_status_checks").EnumerateArray().ToList();
        var jobs = WorkflowFile.Read(WorkflowFile.OfNewRepository + "/check.yml").Jobs.ToList();
        Assert.DoesNotContain(jobs, job => job.Value.Children.ContainsKey("name"));
        var statuses = Statuses().Matches(WorkflowFile.Read(WorkflowFile.OfNewRepository + "/review-comment.yml").Text).Select(match => match.Groups[1].Value);
        Assert.Equal(jobs.Select(job => job.Key).Concat(statuses), checks.Select(check => check.GetProperty("context").GetString()));

        // The app "GitHub Actions", https://api.github.com/apps/github-actions: a status that someone else sets does not count.
        Assert.All(checks, check => Assert.Equal(15368, check.GetProperty("integration_id").GetInt32()));
    }

    [Theory]
    [InlineData("rulesets/main.json")]
    [InlineData("ISSUE_TEMPLATE/claim.yml")]
    [InlineData("ISSUE_TEMPLATE/error.yml")]
    [InlineData("PULL_REQUEST_TEMPLATE.md")]
    public void A_new_repository_has_our_rules_and_forms(string file) => Assert.Equal(
        File.ReadAllText(Checkout.PathOf(".github/" + file)), File.ReadAllText(Checkout.PathOf($"{WorkflowFile.OfNewRepository}/../{file}")));

    [GeneratedRegex(@"(?<=[ -] )uses: .*$", RegexOptions.Multiline)]
    private static partial Regex Uses();

    [GeneratedRegex(@"-f context=(\S+)")]
    private static partial Regex Statuses();

    [GeneratedRegex(@"git (checkout|switch|worktree|archive|merge )")]
    private static partial Regex GitCheckout();

    [GeneratedRegex(@"      - name: Build FactCheck\n        run: \|\n(          .*\n)+")]
    private static partial Regex BuildStep();
}
