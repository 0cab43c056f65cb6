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
          Build a fact-check site from YAML claim files, each tied to the exact sentences of stored sources.

          Examples:
            factcheck check                             find errors; writes nothing
            factcheck build                             write the site to _site
            factcheck build --base-url https://example.org/repo/
                                                        also canonical links, feed, sitemap and ClaimReview
            factcheck serve                             show the site while you write
            factcheck init fact-checks                  a new repository with a small example
            factcheck new source article.html           start a dossier from a saved page
            factcheck new claim harbour-bridge --quote "90,000 cars a day"
                                                        start a claim on words from its document
            factcheck correct bridge-cars --verdict inaccurate --note "Why."
                                                        change a published verdict, and log it
            factcheck due                               work that waits for a person today
            factcheck coverage --open                   sentences that no one has checked or labelled yet
            factcheck reanchor                          quotes that moved when a source text changed
            factcheck diff main..HEAD                   what a change means to readers
            factcheck eject partials/foot               a copy of a built-in template, to change it
            factcheck explain FC203                     what a rule requires, and how to fix a finding
            factcheck list claims --draft               unpublished claims
            factcheck links                             addresses that no longer work
            factcheck pictures                          a picture of each check, for links on other sites
            factcheck schema                            JSON Schemas for completion in editors

          Exit codes: 0 ok, 1 errors found, 2 wrong usage, 3 nothing to check, 4 could not read or write, 70 a bug, 130 interrupted.

        Usage:
          factcheck [command] [options]

        Options:
          -?, -h, --help  Show help and usage information
          --version       Show version information

        Commands:
          build                                         Check everything and write the site; on any error the old site stays as it was.
          check                                         Find errors in claims, sources, templates and settings; writes nothing.
          correct <id>                                  Change a published claim and add an entry with the dates to its public log.
                                                        The comments and the order of the file stay, and nothing is written that check would reject.

                                                        Examples:
                                                          factcheck correct bridge-carries-90000-cars --verdict inaccurate --note "The count of 2025 was revised."
                                                          factcheck correct no-peace-treaty-signed --verdict missing-context --leaves-out "What it omits." --note "Why."
                                                          factcheck correct no-peace-treaty-signed --kind factual --summary "The text as it should be." --note "The year was wrong."
                                                          factcheck correct no-peace-treaty-signed --kind spelling --summary "The text with the word as it should be." --note "A letter."
          coverage <dossier>                            Show which sentences of a source are done: checked by a claim, labelled, or still open. It counts work, not truth.

                                                        Examples:
                                                          factcheck coverage
                                                          factcheck coverage japan-russia-peace-treaty --open
                                                          factcheck coverage --format json
          diff <revisions>                              Show what a change means to readers: verdicts, wording, evidence, missing corrections, and the consequences.

                                                        The base is the newest common commit of both revisions, as in a pull request. Only git objects are read.
                                                        Templates and settings of the head are listed, never run.

                                                        Examples:
                                                          factcheck diff main..HEAD
                                                          factcheck diff main --report html=review.html
                                                          factcheck diff main...feature --format markdown --fail-on critical
                                                          factcheck diff --dir ../published .

                                                        Exit codes: 1 --fail-on was reached, 4 a side cannot be read.
          due                                           List the work that waits for a person: claims to check again, expired pages, withdrawn evidence that is still listed,
                                                        translations older than their claim, drafts whose day has come, sentences that no one has checked or labelled,
                                                        days that have come since the last deployment, so that the published site does not show them yet.

                                                        Examples:
                                                          factcheck due
                                                          factcheck due --as-of 2027-01-01
                                                          factcheck due --deployed build.json
                                                          factcheck due --format json --fail
          eject <name>                                  Copy a built-in template, style or list of words into the repository, to change it there. The copy replaces the
                                                        built-in file, so copy as little as you can: site/assets/custom.css and the settings of site.yaml need no copy.

                                                        Examples:
                                                          factcheck eject                   list what there is, with the file that each becomes
                                                          factcheck eject partials/foot     write templates/partials/foot.html
                                                          factcheck eject ja                write site/i18n/ja.yaml
                                                          factcheck eject site.css --force  go back to the built-in style
          explain <code>                                Explain what a rule requires, why, and how to fix a finding.

                                                        Examples:
                                                          factcheck explain FC203
                                                          factcheck explain
          export                                        Print all ClaimReviews as a DataFeed (schema.org) of JSON-LD: those of published claims, which need the site's address,
                                                        and those of imported drafts as they were imported, with the current wording, claimant and date.

                                                        Examples:
                                                          factcheck export --base-url https://example.org/repo/ > reviews.json
          import                                        Make dossiers and drafts from other people's fact-checks.
          init <folder>                                 Make a repository that is ready to use: a small real example, site settings, a scale, pages, editor settings,
                                                        and the files that GitHub needs for review and publication. Existing files are never overwritten.

                                                        Examples:
                                                          factcheck init
                                                          factcheck init fact-checks --owner newsroom/editors
                                                          factcheck init fact-checks --tool-source packages
          intake                                        Make a draft claim from an issue that a reader filled in. The issue must have the headings of the form, in order and
                                                        each once, and a stored document must have the quoted words; else the reasons are printed and nothing is written.

                                                        Examples:
                                                          factcheck intake --event "$GITHUB_EVENT_PATH" --form .github/ISSUE_TEMPLATE/claim.yml
          links                                         Check that the addresses of sources, evidence and archived copies still work. Besides new source and new evidence,
                                                        this is the only command that sends requests to other hosts; only to public ones, without cookies, password or proxy.

                                                        broken: the page is gone, or its host does not exist or has failed for days. unverified: the host does not answer
                                                        programs, or not today. redirected: moved permanently.

                                                        Examples:
                                                          factcheck links
                                                          factcheck links --base main --report markdown=links.md
                                                          factcheck links --archive-missing --fail
          list <claims|evidence|people|sources|topics>  List the content of the repository, one entry per line.

                                                        Examples:
                                                          factcheck list claims --verdict missing-context
                                                          factcheck list evidence --dossier japan-russia-peace-treaty
                                                          factcheck list people --format json [default: claims]
          new                                           Start a dossier, a claim, an evidence document, a translation or the words of a language.
          pictures                                      Draw the pictures that other sites show beside a link to a check: verdict first, headline largest, with its notices.
                                                        They are of the newest published claims and the featured ones ('pictures' in site.yaml), one in each language, and lie
                                                        in .factcheck/pictures, where build finds those that still fit. The other claims show the picture of their verdict.

                                                        Needs Chromium or Chrome, which most build servers have. The pages it draws run no script and reach no host.

                                                        Examples:
                                                          factcheck pictures
                                                          factcheck pictures --as-of today --minutes 3
                                                          factcheck pictures --browser /usr/bin/google-chrome
          reanchor                                      After a source text changed, find the quotes of claims, evidence, labels and notes again. Quotes that moved in whole
                                                        sentences are updated; any other change of words is listed with what differs, and is made only if you accept it by
                                                        name. A published claim whose quote changes also needs a correction.

                                                        Examples:
                                                          factcheck reanchor --dry-run
                                                          factcheck reanchor
                                                          factcheck reanchor --accept bridge-carries-90000-cars
                                                          factcheck reanchor --accept harbour-bridge/source --format json

                                                        Exit codes: 0 all quotes are in their texts, 1 some wait for a person: proposed, refused or lost.
          rename <old> <new>                            Change the id of a claim: move its file and translations, keep the old address as an alias, update all links to it.
                                                        Or of an evidence document, with everything that cites it. Either everything changes, or nothing.

                                                        Examples:
                                                          factcheck rename bridge-carries-90000-cars bridge-traffic-2025
                                                          factcheck rename harbour-bridge/city-count city-count-2025
          retract <id>                                  Withdraw a published claim: its text stays under a notice, without ClaimReview, and its log says so.

                                                        Examples:
                                                          factcheck retract bridge-carries-90000-cars --note "The count we relied on was of another bridge."
          schema <name>                                 Write JSON Schemas (draft-07), so that editors complete and explain the YAML files of this repository.

                                                        Examples:
                                                          factcheck schema                            write .factcheck/claim.schema.json and the others
                                                          factcheck schema claim                      print one
                                                          factcheck schema --static --output schemas  without ids of this repository
          serve                                         Show the site on this machine while you write: pages update with the files, errors appear over the last good page.

                                                        Examples:
                                                          factcheck serve
                                                          factcheck serve --port 8080 --base-path /repo
                                                          factcheck serve --base main
                                                          factcheck serve --drafts false --base-url https://example.org/repo/

                                                        /review shows what the working folder changes for readers, computed on each request. Nothing is written, and only
                                                        this machine has access. Ctrl-C ends it.

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
