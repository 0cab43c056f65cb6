using System.CommandLine;
using System.Text;
using FactCheck.Cli.Reports;
using FactCheck.Schemas;

namespace FactCheck.Cli.Commands;

internal static class SchemaCommand
{
    /// <summary>The folder that editors read; git ignores it.</summary>
    private const string Folder = ".factcheck";

    public static Command Create()
    {
        var name = new Argument<string?>("name") { Description = "One schema, printed to standard output; default: all, written to files.", Arity = ArgumentArity.ZeroOrOne };
        name.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Find(token.Value) is null)
                result.AddError($"there is no schema '{token.Value}'; write one of: {string.Join(", ", SchemaFile.All.Select(file => file.Name))}");
        });
        var root = CommonOptions.RootOption();
        var output = new Option<string?>("--output") { Description = "The folder to write to; default: .factcheck in the root.", HelpName = "folder" };
        var isStatic = new Option<bool>("--static") { Description = "Leave out the people, topics and verdicts of this repository." };
        var command = new Command(
            "schema",
            """
            Write JSON Schemas (draft-07), so that editors complete and explain the YAML files of this repository.

            Examples:
              factcheck schema                            write .factcheck/claim.schema.json and the others
              factcheck schema claim                      print one
              factcheck schema --static --output schemas  without ids of this repository
            """)
        { name, root, output, isStatic };
        command.SetAction(parsed => Run(parsed.GetValue(root)!, parsed.GetValue(name), parsed.GetValue(output), parsed.GetValue(isStatic)));
        return command;
    }

    private static int Run(string root, string? name, string? output, bool isStatic) =>
        Output.Attempt("check free space, permissions and the path", () =>
        {
            if (!isStatic && !Directory.Exists(root))
                return Output.CannotReadOrWrite($"there is no folder '{root}'", "name a fact-check repository with --root, or write --static");
            var ids = isStatic ? RepositoryIds.None : RepositoryIds.Read(root);
            if (name is not null)
            {
                Console.Out.Write(LogLine.OfJson(Find(name)!.Render(ids)));
                return ExitCode.Ok;
            }

            var folder = output ?? Path.Combine(root, Folder);
            Directory.CreateDirectory(folder);
            foreach (var file in SchemaFile.All)
                File.WriteAllText(Path.Combine(folder, file.FileName), file.Render(ids), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            Console.Out.WriteLine($"{SchemaFile.All.Length} schemas in {folder}");
            return ExitCode.Ok;
        });

    private static SchemaFile? Find(string name) => SchemaFile.All.FirstOrDefault(file => file.Name == name);
}
