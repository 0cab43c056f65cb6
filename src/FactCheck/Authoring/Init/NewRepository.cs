using System.Collections.Immutable;
using FactCheck.Authoring.Edits;

namespace FactCheck.Authoring.Init;

/// <summary><c>factcheck init</c>: a repository that passes its own check, with a small real example.</summary>
public static class NewRepository
{
    /// <param name="folder">Made where it does not exist; files that stand in it stay as they are.</param>
    /// <exception cref="IOException">The disk refuses; nothing is left behind but empty folders.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static EditOutcome Create(string folder)
    {
        var files = InitFiles.All;
        if (File.Exists(folder))
            return new EditRefusal($"'{folder}' is a file", "name a folder", []);
        var taken = files.Select(file => file.Path).Where(file => Path.Exists(Path.Combine(folder, file))).ToList();
        if (Directory.Exists(Path.Combine(folder, "claims")) && Directory.EnumerateDirectories(Path.Combine(folder, "claims")).Any())
            taken.Add("claims, with dossiers");
        if (taken.Count > 0)
        {
            return new EditRefusal(
                $"{Counted.Of(taken.Count, "file")} of a new repository {(taken.Count == 1 ? "stands" : "stand")} in '{folder}' already",
                string.Join('\n', ["nothing is written over; choose an empty folder, or move these away:", .. taken.Take(20)]), []);
        }

        EditWriter.Write(folder, [.. files.Select(file => new FileEdit(null, file.Path, file.Text))]);
        return new EditDone([.. files.Select(file => file.Path)], []);
    }
}
