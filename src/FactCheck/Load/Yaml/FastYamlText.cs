using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using FactCheck.Model;
using YamlDotNet.Core;

namespace FactCheck.Load.Yaml;

/// <summary>
/// Reads the texts of <see cref="FastYamlReader"/>: plain ones, quoted ones on one line without escapes, blocks after
/// <c>|</c>, <c>|-</c>, <c>&gt;</c> and <c>&gt;-</c>, and lists of plain words in brackets (YAML 1.2.2 §6.5, §7.3, §8.1).
/// </summary>
internal sealed class FastYamlText(YamlText lines)
{
    private static readonly SearchValues<char> Words =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./ ");

    private readonly StringBuilder _value = new();

    /// <param name="line">The line on which the text starts; on return, the one after its last.</param>
    /// <param name="at">The column at which it starts.</param>
    /// <param name="parent">The column of the key or of the hyphen that the text belongs to; its later lines are indented more.</param>
    /// <returns>Null if the text is of another kind.</returns>
    public YamlNode? Read(ref int line, int at, int parent) => lines[line][at] switch
    {
        '|' or '>' => ReadBlock(ref line, at, parent),
        '"' or '\'' => ReadQuoted(ref line, at),
        '[' => ReadWords(ref line, at),
        ']' or '{' or '}' or ',' or '&' or '*' or '!' or '%' or '@' or '`' or '?' or '-' or ':' or '#' => null,
        _ => ReadPlain(ref line, at, parent),
    };

    private YamlScalar? ReadPlain(ref int line, int at, int parent)
    {
        var first = line++;
        var start = lines[first][at..];
        var comment = start.IndexOf(" #", StringComparison.Ordinal);
        var text = (comment < 0 ? start : start[..comment]).TrimEnd(' ');
        if (EndsKey(text))
            return null;
        var next = Below(line, parent);
        if (next < 0)
        {
            return new YamlScalar(
                new Text(text.ToString(), lines.LocationAt(first, at, text.Length)), IsPlain: true,
                new WrittenText(lines, ScalarStyle.Plain, first, at, first, at + text.Length));
        }

        if (comment >= 0)
            return null;

        _value.Clear().Append(text);
        for (; next >= 0; next = Below(line, parent))
        {
            text = lines[next].Trim(' ');
            if (text[0] == '#' || text.Contains(" #", StringComparison.Ordinal) || EndsKey(text))
                return null;
            Join(next - line).Append(text);
            line = next + 1;
        }

        var value = _value.ToString();
        return new YamlScalar(
            new Text(value, lines.LocationAt(first, at, start.Length), lines.TextLines(value, first, at, line - 1)), IsPlain: true,
            new WrittenText(lines, ScalarStyle.Plain, first, at, line - 1, lines[line - 1].TrimEnd(' ').Length));
    }

    /// <summary>The next line that is not blank, if it is indented more than its parent; else -1.</summary>
    private int Below(int line, int parent)
    {
        while (line < lines.Count && lines.IsBlank(line))
            line++;
        return line < lines.Count && lines.IndentOf(line) > parent ? line : -1;
    }

    private static bool EndsKey(ReadOnlySpan<char> text) => text[^1] == ':' || text.Contains(": ", StringComparison.Ordinal);

    /// <summary>A line end becomes a space, each blank line a line end.</summary>
    private StringBuilder Join(int blankLines) => blankLines == 0 ? _value.Append(' ') : _value.Append('\n', blankLines);

    private YamlScalar? ReadBlock(ref int line, int at, int parent)
    {
        var header = lines[line][at..];
        var first = line + 1;
        if (header is not ("|" or "|-" or ">" or ">-") || first == lines.Count || lines.IsBlank(first) || lines.IndentOf(first) is var indent && indent <= parent)
            return null;
        var isFolded = header[0] == '>';
        _value.Clear();
        var last = first;
        for (var i = first; i < lines.Count; i++)
        {
            if (lines.IsBlank(i))
            {
                if (lines[i].Length > indent)
                    return null;
                continue;
            }

            if (lines.IndentOf(i) < indent)
                break;
            if (isFolded && lines.IndentOf(i) > indent)
                return null;
            if (i > first && isFolded)
                Join(i - last - 1);
            else if (i > first)
                _value.Append('\n', i - last);
            _value.Append(lines[i][indent..]);
            last = i;
        }

        if (last == lines.Count - 1)
            return null;
        if (header.Length == 1)
            _value.Append('\n');
        var value = _value.ToString();
        var location = lines.LocationAt(line, at, header.Length);
        var written = new WrittenText(lines, isFolded ? ScalarStyle.Folded : ScalarStyle.Literal, line, at, last, lines[last].Length);
        line = last + 1;
        return new YamlScalar(new Text(value, location, lines.TextLines(value, first, 0, last)), IsPlain: false, written);
    }

    private YamlScalar? ReadQuoted(ref int line, int at)
    {
        var quote = lines[line][at];
        var rest = lines[line][(at + 1)..];
        var length = rest.IndexOf(quote);
        if (length < 0 || (quote == '"' && rest[..length].Contains('\\')) || !EndsLine(rest[(length + 1)..]))
            return null;
        var location = lines.LocationAt(line, at + 1, Math.Max(1, length));
        var style = quote == '"' ? ScalarStyle.DoubleQuoted : ScalarStyle.SingleQuoted;
        return new YamlScalar(
            new Text(rest[..length].ToString(), location), IsPlain: false, new WrittenText(lines, style, line, at, line++, at + length + 2));
    }

    private YamlList? ReadWords(ref int line, int at)
    {
        var rest = lines[line][(at + 1)..];
        var length = rest.IndexOf(']');
        if (length < 0 || !EndsLine(rest[(length + 1)..]))
            return null;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        foreach (var range in rest[..length].Split(','))
        {
            var item = rest[range];
            var word = item.Trim(' ');
            if (word.IsEmpty || word.ContainsAnyExcept(Words) || word[0] == '-')
                return null;
            var column = at + 1 + range.Start.Value + item.IndexOf(word[0]);
            items.Add(new YamlScalar(new Text(word.ToString(), lines.LocationAt(line, column, word.Length)), IsPlain: true));
        }

        return new YamlList(items.ToImmutable(), lines.LocationAt(line++, at));
    }

    private static bool EndsLine(ReadOnlySpan<char> rest)
    {
        var after = rest.TrimStart(' ');
        return after.IsEmpty || (after[0] == '#' && rest[0] == ' ');
    }
}
