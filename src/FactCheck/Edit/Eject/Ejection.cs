using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load;

namespace FactCheck.Edit.Eject;

/// <summary><c>factcheck eject</c>: copies a built-in file into the repository, where it replaces the built-in one.</summary>
public static class Ejection
{
    /// <summary>What can be had, by name: <c>partials/foot</c>, <c>site.css</c>, <c>ja</c>; each with the path of its copy.</summary>
    public static ImmutableArray<(string Name, string File)> All { get; } =
        [.. BuiltIn.Names.Select(file => (Name: NameOf(file), File: file)).Where(entry => entry.Name is not null).Select(entry => (entry.Name!, entry.File))];

    /// <summary>The path of the copy; null if there is no such file.</summary>
    /// <param name="name">A name, or the path itself.</param>
    public static string? Find(string name) => All.FirstOrDefault(entry => entry.Name == name || entry.File == name).File;

    /// <summary>What to write instead of a name that is unknown.</summary>
    public static string HintFor(string name) => Nearest.Question(name, [.. All.Select(entry => entry.Name)]) ?? "'factcheck eject' without a name lists what there is";

    /// <param name="force">Replaces a file that exists.</param>
    /// <exception cref="Refusal">There is no such file, or the repository has one; nothing was written.</exception>
    /// <exception cref="IOException">The disk fails; nothing was written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static EditDone Run(string root, string name, bool force, int parallelism)
    {
        if (Find(name) is not { } file)
            throw new Refusal($"there is nothing built in that is named '{name}'", HintFor(name));
        var exists = Path.Exists(Path.Join(root, file));
        if (exists && !force)
            throw new Refusal($"{file} exists, and was not overwritten", "to replace it with the built-in file, add --force; what you changed in it is then lost");
        OpenRepository.Read(root, parallelism).Write([exists ? FileEdit.Of(file, TextOf(file)) : new FileEdit(null, file, TextOf(file))], "fix what it reports first");
        return new EditDone([file], ["it replaces the built-in file, and later versions of the program do not change it; delete it to have the built-in one again"]);
    }

    internal static string TextOf(string file) => file == ScaleFile.FileName ? ScaleFile.BuiltInText() : BuiltIn.Text(file);

    /// <summary>Null for files that a repository cannot replace.</summary>
    private static string? NameOf(string file) => file.Split('/') switch
    {
        ["templates", ..] => file["templates/".Length..^".html".Length],
        ["site", "assets", .. var path] => string.Join('/', path),
        ["site", "i18n", var words] => Path.GetFileNameWithoutExtension(words),
        ["site", "verdicts.yaml"] => "verdicts",
        _ => null,
    };
}
