using System.Text;
using FactCheck.Diagnostics;
using YamlDotNet.Core;

namespace FactCheck.Load.Yaml;

/// <summary>
/// How a text is written in its file, for what its value no longer holds: a comment that cuts it off, and line breaks that
/// became spaces. Lines and columns count from 0; the end is that of its last character.
/// </summary>
internal readonly record struct WrittenText(YamlText Lines, ScalarStyle Style, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>What comes before the text on its line, such as <c>- title: </c>; empty inside brackets.</summary>
    public string Start => Lines[Line][..Column].TrimStart(' ') is var start && start.ContainsAny('[', '{') ? "" : start.ToString();

    private bool IsQuoted => Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;

    /// <summary>
    /// The comment that may belong to a text: after it on its line, or below it and indented more than its key, as a text of
    /// several lines is. After a quotation mark only what does not look like one: <c>#1</c>, or with another quotation mark.
    /// </summary>
    public (string Comment, Location Location)? CommentAfter()
    {
        if (Style != ScalarStyle.Plain && !IsQuoted)
            return null;
        var rest = Lines[EndLine][EndColumn..];
        var blanks = rest.IndexOfAnyExcept(' ', '\t');
        if (blanks >= 0)
            return rest[blanks] == '#' && !(IsQuoted && IsClearly(rest[blanks..])) ? CommentAt(EndLine, EndColumn + blanks) : null;
        if (IsQuoted)
            return null;
        var below = EndLine + 1;
        while (below < Lines.Count && Lines.IsBlank(below))
            below++;
        return below < Lines.Count && Lines.IndentOf(below) is var indent && indent > ParentColumn() && Lines[below][indent] == '#' ? CommentAt(below, indent) : null;
    }

    /// <summary>
    /// The comment between a key and its text, which begins on a line below: after the key, or on a line of its own. Before a
    /// quotation mark a comment is no part of the text.
    /// </summary>
    public (string Comment, Location Location)? CommentBefore()
    {
        if (Style != ScalarStyle.Plain || !Lines[Line][..Column].IsWhiteSpace())
            return null;
        (int Line, int Column)? first = null;
        for (var above = Line - 1; above >= 0; above--)
        {
            var text = Lines[above];
            if (text.IsWhiteSpace())
                continue;
            if (text.TrimStart(" \t")[0] == '#')
            {
                first = (above, Lines.IndentOf(above));
                continue;
            }

            var comment = text.IndexOf(" #") + 1;
            if (comment > 0)
                first = (above, comment);
            return first is var (line, column) && (comment > 0 ? text[..comment] : text).TrimEnd(" \t") is [.., ':' or '-'] ? CommentAt(line, column) : null;
        }

        return null;
    }

    /// <summary>The lines of a text of several lines as <c>|</c> would keep them; null if it has none to keep, or keeps them already.</summary>
    public IReadOnlyList<(string Text, Location Location)>? BrokenLines()
    {
        if (Style == ScalarStyle.Literal || Line == EndLine)
            return null;
        var (first, last) = (Style == ScalarStyle.Folded ? Line + 1 : Line, EndColumn == 0 ? EndLine - 1 : EndLine);
        var indent = int.MaxValue;
        for (var i = Line + 1; i <= last; i++)
        {
            if (!Lines.IsBlank(i))
                indent = Math.Min(indent, Lines.IndentOf(i));
        }

        var broken = new List<(StringBuilder Text, Location Location)>();
        var isJoined = false;
        for (var i = first; i <= last; i++)
        {
            var from = i == Line ? Column + (Style == ScalarStyle.Plain ? 0 : 1) : Math.Min(indent, Lines[i].Length);
            var to = i == EndLine && IsQuoted ? Math.Max(from, EndColumn - 1) : Lines[i].Length;
            var text = Lines[i][from..to].ToString();
            if (Style == ScalarStyle.SingleQuoted)
                text = text.Replace("''", "'", StringComparison.Ordinal);
            var joinsNext = false;
            if (Style == ScalarStyle.DoubleQuoted)
                (text, joinsNext) = Unescaped(text);
            if (isJoined)
                broken[^1].Text.Append(text.TrimStart(' '));
            else
                broken.Add((new StringBuilder(text), Lines.LocationAt(i, from, Math.Max(1, to - from))));
            isJoined = joinsNext;
        }

        var kept = broken.Select(line => (Text: line.Text.ToString(), line.Location)).ToList();
        return kept[..(kept.FindLastIndex(line => !string.IsNullOrWhiteSpace(line.Text)) + 1)];
    }

    /// <summary>The text with what follows it on its line, as it is written.</summary>
    /// <param name="value">The value of the text.</param>
    public string With(string value, string comment) =>
        IsQuoted && Line == EndLine ? $"{Lines[Line][Column..EndColumn]} {comment}" : $"{value} {comment}";

    private bool IsClearly(ReadOnlySpan<char> comment) =>
        (comment.Length == 1 || comment[1] is ' ' or '#') && !comment.Contains(Lines[EndLine][EndColumn - 1]);

    /// <summary>A line between double quotation marks without the escapes that matter to Markdown; a backslash at its end escapes the line break.</summary>
    private static (string Text, bool JoinsNext) Unescaped(string line)
    {
        var text = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '\\')
                text.Append(line[i]);
            else if (++i == line.Length)
                return (text.ToString(), true);
            else
                text.Append(line[i] switch { 'n' => "\n", 't' => "\t", '\\' or '"' or '/' or ' ' => line[i].ToString(), _ => $"\\{line[i]}" });
        }

        return (text.ToString(), false);
    }

    private (string, Location) CommentAt(int line, int column)
    {
        var comment = Lines[line][column..].TrimEnd(' ');
        return (comment.ToString(), Lines.LocationAt(line, column, comment.Length));
    }

    /// <summary>The column of the key or hyphen that the text belongs to; -1 inside brackets, whose lines need no indentation.</summary>
    private int ParentColumn()
    {
        var line = Lines[Line];
        if (line[..Column].ContainsAny('[', '{'))
            return -1;
        var (at, hyphen) = (Lines.IndentOf(Line), -1);
        while (at < Column && line[at] == '-' && at + 1 < line.Length && line[at + 1] == ' ')
        {
            hyphen = at;
            at = line[(at + 1)..].IndexOfAnyExcept(' ') is var blanks and >= 0 ? at + 1 + blanks : Column;
        }

        return at < Column ? at : hyphen >= 0 ? hyphen : at - 1;
    }
}
