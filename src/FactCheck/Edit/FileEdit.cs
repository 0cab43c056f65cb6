namespace FactCheck.Edit;

/// <summary>A file of the repository as it should become.</summary>
/// <param name="File">Where it is now, relative to the root, with <c>/</c>; null where it is new.</param>
/// <param name="Target">Where it should be.</param>
/// <param name="Text">Its characters without byte order mark; line ends as they are to be written.</param>
internal sealed record FileEdit(string? File, string Target, string Text)
{
    /// <summary>A change of a file in its place.</summary>
    public static FileEdit Of(string file, string text) => new(file, file, text);
}
