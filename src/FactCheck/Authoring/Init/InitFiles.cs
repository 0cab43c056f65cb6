using System.Collections.Immutable;
using FactCheck.Load;

namespace FactCheck.Authoring.Init;

/// <summary>The files of a new repository: those of the folder <c>Files</c>, which are packed with the program, and the scale.</summary>
internal static class InitFiles
{
    private const string Folder = "init/";

    /// <summary>Path in the repository, with <c>/</c>, and content; in ordinal order.</summary>
    public static ImmutableArray<(string Path, string Text)> All { get; } =
    [
        .. BuiltIn.Names.Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => (Path: name[Folder.Length..], Text: BuiltIn.Text(name)))
            .Append((Path: "site/verdicts.yaml", Text: BuiltIn.Text("site/verdicts.yaml")))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];
}
