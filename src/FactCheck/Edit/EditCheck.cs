using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load.Trees;
using FactCheck.State;
using FactCheck.Texts;

namespace FactCheck.Edit;

/// <summary>Checks an edit before it is written.</summary>
internal static class EditCheck
{
    /// <summary>The errors that the edits add. Findings are compared by rule, file and message, since lines may move.</summary>
    public static ImmutableArray<Diagnostic> NewErrors(OpenRepository before, ImmutableArray<FileEdit> edits)
    {
        var moved = edits.Where(edit => edit.File is not null).ToDictionary(edit => edit.Target, edit => edit.File!, StringComparer.Ordinal);
        var existing = Errors(before.State).CountBy(finding => (finding.Code, finding.File, finding.Message)).ToDictionary();
        var added = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var finding in Errors(before.After(edits)))
        {
            var key = (finding.Code, moved.GetValueOrDefault(finding.File, finding.File), finding.Message);
            if (existing.TryGetValue(key, out var count) && count > 0)
                existing[key] = count - 1;
            else
                added.Add(finding);
        }

        return added.ToImmutable();
    }

    /// <exception cref="Refusal">The edits add errors, or a target is in a linked folder.</exception>
    public static void Require(OpenRepository before, ImmutableArray<FileEdit> edits, string hint)
    {
        RequireOwnFolders(before.Root, edits);
        var errors = NewErrors(before, edits);
        if (!errors.IsEmpty)
            throw new Refusal($"the change would add {Counted.Of(errors.Length, "error")}, so nothing was written", hint, errors);
    }

    /// <summary>Linked folders are not read, and may lead out of the repository.</summary>
    private static void RequireOwnFolders(string root, ImmutableArray<FileEdit> edits)
    {
        var tree = new DiskTree(root);
        foreach (var target in edits.Select(edit => edit.Target))
        {
            for (var slash = target.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = target.IndexOf('/', slash + 1))
            {
                if (tree.KindOf(target[..slash]) == EntryKind.Link)
                    throw new Refusal($"{target[..slash]} is a link, which is not followed", "replace it with the folder that it points to");
            }
        }
    }

    public static IEnumerable<Diagnostic> Errors(RepositoryState state) =>
        state.Findings.Where(finding => finding.Severity == Severity.Error);
}
