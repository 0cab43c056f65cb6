using System.Collections.Immutable;
using System.CommandLine;
using FactCheck.Cli.Reports;
using FactCheck.Lists;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck list</c>.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        var what = new Argument<string>("what") { Description = "claims, sources, evidence, people or topics; claims unless given.", DefaultValueFactory = _ => "claims" };
        what.AcceptOnlyFromAmong("claims", "sources", "evidence", "people", "topics");
        var root = CommonOptions.RootOption();
        var dossier = new Option<string?>("--dossier") { Description = "Of one dossier.", HelpName = "id" };
        var verdict = new Option<string?>("--verdict") { Description = "Claims with this verdict.", HelpName = "id" };
        var topic = new Option<string?>("--topic") { Description = "Claims with this topic.", HelpName = "id" };
        var draft = new Option<bool>("--draft") { Description = "Claims that are not published." };
        var format = new Option<string>("--format") { Description = "How the list is printed.", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json");
        var command = new Command(
            "list",
            """
            List what the repository holds, one line each.

            Examples:
              factcheck list claims --verdict missing-context
              factcheck list evidence --dossier japan-russia-peace-treaty
              factcheck list people --format json
            """)
        { what, root, dossier, verdict, topic, draft, format };
        command.Validators.Add(result =>
        {
            var listed = result.GetValue(what) ?? "claims";
            var isAboutClaims = result.GetValue(verdict) is not null || result.GetValue(topic) is not null || result.GetValue(draft);
            if (listed != "claims" && isAboutClaims)
                result.AddError($"--verdict, --topic and --draft choose among claims, not among {listed}");
            if (listed is "people" or "topics" && result.GetValue(dossier) is not null)
                result.AddError($"--dossier does not choose among {listed}");
        });
        command.SetAction(parsed => Run(
            parsed.GetValue(root)!, parsed.GetValue(what)!, parsed.GetValue(format) == "json",
            new ClaimFilter(parsed.GetValue(dossier), parsed.GetValue(verdict), parsed.GetValue(topic), parsed.GetValue(draft))));
        return command;
    }

    private static int Run(string root, string what, bool isJson, ClaimFilter filter)
    {
        if (!RepositoryReader.HasClaims(root))
            return Output.NothingToCheck(root);
        return Output.Attempt("look at the permissions of the folder", () =>
        {
            var (repository, _) = RepositoryReader.Read(root, Environment.ProcessorCount);
            if (Unknown(repository, filter) is { } unknown)
                return Output.WrongUsage(unknown, "factcheck list and factcheck list sources show what there is");
            switch (what)
            {
                case "sources":
                    Print(what, SourceList.Columns, SourceList.Of(repository, filter.Dossier), isJson);
                    break;
                case "evidence":
                    Print(what, EvidenceList.Columns, EvidenceList.Of(repository, filter.Dossier), isJson);
                    break;
                case "people":
                    Print(what, NamedList.Columns, NamedList.People(repository), isJson);
                    break;
                case "topics":
                    Print(what, NamedList.Columns, NamedList.Topics(repository), isJson);
                    break;
                default:
                    Print(what, ClaimList.Columns, ClaimList.Of(repository, filter), isJson);
                    break;
            }

            return ExitCode.Ok;
        });
    }

    /// <summary>A misspelt filter must not look like an empty result.</summary>
    private static string? Unknown(Repository repository, ClaimFilter filter)
    {
        if (filter.Dossier is { } dossier && repository.Dossiers.All(known => known.Id != dossier))
            return $"there is no dossier '{dossier}'";
        if (filter.Verdict is { } verdict && repository.Scale.All(known => known.Id.Value != verdict))
            return $"there is no verdict '{verdict}' in the scale";
        if (filter.Topic is { } topic && NamedList.Topics(repository).All(known => known.Id != topic))
            return $"there is no topic '{topic}'";
        return null;
    }

    private static void Print<T>(string name, ImmutableArray<ListColumn<T>> columns, ImmutableArray<T> items, bool isJson) =>
        Console.Out.Write(isJson
            ? LogLine.OfJson(Listing.Json(name, columns, items))
            : string.Join('\n', Listing.Text(columns, items).Split('\n').Select(LogLine.Of)));
}
