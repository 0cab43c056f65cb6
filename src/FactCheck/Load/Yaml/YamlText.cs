using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Load.Yaml;

/// <summary>The lines of a YAML text, counted from 0; locations count from 1, starting at the file's first line.</summary>
internal sealed class YamlText
{
    private readonly string _text;

    /// <summary>Where each line starts in the text, plus where a line after the last would.</summary>
    private readonly int[] _starts;
    private readonly int _firstLine;

    /// <param name="firstLine">Line of the file on which <paramref name="text"/> starts, from 1 (front matter starts later).</param>
    public YamlText(string text, int firstLine)
    {
        (_text, _firstLine) = (LineEnds.ToLf(text), firstLine);
        text = _text;
        _starts = new int[text.AsSpan().Count('\n') + 2];
        for (var i = 1; i < _starts.Length - 1; i++)
            _starts[i] = text.IndexOf('\n', _starts[i - 1]) + 1;
        _starts[^1] = text.Length + 1;
    }

    public string Text => _text;

    public int Count => _starts.Length - 1;

    public ReadOnlySpan<char> this[int line] => _text.AsSpan(_starts[line]..(_starts[line + 1] - 1));

    /// <summary>The number of leading blanks; the length of the line if it has nothing else.</summary>
    public int IndentOf(int line) => this[line].IndexOfAnyExcept(' ') is var indent and >= 0 ? indent : this[line].Length;

    public bool IsBlank(int line) => !this[line].ContainsAnyExcept(' ');

    /// <summary>The lines between two, both included, unchanged.</summary>
    public string Source(int first, int last) => _text[_starts[first]..(_starts[Math.Min(last + 1, Count)] - 1)];

    /// <summary>The line of a location; the last one for a location after it.</summary>
    public int LineAt(Location location) => Math.Clamp(location.Line - _firstLine, 0, Count - 1);

    /// <summary>The text with some lines replaced by one, which is followed by empty ones so that the others keep their numbers.</summary>
    public YamlText WithLine(int first, int last, string line) =>
        new(string.Concat(_text.AsSpan(0, _starts[first]), line, new string('\n', last - first), _text.AsSpan(_starts[last + 1] - 1)), _firstLine);

    public Location LocationAt(int line, int column, int length = 1) => new(line + _firstLine, column + 1, length);

    /// <summary>Where each source line of a multi-line text begins in its value.</summary>
    /// <param name="first">The line on which the value starts.</param>
    /// <param name="from">The column of that line at which it starts.</param>
    /// <param name="last">The line on which the value ends, or a later one.</param>
    public ImmutableArray<TextLine> TextLines(string value, int first, int from, int last)
    {
        var found = ImmutableArray.CreateBuilder<TextLine>();
        var offset = 0;
        for (var i = first; i < Count && i <= last && offset <= value.Length; i++, from = 0)
        {
            var line = this[i];
            from = Math.Min(from, line.Length);
            var trimmed = line[from..].Trim(" \"'");
            if (trimmed.IsEmpty)
                continue;
            var window = value.AsSpan(offset, Math.Min(value.Length - offset, trimmed.Length + 64));
            var at = window.IndexOf(trimmed, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var column = from + line[from..].IndexOf(trimmed, StringComparison.Ordinal) + 1;
            found.Add(new TextLine(offset + at, i + _firstLine, column));
            offset += at + trimmed.Length;
        }

        return found.ToImmutable();
    }
}
