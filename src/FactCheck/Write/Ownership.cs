using FactCheck.Diagnostics;

namespace FactCheck.Write;

/// <summary>
/// Whether a folder beside the output is ours. The note is in it from before the first change until the tree is whole,
/// so a marker without a note means a whole site, and a folder with neither is not ours to touch.
/// </summary>
internal static class Ownership
{
    public const string NoteName = ".factcheck-staging";

    public static bool IsEmpty(string folder) => !Directory.EnumerateFileSystemEntries(folder).Any();

    /// <summary>Whether its content may be deleted: FactCheck wrote it, or it is empty.</summary>
    public static bool IsOurs(string folder) =>
        !IsLink(folder) && Directory.Exists(folder) && (HasNote(folder) || Marker.IsIn(folder) || IsEmpty(folder));

    public static bool IsWholeSite(string folder) => !IsLink(folder) && Marker.IsIn(folder) && !HasNote(folder);

    /// <summary>Call it only on a folder that may be emptied. A link with the note's name is replaced.</summary>
    public static void PutNote(string folder)
    {
        if (HasNote(folder))
            return;
        var note = Path.Join(folder, NoteName);
        File.Delete(note);
        FileBytes.Create(note, "FactCheck builds a site in this folder; everything else in it is deleted.\n"u8);
    }

    public static void RemoveNote(string folder) => File.Delete(Path.Join(folder, NoteName));

    /// <summary>Marks the staging folder as ours, or says why that is not possible.</summary>
    public static Refusal? Claim(string staging)
    {
        if (!Exists(staging))
            Directory.CreateDirectory(staging);
        if (!IsOurs(staging))
            return NotOurs(staging);
        PutNote(staging);
        return null;
    }

    public static Refusal NotOurs(string folder) => new(
        $"'{folder}' is needed to build the site, but FactCheck did not create it",
        "it may be what was at the output before a build with --force: move it away or delete it, then build again");

    /// <summary>Also true of a link that leads nowhere.</summary>
    public static bool Exists(string path) => Path.Exists(path) || IsLink(path);

    public static bool IsLink(string path) => new DirectoryInfo(path).LinkTarget is not null;

    private static bool HasNote(string folder)
    {
        var note = Path.Join(folder, NoteName);
        return File.Exists(note) && !IsLink(note);
    }
}
