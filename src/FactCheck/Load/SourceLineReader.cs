namespace FactCheck.Load;

/// <summary>Fetches single lines of input files again, to be shown under a finding.</summary>
public sealed class SourceLineReader(string root)
{
    private string? _file;
    private string[]? _lines;

    /// <summary>The line without its end; null where it cannot be read. Cheap where findings come sorted by file.</summary>
    /// <param name="line">From 1.</param>
    public string? Line(string file, int line)
    {
        if (file != _file)
        {
            _file = file;
            var input = new FileInfo(Path.Combine(root, file));
            // A finding about a link must not print what it leads to.
            var isInRoot = input.Exists && (input.LinkTarget is null || !FolderListing.LeadsOut(root, input));
            var text = isInRoot ? InputFile.ReadText(root, file, [])
                : BuiltIn.Names.Contains(file) ? BuiltIn.Text(file)
                : null;
            _lines = text?.Split('\n');
        }

        return _lines is not null && line <= _lines.Length ? _lines[line - 1] : null;
    }
}
