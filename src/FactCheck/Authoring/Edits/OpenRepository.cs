using System.Collections.Immutable;
using FactCheck.Authoring.Yaml;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Load.Trees;
using FactCheck.Model;

namespace FactCheck.Authoring.Edits;

/// <summary>A repository that is to be edited, as just read.</summary>
/// <param name="Loaded">What reading it found.</param>
/// <param name="Parallelism">Largest number of workers.</param>
internal sealed record OpenRepository(string Root, Repository Repository, ImmutableArray<Diagnostic> Loaded, int Parallelism)
{
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    public static OpenRepository Read(string root, int parallelism) => Read(root, new DiskTree(root), parallelism);

    /// <inheritdoc cref="Read(string, int)"/>
    public static OpenRepository Read(string root, IInputTree tree, int parallelism)
    {
        var (repository, findings) = RepositoryReader.Read(tree, parallelism);
        return new OpenRepository(root, repository, findings, parallelism);
    }

    /// <exception cref="EditException">There is no such claim, or its file has errors.</exception>
    public Claim Claim(string id)
    {
        var index = RepositoryIndex.Of(Repository);
        if (!index.Claims.TryGetValue(id, out var claim))
        {
            var renamed = Repository.Claims.FirstOrDefault(candidate => candidate.Aliases.Any(alias => alias.Value == id));
            throw new EditException(
                $"there is no claim '{Printable.OneLine(id)}'{(index.UnreadableClaims.Contains(id) ? " that can be read" : "")}",
                index.UnreadableClaims.Contains(id) ? "factcheck check tells what is wrong with its file"
                    : renamed is not null ? $"it is '{renamed.Id}' now"
                    : Nearest.Question(id, index.Claims.Keys) ?? "write the name of the claim's file, without .yaml");
        }

        RefuseBroken(claim.File);
        return claim;
    }

    /// <exception cref="EditException">There is no such dossier.</exception>
    public Dossier Dossier(string id) =>
        Repository.Dossiers.FirstOrDefault(dossier => dossier.Id == id)
        ?? throw new EditException(
            $"there is no dossier '{Printable.OneLine(id)}'",
            Nearest.Hint(id, [.. Repository.Dossiers.Select(dossier => dossier.Id)]) ?? "factcheck new source makes one of a saved page or a text");

    /// <exception cref="EditException">The file cannot be read as it is.</exception>
    public YamlFile Yaml(string file) =>
        YamlFile.Parse(RewrittenFile.Read(Path.Combine(Root, file))) ?? throw new EditException($"{file} cannot be read", "factcheck check tells what is wrong with it");

    private void RefuseBroken(string file)
    {
        var errors = Loaded.Where(finding => finding.File == file && finding.Severity == Severity.Error).ToImmutableArray();
        if (!errors.IsEmpty)
            throw new EditException($"{file} has errors", "mend them first", errors);
    }
}
