using System.CommandLine;

namespace FactCheck.Cli.Commands;

/// <summary>The program: all commands.</summary>
internal static class FactCheckCommand
{
    public static RootCommand Create() => new(
        """
        Builds a fact-check site from YAML claim files that are tied to the exact sentences of stored sources.

        Examples:
          factcheck check                             look for errors; writes nothing
          factcheck build                             write the site to _site
          factcheck build --base-url https://example.org/repo/
                                                      also canonical links, feed, sitemap and ClaimReview
          factcheck new source article.html           start a dossier from a saved page
          factcheck coverage --open                   sentences that nobody has looked at yet
          factcheck reanchor --dry-run                quotes that a changed source text has moved
          factcheck diff main..HEAD                   what a change means to readers
          factcheck explain FC203                     what a rule wants, and what to do about a finding
          factcheck list claims --draft               what is not published yet
          factcheck schema                            JSON Schemas with which an editor completes the YAML files

        Exit codes: 0 ok, 1 errors found, 2 wrong usage, 3 nothing to check, 4 could not read or write, 70 a bug, 130 interrupted.
        """)
    {
        BuildCommand.Create(),
        CheckCommand.Create(),
        CoverageCommand.Create(),
        DiffCommand.Create(),
        ExplainCommand.Create(),
        ListCommand.Create(),
        NewCommand.Create(),
        ReanchorCommand.Create(),
        SchemaCommand.Create(),
    };
}
