using System.Collections.Immutable;
using FactCheck.Edit.Yaml;

namespace FactCheck.Edit;

/// <summary>Writes all edits or none: if one fails, the earlier ones are undone.</summary>
internal static class EditWriter
{
    /// <exception cref="IOException">The disk fails, or a new file already exists; every change was undone.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static void Write(string root, ImmutableArray<FileEdit> edits)
    {
        var undo = new Stack<Action>();
        var isDone = false;
        try
        {
            foreach (var edit in edits)
                Write(root, edit, undo);
            isDone = true;
        }
        finally
        {
            while (!isDone && undo.TryPop(out var step))
                step();
        }
    }

    private static void Write(string root, FileEdit edit, Stack<Action> undo)
    {
        var target = Path.Combine(root, edit.Target);
        if (edit.File is null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using (var created = new FileStream(target, FileMode.CreateNew, FileAccess.Write))
            {
                undo.Push(() => File.Delete(target));
                created.Write(RewrittenFile.Utf8.GetBytes(edit.Text));
            }

            return;
        }

        var source = Path.Combine(root, edit.File);
        if (edit.File != edit.Target)
        {
            File.Move(source, target, overwrite: false);
            undo.Push(() => File.Move(target, source, overwrite: false));
        }

        var old = RewrittenFile.Read(target);
        if (old == edit.Text)
            return;
        RewrittenFile.Replace(target, edit.Text);
        undo.Push(() => RewrittenFile.Replace(target, old));
    }
}
