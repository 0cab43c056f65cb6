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
        """)
    {
        BuildCommand.Create(),
        CheckCommand.Create(),
        CorrectCommand.Create(),
        CoverageCommand.Create(),
        DiffCommand.Create(),
        DueCommand.Create(),
        ExplainCommand.Create(),
        ExportCommand.Create(),
        ImportCommand.Create(),
        InitCommand.Create(),
        IntakeCommand.Create(),
        LinksCommand.Create(),
        ListCommand.Create(),
        NewCommand.Create(),
        ReanchorCommand.Create(),
        RenameCommand.Create(),
        RetractCommand.Create(),
        SchemaCommand.Create(),
        ServeCommand.Create(),
    };
}
