using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Location = FactCheck.Diagnostics.Location;

namespace FactCheck.Load.Yaml;

/// <summary>
/// Reads one YAML document from YamlDotNet's events into nodes with positions, and refuses constructs that hide
/// meaning: anchors, aliases, tags, merge keys, second documents, duplicate keys, tabs in the indentation.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>Deepest nesting of lists and keys; events are counted as they arrive, before any node is built.</summary>
    public const int MaxDepth = 32;

    /// <summary>Most texts, lists and blocks in one file.</summary>
    public const int MaxNodes = 200_000;

    /// <summary>Most keys in one block.</summary>
    public const int MaxKeys = 1_000;

    private const string TagHint = "delete it; put a text that starts with ! in quotation marks";

    private readonly string _file;
    private readonly YamlText _lines;
    private readonly List<Diagnostic> _findings;
    private readonly LineBreakStandIns _standIns;
    private readonly UnreadText _unread;
    private int _nodes;

    private YamlReader(string file, YamlText lines, List<Diagnostic> findings)
    {
        (_file, _lines, _findings) = (file, lines, findings);
        (_standIns, _unread) = (LineBreakStandIns.In(lines.Text), new UnreadText(lines));
    }

    /// <summary>The root node, or null with at least one finding.</summary>
    /// <param name="firstLine">Line of the file on which <paramref name="text"/> starts, from 1 (front matter starts later).</param>
    public static YamlNode? Read(string file, string text, List<Diagnostic> findings, int firstLine = 1)
    {
        var lines = new YamlText(text, firstLine);
        return FastYamlReader.TryRead(lines) ?? ReadAny(file, lines, findings);
    }

    /// <summary>Reads all supported YAML, however unusual.</summary>
    internal static YamlNode? ReadAny(string file, YamlText lines, List<Diagnostic> findings) =>
        ReadAny(file, lines, findings, LikelyMistake.Find);

    /// <summary>The line of the first error, from 0; null if the text can be read.</summary>
    internal static int? FirstError(YamlText lines)
    {
        var findings = new List<Diagnostic>();
        return ReadAny("", lines, findings, (_, _) => null) is null ? lines.LineAt(findings[^1].Location) : null;
    }

    /// <param name="explain">The mistake behind an error on a line; null if it is not known.</param>
    private static YamlNode? ReadAny(string file, YamlText lines, List<Diagnostic> findings, Func<YamlText, int, LikelyMistake?> explain)
    {
        var reader = new YamlReader(file, lines, findings);
        if (!reader.CheckIndentation())
            return null;
        // YamlDotNet takes the blanks of a last line without an end for nothing.
        using var input = new StringReader(reader._standIns.Text.EndsWith('\n') ? reader._standIns.Text : reader._standIns.Text + "\n");
        var scanner = new Scanner(input, skipComments: true);
        try
        {
            return reader.ReadDocument(new Parser(scanner));
        }
        catch (YamlRefusedException)
        {
            return null;
        }
        catch (YamlException broken)
        {
            var place = reader.At(broken.Start);
            var (rule, message, hint) = YamlComplaint.Explain(broken.Message);
            findings.Add(!YamlComplaint.IsAboutEscape(broken.Message) && explain(lines, lines.LineAt(place)) is { } mistake
                ? Rule.FC002.At(file, mistake.Location, mistake.Message, mistake.Hint)
                : rule.At(file, place, message, hint));
            return null;
        }
        catch (ArgumentOutOfRangeException)
        {
            // The scanner joins the escapes of two surrogates without checking the second.
            findings.Add(Rule.FC007.At(
                file, reader.At(scanner.CurrentPosition), YamlComplaint.HalfCharacter, YamlComplaint.HalfCharacterHint));
            return null;
        }
        catch (ArgumentException)
        {
            // The parser turns a tag into an address before the tag can be refused.
            findings.Add(Rule.FC005.At(file, reader.At(scanner.CurrentPosition), "the tag that ends here (a word after !) is not supported", TagHint));
            return null;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet#541: an unclosed [ or { before a new key throws without a position.
            var place = reader.UnclosedBracket();
            findings.Add(explain(lines, lines.LineAt(place)) is { } mistake ? Rule.FC002.At(file, mistake.Location, mistake.Message, mistake.Hint) : Rule.FC002.At(
                file, place, "the [ or { opened here is not closed",
                "close it with ] or }; if it belongs to a text, put that in quotation marks"));
            return null;
        }
    }

    private bool CheckIndentation()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            var indent = 0;
            while (indent < line.Length && line[indent] == ' ')
                indent++;
            if (indent < line.Length && line[indent] == '\t' && line[indent..].TrimStart().Length > 0)
            {
                _findings.Add(Rule.FC008.At(
                    _file, _lines.LocationAt(i, indent), "the line is indented with a tab", "indent with spaces, two for each level"));
                return false;
            }
        }

        return true;
    }

    private YamlNode? ReadDocument(Parser events)
    {
        events.MoveNext();
        events.MoveNext();
        if (events.Current is not DocumentStart)
        {
            _findings.Add(Rule.FC003.At(_file, _lines.LocationAt(0, 0), "the file is empty", $"write its keys, or delete it; 'git restore {_file}' brings back the committed version"));
            return null;
        }

        events.MoveNext();
        var root = ReadNode(events, 0);
        events.MoveNext();
        events.MoveNext();
        if (events.Current is DocumentStart second)
        {
            throw _lines[(int)second.Start.Line - 1].StartsWith("---")
                ? Refuse(Rule.FC005, At(second.Start), "a second document starts here (---)", "delete the line, or move what follows to a file of its own: each file is a single document")
                : Refuse(Rule.FC005, At(second.Start), "text follows the end of the document (...)", "delete the line '...', or put the text in quotation marks under its key: each file is a single document");
        }

        if (_unread.First() is { } unread)
        {
            var line = _lines[_lines.LineAt(unread)];
            throw line.StartsWith('%')
                ? Refuse(Rule.FC002, unread, YamlComplaint.Percent, YamlComplaint.PercentHint)
                : Refuse(Rule.FC002, unread, "YAML cannot be read: this part of the line belongs to no text", "put the whole value, from after the colon to the end of the line, in quotation marks");
        }

        if (root is YamlScalar { IsEmpty: true })
        {
            _findings.Add(Rule.FC003.At(_file, _lines.LocationAt(0, 0), "the file has no keys", $"write its keys, or delete it; 'git restore {_file}' brings back the committed version"));
            return null;
        }

        return root;
    }

    private YamlNode ReadNode(Parser events, int depth)
    {
        var current = events.Current!;
        if (depth > MaxDepth)
        {
            throw Refuse(Rule.FC006, At(current.Start), $"lists and keys are nested more than {MaxDepth} deep",
                "no file of this kind needs more than five levels; if these brackets belong to a text, put it in quotation marks");
        }

        if (++_nodes > MaxNodes)
            throw Refuse(Rule.FC006, At(current.Start), string.Create(CultureInfo.InvariantCulture, $"the file has more than {MaxNodes:N0} texts, lists and blocks"), "no file of this kind needs so many; split it into several");

        switch (current)
        {
            case AnchorAlias alias:
                throw Refuse(Rule.FC005, At(alias.Start, alias.End), $"the alias *{alias.Value} is not supported",
                    "replace it with the value it refers to; put a text that starts with * in quotation marks");
            case NodeEvent { Anchor.IsEmpty: false } anchored:
                throw Refuse(Rule.FC005, At(anchored.Start), $"the anchor &{anchored.Anchor.Value} is not supported",
                    $"delete &{anchored.Anchor.Value}; put a text that starts with & in quotation marks");
            case NodeEvent { Tag.IsEmpty: false } tagged:
                throw Refuse(Rule.FC005, At(tagged.Start), $"the tag {tagged.Tag.Value.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal)} is not supported",
                    TagHint);
            case Scalar scalar:
                return ReadScalar(scalar);
            case SequenceStart list:
                RefuseTabBefore(list.Start);
                return ReadList(events, list, depth);
            case MappingStart map:
                RefuseTabBefore(map.Start);
                return ReadMap(events, map, depth);
            default:
                throw new InvalidOperationException($"unexpected event {current.GetType().Name}");
        }
    }

    /// <summary>A tab between a hyphen and the list or block that it starts is an indentation too (YAML 1.2.2 §6.1).</summary>
    private void RefuseTabBefore(Mark start)
    {
        var line = (int)start.Line - 1;
        if (line < _lines.Count && _lines[line][..Math.Min((int)start.Column - 1, _lines[line].Length)] is var before && before.TrimStart(" -?\t").IsEmpty && before.LastIndexOf('\t') is var tab and >= 0)
            throw Refuse(Rule.FC008, _lines.LocationAt(line, tab), "the line is indented with a tab", "indent with spaces, two for each level");
    }

    private YamlList ReadList(Parser events, SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (events.MoveNext(); events.Current is not SequenceEnd; events.MoveNext())
            items.Add(ReadNode(events, depth + 1));
        return new YamlList(items.ToImmutable(), At(start.Start));
    }

    private YamlMap ReadMap(Parser events, MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        Dictionary<string, Location>? seen = null;
        for (events.MoveNext(); events.Current is not MappingEnd; events.MoveNext())
        {
            var keyNode = ReadNode(events, depth + 1);
            if (keyNode is not YamlScalar key)
            {
                throw Refuse(Rule.FC005, keyNode.Location, "expected a key, but found a list or block",
                    "a key is a word before a colon; if this one starts with [, { or ?, put it in quotation marks");
            }

            if (key.IsPlain && key.Text.Value == "<<")
                throw Refuse(Rule.FC005, key.Location, "the merge key << is not supported", "replace it with the keys that it merges");

            if (entries.Count == MaxKeys)
                throw Refuse(Rule.FC006, key.Location, string.Create(CultureInfo.InvariantCulture, $"a block has more than {MaxKeys:N0} keys"), "no block of this kind needs so many; split it into several files");
            events.MoveNext();
            var value = ReadNode(events, depth + 1);
            seen ??= new Dictionary<string, Location>(StringComparer.Ordinal);
            if (seen.TryAdd(key.Text.Value, key.Location))
            {
                entries.Add(new YamlEntry(key.Text, value));
            }
            else
            {
                _findings.Add(Rule.FC004.At(
                    _file, key.Location, $"the key '{key.Text.Value}' is written twice; first on line {seen[key.Text.Value].Line}",
                    "keep the line that is right, and delete the other"));
            }
        }

        return new YamlMap(entries.ToImmutable(), At(start.Start));
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var location = At(scalar.Start, scalar.End);
        var value = _standIns.Restored(scalar.Value);
        var written = new WrittenText(_lines, scalar.Style, (int)scalar.Start.Line - 1, (int)scalar.Start.Column - 1, (int)scalar.End.Line - 1, (int)scalar.End.Column - 1);
        _unread.Add(written.Line, written.Column, written.EndLine, written.EndColumn);
        if (LoneSurrogate(value))
        {
            throw Refuse(Rule.FC007, location, YamlComplaint.HalfCharacter, YamlComplaint.HalfCharacterHint);
        }

        if (ControlCharacters.Find(value) is { } control)
        {
            throw Refuse(Rule.FC007, location, $"the text contains the control character {ControlCharacters.Name(value[control])}",
                "delete its escape sequence, which starts with a backslash");
        }

        if (scalar.Style == ScalarStyle.DoubleQuoted && UnseenCharacters.Any(value) && !UnseenCharacters.Any(SourceOf(scalar)))
            UnseenCharacters.Check(_file, value, _ => location, _findings);

        // A quoted text starts after its opening mark; its place is that of its first character, so that offsets into the value fit.
        var isQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        var content = isQuoted && scalar.Start.Line == scalar.End.Line
            ? location with { Column = location.Column + 1, Length = Math.Max(1, location.Length - 2) }
            : location;
        return new YamlScalar(new Text(value, content, SourceLines(scalar, value)), scalar.Style == ScalarStyle.Plain, written);
    }

    /// <summary>Where each source line of a multi-line scalar begins in its value.</summary>
    private ImmutableArray<TextLine> SourceLines(Scalar scalar, string value)
    {
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        if (!isBlock && scalar.Start.Line == scalar.End.Line)
            return [];

        var first = (int)scalar.Start.Line - 1;
        return isBlock
            ? _lines.TextLines(value, first + 1, 0, (int)scalar.End.Line - 1)
            : _lines.TextLines(value, first, (int)scalar.Start.Column - 1, (int)scalar.End.Line - 1);
    }

    /// <summary>The lines of a scalar; characters of its value that they do not contain are written as escapes.</summary>
    private string SourceOf(Scalar scalar) => _lines.Source((int)scalar.Start.Line - 1, (int)scalar.End.Line - 1);

    private static bool LoneSurrogate(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }

        return false;
    }

    private Location UnclosedBracket()
    {
        for (var i = _lines.Count - 1; i >= 0; i--)
        {
            var line = _lines[i];
            if (line.IndexOf(" #", StringComparison.Ordinal) is var comment and >= 0)
                line = line[..comment];
            var open = line.IndexOfAny('[', '{');
            if (open >= 0 && !line[open..].ContainsAny(']', '}'))
                return _lines.LocationAt(i, open);
        }

        return _lines.LocationAt(0, 0);
    }

    private Location At(YamlDotNet.Core.Mark location) => _lines.LocationAt((int)Math.Max(1, location.Line) - 1, (int)Math.Max(1, location.Column) - 1);

    private Location At(YamlDotNet.Core.Mark start, YamlDotNet.Core.Mark end)
    {
        var at = At(start);
        var lineLength = start.Line <= _lines.Count ? _lines[(int)start.Line - 1].Length : 0;
        var length = start.Line == end.Line ? (int)(end.Column - start.Column) : lineLength - at.Column + 1;
        return at with { Length = Math.Max(1, length) };
    }

    private YamlRefusedException Refuse(Rule rule, Location location, string message, string hint)
    {
        _findings.Add(rule.At(_file, location, message, hint));
        return new YamlRefusedException();
    }

    private sealed class YamlRefusedException : Exception;
}
