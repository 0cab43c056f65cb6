using FactCheck.Diagnostics;

namespace FactCheck.Load.Yaml;

/// <summary>
/// Finds what a parser passed over: all that a file has besides its texts must be punctuation and comments. YamlDotNet takes
/// a line that starts with % for a directive wherever it is, and drops it.
/// </summary>
internal sealed class UnreadText(YamlText lines)
{
    private readonly List<(int Line, int Column, int EndLine, int EndColumn)> _read = [];

    /// <summary>Marks a text as read; in the order of the file. Counted from 0, the end excluded.</summary>
    public void Add(int line, int column, int endLine, int endColumn) => _read.Add((line, column, endLine, endColumn));

    /// <summary>The first part of the file that is in no text; null if there is none.</summary>
    public Location? First()
    {
        var next = 0;
        var isBeforeStart = HasDirectives();
        for (var line = 0; line < lines.Count; line++)
        {
            var text = lines[line];
            if (isBeforeStart)
            {
                isBeforeStart = !text.StartsWith("---");
                if (text.StartsWith("%YAML ") || text.StartsWith("%TAG "))
                    continue;
            }

            var at = 0;
            if (text.StartsWith("---") || text.StartsWith("..."))
                at = 3;
            while (true)
            {
                while (next < _read.Count && IsBefore(_read[next].EndLine, _read[next].EndColumn, line, at))
                    next++;
                if (next < _read.Count && !IsBefore(line, at, _read[next].Line, _read[next].Column))
                {
                    // Inside a text: go on after it, or on the next line.
                    if (_read[next].EndLine > line)
                        break;
                    at = _read[next++].EndColumn;
                    continue;
                }

                if (at >= text.Length || (text[at] == '#' && (at == 0 || text[at - 1] is ' ' or '\t')))
                    break;
                if (!IsPunctuation(text[at]))
                    return lines.LocationAt(line, at, text[at..].TrimEnd(' ').Length);
                at++;
            }
        }

        return null;
    }

    private static bool IsBefore(int line, int column, int otherLine, int otherColumn) =>
        line < otherLine || (line == otherLine && column < otherColumn);

    private bool HasDirectives()
    {
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines[line].StartsWith("---"))
                return line > 0;
        }

        return false;
    }

    private static bool IsPunctuation(char c) => c is ' ' or '\t' or '-' or '?' or ':' or ',' or '[' or ']' or '{' or '}';
}
