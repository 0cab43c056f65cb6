using System.CommandLine;

namespace FactCheck.Cli.Commands;

internal static class FactCheckCommand
{
    public static RootCommand Create() => new(
        """
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
        """)
    {
        BuildCommand.Create(),
        CheckCommand.Create(),
        CorrectCommand.Create(),
        CoverageCommand.Create(),
        DiffCommand.Create(),
        DueCommand.Create(),
        EjectCommand.Create(),
        ExplainCommand.Create(),
        ExportCommand.Create(),
        ImportCommand.Create(),
        InitCommand.Create(),
        IntakeCommand.Create(),
        LinksCommand.Create(),
        ListCommand.Create(),
        NewCommand.Create(),
        PicturesCommand.Create(),
        ReanchorCommand.Create(),
        RenameCommand.Create(),
        RetractCommand.Create(),
        SchemaCommand.Create(),
        ServeCommand.Create(),
    };
}
