using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Texts;
using YamlDotNet.Core;

namespace FactCheck.Edit.Yaml;

/// <summary>
/// The forms in which a value can replace a scalar, most similar first: the same style, wrapped like the old one, then on one
/// line, then in double quotation marks. A form may read as another value; the caller checks.
/// </summary>
internal static class ScalarForms
{
    /// <param name="old">The characters of the scalar in the file.</param>
    /// <param name="value">One line.</param>
    public static IEnumerable<string> Of(string old, ScalarStyle style, string value)
    {
        if (style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            if (Block(old, style, value) is { } block)
                yield return block;
            yield break;
        }

        if (Flow(style, value) is { } flow)
        {
            if (old.Contains('\n', StringComparison.Ordinal))
                yield return Wrap(flow, Width(old), LineEnd(old) + Indent(Lines(old)[1]));
            yield return flow;
        }

        yield return YamlScalarText.DoubleQuoted(value);
    }

    private static string? Flow(ScalarStyle style, string value) => style switch
    {
        ScalarStyle.DoubleQuoted => YamlScalarText.DoubleQuoted(value),
        _ when value.Any(Printable.IsUnseen) => null,
        ScalarStyle.SingleQuoted => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'",
        _ => value,
    };

    private static string? Block(string old, ScalarStyle style, string value)
    {
        var lines = Lines(old);
        var first = Array.FindIndex(lines, 1, line => !string.IsNullOrWhiteSpace(line));
        if (first < 0)
            return null;
        var indent = Indent(lines[first]);
        var lineEnd = LineEnd(old);
        var content = style == ScalarStyle.Folded ? Wrap(indent + value, Width(old), lineEnd + indent) : indent + value;
        return lines[0] + lineEnd + content;
    }

    /// <summary>Breaks at single spaces, which YAML restores when it folds lines (YAML 1.2.2 §6.5).</summary>
    /// <param name="lineStart">Line end and indentation.</param>
    private static string Wrap(string text, int width, string lineStart)
    {
        var indent = lineStart.TrimStart('\r', '\n').Length;
        var wrapped = new StringBuilder(text.Length + 64);
        var column = 0;
        var at = 0;
        while (at < text.Length)
        {
            var end = NextBreak(text, at + 1);
            var isFirst = wrapped.Length == 0;
            if (!isFirst && column + (end - at) > width)
            {
                wrapped.Append(lineStart);
                column = indent;
                at++;
            }

            wrapped.Append(text, at, end - at);
            column += end - at;
            at = end;
        }

        return wrapped.ToString();
    }

    /// <summary>The first single space at or after an index; else the length.</summary>
    private static int NextBreak(string text, int from)
    {
        for (var i = from; i + 1 < text.Length; i++)
        {
            if (text[i] == ' ' && text[i - 1] is not (' ' or '\\') && text[i + 1] != ' ')
                return i;
        }

        return text.Length;
    }

    private static int Width(string old) => Math.Max(40, Lines(old).Max(line => line.Length));

    private static string[] Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');

    private static string LineEnd(string text) => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    private static string Indent(string line) => line[..(line.Length - line.AsSpan().TrimStart(' ').Length)];
}
