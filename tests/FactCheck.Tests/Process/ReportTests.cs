using System.Text.Json;

namespace FactCheck.Tests.Process;

[Collection(AheadOfTimeProgram.Tests)]
public sealed class ReportTests(AheadOfTimeProgram native)
{
    private const string Unread = """
        quote: The bridge opened in 1931
        verdict: right
        summary: The city's own record has the opening in March 1932.
        headline: "Accurate: the bridge"
        evidence: []
        """;

    private const string Help = """
        Description:
          Builds a fact-check site from YAML claim files that are tied to the exact sentences of stored sources.

          Examples:
            factcheck check                             look for errors; writes nothing
            factcheck build                             write the site to _site
            factcheck build --base-url https://example.org/repo/
                                                        also canonical links, feed, sitemap and ClaimReview
            factcheck serve                             look at the site while you write
            factcheck init fact-checks                  a new repository with a small example
            factcheck new source article.html           start a dossier from a saved page
            factcheck new claim harbour-bridge --quote "90,000 cars a day"
                                                        start a claim on words of its document
            factcheck correct bridge-cars --verdict inaccurate --note "Why."
                                                        change a published verdict, and log it
            factcheck due                               what waits for a person today
            factcheck coverage --open                   sentences that nobody has looked at yet
            factcheck reanchor                          quotes that a changed source text has moved
            factcheck diff main..HEAD                   what a change means to readers
            factcheck explain FC203                     what a rule wants, and what to do about a finding
            factcheck list claims --draft               what is not published yet
            factcheck links                             whether addresses still lead to something
            factcheck schema                            JSON Schemas with which an editor completes the YAML files

          Exit codes: 0 ok, 1 errors found, 2 wrong usage, 3 nothing to check, 4 could not read or write, 70 a bug, 130 interrupted.

        Usage:
          factcheck [command] [options]

        Options:
          -?, -h, --help  Show help and usage information
          --version       Show version information

        Commands:
          build                                         Check everything and write the site; with any error the old site stays as it was.
          check                                         Look for errors in claims, sources, templates and settings; writes nothing.
          correct <id>                                  Change a published claim and write the change into its public log: the entry, its place in the chain, the dates.
                                                        Comments and order of the file stay, and nothing is written that check would refuse.

                                                        Examples:
                                                          factcheck correct bridge-carries-90000-cars --verdict inaccurate --note "The count of 2025 was revised."
                                                          factcheck correct no-peace-treaty-signed --verdict missing-context --leaves-out "What it omits." --note "Why."
                                                          factcheck correct no-peace-treaty-signed --kind factual --summary "The text as it should be." --note "The year was wrong."
                                                          factcheck correct no-peace-treaty-signed --kind spelling --summary "The text with the word as it should be." --note "A letter."
          coverage <dossier>                            Show which sentences of a source were looked at: checked by a claim, labelled, or open. It counts work done, never truth.

                                                        Examples:
                                                          factcheck coverage
                                                          factcheck coverage japan-russia-peace-treaty --open
                                                          factcheck coverage --format json
          diff <revisions>                              Show what a change means to readers: verdicts, wording, evidence, corrections that are missing, and what follows.

                                                        The base is the newest commit that both revisions have in their past, as in a pull request. Only git's objects are
                                                        read. Templates and settings of the head are listed, never run.

                                                        Examples:
                                                          factcheck diff main..HEAD
                                                          factcheck diff main --report html=review.html
                                                          factcheck diff main...feature --format markdown --fail-on critical
                                                          factcheck diff --dir ../published .

                                                        Exit codes: 1 --fail-on was reached, 4 a side cannot be read.
          due                                           List what waits for a person: claims to check again, expired pages, withdrawn evidence that is still listed,
                                                        translations older than their claim, drafts whose day has come, sentences that nobody has looked at.

                                                        Examples:
                                                          factcheck due
                                                          factcheck due --as-of 2027-01-01
                                                          factcheck due --format json --fail
          explain <code>                                Say what a rule wants, why, and what to do about a finding.

                                                        Examples:
                                                          factcheck explain FC203
                                                          factcheck explain
          export                                        Print all ClaimReviews as a DataFeed (schema.org) of JSON-LD: those of published claims, which need the site's address,
                                                        and imported drafts as they came, with the wording, claimant and date that they have now.

                                                        Examples:
                                                          factcheck export --base-url https://example.org/repo/ > reviews.json
          import                                        Make dossiers and drafts of other people's fact-checks.
          init <folder>                                 Make a repository that is ready to use: a small real example, settings of the site, a scale, pages, editor settings,
                                                        and what GitHub needs for review and publication. Nothing that stands there is written over.

                                                        Examples:
                                                          factcheck init
                                                          factcheck init fact-checks --owner newsroom/editors
                                                          factcheck init fact-checks --tool-source packages
          intake                                        Make a draft claim of an issue that a reader filled in. The headings of the form must stand in the issue in order,
                                                        each once, and the words in a stored document; else the reasons are given and nothing is written.

                                                        Examples:
                                                          factcheck intake --event "$GITHUB_EVENT_PATH" --form .github/ISSUE_TEMPLATE/claim.yml
          links                                         Look whether the addresses of sources, evidence and archived copies still lead to something. The only command, with
                                                        new source and new evidence, that asks other hosts; public ones alone, without cookies, password or proxy.

                                                        broken: the host says there is nothing, or does not exist, or has failed for days. unverified: it does not answer
                                                        programs, or not today. redirected: moved for good.

                                                        Examples:
                                                          factcheck links
                                                          factcheck links --base main --report markdown=links.md
                                                          factcheck links --archive-missing --fail
          list <claims|evidence|people|sources|topics>  List what the repository holds, one line each.

                                                        Examples:
                                                          factcheck list claims --verdict missing-context
                                                          factcheck list evidence --dossier japan-russia-peace-treaty
                                                          factcheck list people --format json [default: claims]
          new                                           Start a dossier, a claim, an evidence document or a translation.
          reanchor                                      After a source text changed, find the quotes of claims, evidence, labels and notes again. Quotes that moved in whole
                                                        sentences are updated; any other change of words is listed with what differs, and is made only if you accept it by
                                                        name. A published claim whose quote changes also needs a correction.

                                                        Examples:
                                                          factcheck reanchor --dry-run
                                                          factcheck reanchor
                                                          factcheck reanchor --accept bridge-carries-90000-cars
                                                          factcheck reanchor --accept harbour-bridge/source --format json

                                                        Exit codes: 0 all quotes are in their texts, 1 some wait for a person: proposed, refused or lost.
          rename <old> <new>                            Give a claim another id: move its file and translations, keep the old address as an alias, mend all links to it.
                                                        Or an evidence document, with all that cites it. Everything is changed, or nothing.

                                                        Examples:
                                                          factcheck rename bridge-carries-90000-cars bridge-traffic-2025
                                                          factcheck rename harbour-bridge/city-count city-count-2025
          retract <id>                                  Withdraw a published claim: its text stays under a notice, without ClaimReview, and its log says so.

                                                        Examples:
                                                          factcheck retract bridge-carries-90000-cars --note "The count we relied on was of another bridge."
          schema <name>                                 Write JSON Schemas (draft-07) with which an editor completes and explains the YAML files of this repository.

                                                        Examples:
                                                          factcheck schema                            write .factcheck/claim.schema.json and the others
                                                          factcheck schema claim                      print one
                                                          factcheck schema --static --output schemas  without ids of this repository
          serve                                         Show the site on this machine while you write: pages follow the files, errors show over the last good page.

                                                        Examples:
                                                          factcheck serve
                                                          factcheck serve --port 8080 --base-path /repo
                                                          factcheck serve --base main
                                                          factcheck serve --drafts false --base-url https://example.org/repo/

                                                        /review shows what the working folder changes for readers, made when it is asked for. Nothing is written, and only
                                                        this machine can look. Ctrl-C ends it.
        """;

    [Fact]
    public void The_help_names_what_there_is()
    {
        var run = native.Program.Run("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(Help, WithoutTrailingSpace(run.Output));
        Assert.Equal(run.Output, FactCheckProgram.Managed.Run("--help").Output);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public void The_help_of_a_command_explains_each_flag(string command)
    {
        var lines = native.Program.Run(command, "--help").Output.ReplaceLineEndings("\n").Split('\n');
        var flags = lines.Where(line => line.StartsWith("  --", StringComparison.Ordinal)).ToList();

        Assert.True(flags.Count >= 9);
        Assert.All(flags, line => Assert.Matches(@"^  --[a-z-]+( <[^>]+>)?  +[A-Z].*[.\]]$", line));
    }

    [Fact]
    public void Findings_go_to_standard_error_and_the_result_to_standard_output()
    {
        using var repository = SmallRepository.Create();
        var check = native.Program.Run("check", "--root", repository.Path);
        Assert.Equal("1 claim, 1 source in # s; history not checked (no --base)" + Environment.NewLine, check.TimelessOutput);
        Assert.StartsWith("site/site.yaml:1:1: info FC503: the site has no address", check.Error, StringComparison.Ordinal);

        var build = native.Program.Run("build", "--root", repository.Path, "--base-url", "https://example.org/");
        var files = FileTree.Read(repository["_site"]).Count - 1;
        Assert.Matches(
            $@"^\d+ kB: pages \d+ kB, data \d+ kB, search \d+ kB, feeds \d+ kB, assets \d+ kB\r?\n1 claim, 1 source, {files} files in # s; history not checked \(no --base\)\r?\n$",
            build.TimelessOutput);
        Assert.Empty(build.Error);
    }

    [Fact]
    public void Errors_and_warnings_are_counted_in_the_last_line()
    {
        using var repository = SmallRepository.Create(Unread);
        var run = native.Program.Run("check", "--root", repository.Path);
        Assert.Matches(@"^1 claim, 1 source, \d errors?(, \d warnings?)? in # s; ", run.TimelessOutput);
        Assert.DoesNotContain('\u001b', run.Error);
    }

    [Fact]
    public void Quiet_prints_errors_and_nothing_else()
    {
        using var good = SmallRepository.Create();
        var silent = native.Program.Run("build", "--root", good.Path, "--quiet");
        Assert.Equal((0, "", ""), (silent.ExitCode, silent.Output, silent.Error));

        using var bad = SmallRepository.Create(Unread);
        var run = native.Program.Run("check", "--root", bad.Path, "--quiet");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(": error FC", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(": info FC", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(": warning FC", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_report_counts_what_it_lists()
    {
        using var repository = SmallRepository.Create(Unread);
        var run = native.Program.Run("check", "--root", repository.Path, "--format", "json");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));

        using var report = JsonDocument.Parse(run.Output);
        var root = report.RootElement;
        Assert.Equal(["version", "tool", "diagnostics", "counts", "checked"], root.EnumerateObject().Select(member => member.Name));
        Assert.Equal(1, root.GetProperty("version").GetInt32());
        var findings = root.GetProperty("diagnostics").EnumerateArray().ToList();
        foreach (var severity in new[] { "error", "warning", "info" })
        {
            Assert.Equal(
                findings.Count(finding => finding.GetProperty("severity").GetString() == severity),
                root.GetProperty("counts").GetProperty(severity).GetInt32());
        }

        Assert.All(findings, finding =>
        {
            Assert.Equal(
                ["code", "severity", "file", "line", "column", "endLine", "endColumn", "message", "hint"],
                finding.EnumerateObject().Select(member => member.Name));
            Assert.Matches("^FC[0-9]{3}$", finding.GetProperty("code").GetString());
            Assert.False(Path.IsPathRooted(finding.GetProperty("file").GetString()));
            Assert.True(finding.GetProperty("line").GetInt32() >= 1 && finding.GetProperty("column").GetInt32() >= 1);
        });
        Assert.NotEmpty(findings);
        Assert.Equal(1, root.GetProperty("checked").GetProperty("claims").GetInt32());
        Assert.Equal(1, root.GetProperty("checked").GetProperty("sources").GetInt32());
    }

    [Fact]
    public void Control_characters_of_the_input_reach_no_terminal()
    {
        using var repository = SmallRepository.Create(SmallRepository.Claim.Replace(
            "quote: The bridge opened in 1932", "quote: \"The \\u001b[31m\\u202Ebridge\"", StringComparison.Ordinal));
        var run = native.Program.Run("check", "--root", repository.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain('\u001b', run.Error);
        Assert.DoesNotContain('\u202e', run.Error);
    }

    private static string WithoutTrailingSpace(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").TrimEnd().Split('\n').Select(line => line.TrimEnd())) + "\n";
}
