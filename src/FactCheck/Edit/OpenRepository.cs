using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Edit.Yaml;
using FactCheck.Load.Trees;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.State;

namespace FactCheck.Edit;

/// <summary>A repository that is being edited.</summary>
internal sealed class OpenRepository
{
    private readonly DiskTree _tree;
    private readonly StateReader _reader;
    private IReadOnlyCollection<string> _lastTargets = [];

    private OpenRepository(string root, int parallelism)
    {
        _tree = new DiskTree(root);
        _reader = new StateReader(new PlanOptions(null, null, Drafts: false, ForDisk: false, Version: ""), parallelism);
        (Root, State) = (root, _reader.Read(root, _tree));
    }

    public string Root { get; }

    public RepositoryState State { get; }

    public Repository Repository => State.Anchored.Repository;

    /// <exception cref="IOException">A folder cannot be listed.</exception>
    public static OpenRepository Read(string root, int parallelism) => new(root, parallelism);

    /// <summary>The repository as it would be after edits.</summary>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    public RepositoryState After(ImmutableArray<FileEdit> edits)
    {
        ImmutableArray<string> touched = [.. edits.SelectMany(edit => new[] { edit.File, edit.Target }).OfType<string>()];
        var after = _reader.Read(Root, new EditedTree(_tree, edits), [.. _lastTargets, .. touched]);
        _lastTargets = touched;
        return after;
    }

    /// <summary>Writes all edits or none.</summary>
    /// <exception cref="Refusal">The edits add errors, or a target is in a linked folder.</exception>
    /// <exception cref="IOException">The disk fails; nothing was written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public void Write(ImmutableArray<FileEdit> edits, string hint)
    {
        EditCheck.Require(this, edits, hint);
        EditWriter.Write(Root, edits);
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
                index.UnreadableClaims.Contains(id) ? "factcheck check reports the errors in its file"
                    : renamed is not null ? $"it is now '{renamed.Id}'"
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
            Nearest.Hint(id, [.. Repository.Dossiers.Select(dossier => dossier.Id)]) ?? "factcheck new source makes one from a saved page or a text");

    /// <exception cref="Refusal">The scale has no such verdict.</exception>
    public void RequireVerdict(string verdict)
    {
        if (Repository.Scale.All(known => known.Id.Value != verdict))
        {
            throw new Refusal(
                $"the verdict '{Printable.OneLine(verdict)}' is not in the scale",
                Nearest.Hint(verdict, [.. Repository.Scale.Select(known => known.Id.Value)]) ?? "factcheck check reports the errors in the scale");
        }
    }

    /// <exception cref="Refusal">The file cannot be read.</exception>
    public YamlFile Yaml(string file) =>
        YamlFile.Parse(RewrittenFile.Read(Path.Combine(Root, file))) ?? throw new Refusal($"{file} cannot be read", "factcheck check reports its errors");

    private void RefuseBroken(string file)
    {
        var errors = State.Found.Load.Where(finding => finding.File == file && finding.Severity == Severity.Error).ToImmutableArray();
        if (!errors.IsEmpty)
            throw new Refusal($"{file} has errors", "fix them first", errors);
    }
}
