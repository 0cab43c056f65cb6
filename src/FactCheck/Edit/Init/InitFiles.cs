using System.Collections.Immutable;
using System.Reflection;
using FactCheck.Load;
using FactCheck.Model;

namespace FactCheck.Edit.Init;

/// <summary>The files of a new repository: the embedded folder <c>Files</c>, and the scale.</summary>
internal static class InitFiles
{
    private const string Folder = "init/";

    /// <summary>Replaced, in the list of tools, with the version of this program.</summary>
    private const string Version = "0.0.0-this-program";

    private static readonly string Own =
        (typeof(InitFiles).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];

    /// <summary>Paths in the repository, with <c>/</c>, and contents; in ordinal order.</summary>
    public static ImmutableArray<(string Path, string Text)> All { get; } =
    [
        .. BuiltIn.Names.Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => (Path: name[Folder.Length..], Text: Filled(BuiltIn.Text(name))))
            .Append((Path: "site/verdicts.yaml", Text: ScaleFile.BuiltInText()))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    private static string Filled(string text) =>
        Placeholders.All.Aggregate(text.Replace(Version, Own, StringComparison.Ordinal), (filled, placeholder) => filled.Replace(placeholder.Mark, placeholder.Text, StringComparison.Ordinal));
}
