using System.Text.Json;

namespace FactCheck.Tests.Process;

[Collection(AheadOfTimeProgram.Tests)]
public sealed class ListAndSchemaTests(AheadOfTimeProgram native)
{
    [Fact]
    public void Claims_are_listed_one_a_line_with_aligned_columns()
    {
        using var repository = Two();
        Assert.Equal(
            """
            bridge-opened  bridge  accurate    2026-01-05  The bridge opened in 1932
            four-lanes     bridge  inaccurate  draft       It has four lanes

            """.ReplaceLineEndings("\n"),
            Run(repository, "list").Output.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("four-lanes", "--draft")]
    [InlineData("four-lanes", "--verdict", "inaccurate")]
    [InlineData("four-lanes", "--topic", "roads")]
    [InlineData("bridge-opened four-lanes", "--dossier", "bridge")]
    [InlineData("", "--draft", "--verdict", "accurate")]
    public void Filters_choose_among_claims(string ids, params string[] filters)
    {
        using var repository = Two();
        using var list = JsonDocument.Parse(Run(repository, ["list", "claims", "--format", "json", .. filters]).Output);
        Assert.Equal(1, list.RootElement.GetProperty("version").GetInt32());
        Assert.Equal(ids, string.Join(' ', list.RootElement.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("id").GetString())));
    }

    [Theory]
    [InlineData("sources", "bridge  en  2026-01-02  2  2  Our bridge")]
    [InlineData("evidence", "plan  bridge  -  full  1  Building plan")]
    [InlineData("people", "ada  1  ada")]
    [InlineData("topics", "roads  1  roads")]
    public void Other_things_are_listed_with_the_claims_that_use_them(string what, string line)
    {
        using var repository = Two();
        Assert.Equal(line + "\n", Run(repository, "list", what).Output.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("there is no verdict 'inacurate' in the scale", "--verdict", "inacurate")]
    [InlineData("there is no dossier 'brigde'", "--dossier", "brigde")]
    [InlineData("there is no topic 'road'", "--topic", "road")]
    [InlineData("--verdict, --topic and --draft choose among claims, not among people", "people", "--draft")]
    public void A_filter_that_fits_nothing_is_wrong_usage(string reason, params string[] arguments)
    {
        using var repository = Two();
        var run = Run(repository, ["list", .. arguments]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("factcheck: " + reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Schemas_are_written_for_the_editor_or_one_is_printed()
    {
        using var repository = Two();
        repository.Put("site/people.yaml", "- {id: ada, name: Ada, public-role: public}\n");
        Assert.Equal(0, Run(repository, "schema").ExitCode);
        Assert.Equal(12, Directory.GetFiles(repository[".factcheck"], "*.schema.json").Length);

        var claim = Run(repository, "schema", "claim");
        Assert.Equal(File.ReadAllText(repository[".factcheck/claim.schema.json"]), claim.Output);
        Assert.Contains("\"ada\"", claim.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"ada\"", Run(repository, "schema", "claim", "--static").Output, StringComparison.Ordinal);
        Assert.Equal(2, Run(repository, "schema", "clam").ExitCode);
        Assert.Equal(4, Run(repository, "schema", "--root", "nowhere").ExitCode);
    }

    private static TemporaryFolder Two()
    {
        var repository = SmallRepository.Create();
        repository.Put("claims/bridge/evidence/plan.yaml", "title: Building plan\nconsulted: full\n");
        repository.Put("claims/bridge/four-lanes.yaml", """
            quote: It has four lanes
            verdict: inaccurate
            summary: The plan has two.
            accurate-version: It has two lanes.
            topics: [roads]
            evidence:
              - {document: plan, stance: undermines, shows: Two lanes.}
            """);
        return repository;
    }

    private ProcessRun Run(TemporaryFolder repository, params string[] arguments) => native.Program.RunIn(repository.Path, arguments);
}
