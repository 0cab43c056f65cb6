using FactCheck.Load.Trees;

namespace FactCheck.Load;

/// <summary>Reads single lines of input files again, to show them under a finding.</summary>
public sealed class SourceLineReader(IInputTree tree)
{
    private string? _file;
    private string[]? _lines;

    public SourceLineReader(string root)
        : this(new DiskTree(root))
    {
    }

    /// <summary>Returns the line without its end; null if it cannot be read. Cheap if findings are sorted by file.</summary>
    /// <param name="line">From 1.</param>
    public string? Line(string file, int line)
    {
        if (file != _file)
        {
            _file = file;
            // A finding about a link must not print the file behind it.
            var text = tree.KindOf(file) == EntryKind.File ? InputFile.ReadCharacters(tree, file, [])
                : BuiltIn.Names.Contains(file) ? BuiltIn.Text(file)
                : null;
            _lines = text?.Split('\n');
        }

        return _lines is not null && line <= _lines.Length ? _lines[line - 1] : null;
    }
}
