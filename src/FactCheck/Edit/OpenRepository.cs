using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Edit.Yaml;
using FactCheck.Load.Trees;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.State;

namespace FactCheck.Edit;

/// <summary>A repository that is to be edited, as just read.</summary>
internal sealed class OpenRepository
{
    private readonly DiskTree _tree;
    private readonly StateReader _reader;
    private IReadOnlyCollection<string> _tried = [];

    private OpenRepository(string root, int parallelism)
    {
        _tree = new DiskTree(root);
        _reader = new StateReader(new PlanOptions(null, null, Drafts: false, ForDisk: false, Version: ""), parallelism);
        (Root, State) = (root, _reader.Read(root, _tree));
    }

    public string Root { get; }

    public RepositoryState State { get; }

    public Repository Repository => State.Anchored.Repository;

    /// <param name="parallelism">Largest number of workers.</param>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    public static OpenRepository Read(string root, int parallelism) => new(root, parallelism);

    /// <summary>The repository as it would be after edits that are not written.</summary>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    public RepositoryState After(ImmutableArray<FileEdit> edits)
    {
        ImmutableArray<string> touched = [.. edits.SelectMany(edit => new[] { edit.File, edit.Target }).OfType<string>()];
        var after = _reader.Read(Root, new EditedTree(_tree, edits), [.. _tried, .. touched]);
        _tried = touched;
        return after;
    }

    /// <exception cref="Refusal">There is no such claim, or its file has errors.</exception>
    public Claim Claim(string id)
    {
        var index = RepositoryIndex.Of(Repository);
        if (!index.Claims.TryGetValue(id, out var claim))
        {
            var renamed = Repository.Claims.FirstOrDefault(candidate => candidate.Aliases.Any(alias => alias.Value == id));
            throw new Refusal(
                $"there is no claim '{Printable.OneLine(id)}'{(index.UnreadableClaims.Contains(id) ? " that can be read" : "")}",
                index.UnreadableClaims.Contains(id) ? "factcheck check tells what is wrong with its file"
                    : renamed is not null ? $"it is '{renamed.Id}' now"
                    : Nearest.Question(id, index.Claims.Keys) ?? "write the name of the claim's file, without .yaml");
        }

        RefuseBroken(claim.File);
        return claim;
    }

    /// <exception cref="Refusal">There is no such dossier.</exception>
    public Dossier Dossier(string id) =>
        Repository.Dossiers.FirstOrDefault(dossier => dossier.Id == id)
        ?? throw new Refusal(
            $"there is no dossier '{Printable.OneLine(id)}'",
            Nearest.Hint(id, [.. Repository.Dossiers.Select(dossier => dossier.Id)]) ?? "factcheck new source makes one of a saved page or a text");

    /// <exception cref="Refusal">The file cannot be read as it is.</exception>
    public YamlFile Yaml(string file) =>
        YamlFile.Parse(RewrittenFile.Read(Path.Combine(Root, file))) ?? throw new Refusal($"{file} cannot be read", "factcheck check tells what is wrong with it");

    private void RefuseBroken(string file)
    {
        var errors = State.Found.Load.Where(finding => finding.File == file && finding.Severity == Severity.Error).ToImmutableArray();
        if (!errors.IsEmpty)
            throw new Refusal($"{file} has errors", "mend them first", errors);
    }
}
