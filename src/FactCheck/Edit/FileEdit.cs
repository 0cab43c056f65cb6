namespace FactCheck.Edit;

/// <summary>A file to write, and to move if the paths differ. Paths are relative to the root, with <c>/</c>.</summary>
/// <param name="File">Its current path; null if it is new.</param>
/// <param name="Text">The new content without byte order mark, with its final line ends.</param>
internal sealed record FileEdit(string? File, string Target, string Text)
{
    public static FileEdit Of(string file, string text) => new(file, file, text);
}
