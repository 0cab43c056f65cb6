using System.Collections.Immutable;
using System.CommandLine;
using FactCheck.Cli.Reports;
using FactCheck.Lists;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Cli.Commands;

internal static class ListCommand
{
    public static Command Create()
    {
        var what = new Argument<string>("what") { Description = "claims, sources, evidence, people or topics; default: claims.", DefaultValueFactory = _ => "claims" };
        what.AcceptOnlyFromAmong("claims", "sources", "evidence", "people", "topics");
        var root = CommonOptions.RootOption();
        var dossier = Options.Text("--dossier", "Entries of this dossier.", "id");
        var verdict = Options.Text("--verdict", "Claims with this verdict.", "id");
        var topic = Options.Text("--topic", "Claims with this topic.", "id");
        var draft = new Option<bool>("--draft") { Description = "Unpublished claims." };
        var format = Options.Format("text", "json");
        var command = new Command(
            "list",
            """
            List the content of the repository, one entry per line.

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

    private static int Run(string root, string what, bool isJson, ClaimFilter filter) =>
        Output.InRepository(root, Output.CheckFolder, () =>
        {
            var (repository, _) = RepositoryReader.Read(root, Environment.ProcessorCount);
            if (Unknown(repository, filter) is { } unknown)
                return Output.WrongUsage(unknown, "factcheck list and factcheck list sources show what exists");
            Console.Out.Write(what switch
            {
                "sources" => Printed(what, SourceList.Columns, SourceList.Of(repository, filter.Dossier), isJson),
                "evidence" => Printed(what, EvidenceList.Columns, EvidenceList.Of(repository, filter.Dossier), isJson),
                "people" => Printed(what, NamedList.Columns, NamedList.People(repository), isJson),
                "topics" => Printed(what, NamedList.Columns, NamedList.Topics(repository), isJson),
                _ => Printed(what, ClaimList.Columns, ClaimList.Of(repository, filter), isJson),
            });
            return ExitCode.Ok;
        });

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

    private static string Printed<T>(string name, ImmutableArray<ListColumn<T>> columns, ImmutableArray<T> items, bool isJson) =>
        isJson
            ? LogLine.OfJson(Listing.Json(name, columns, items))
            : string.Join('\n', Listing.Text(columns, items).Split('\n').Select(LogLine.Of));
}
