using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Edit.Yaml;

/// <summary>
/// The characters and the values of a YAML file. An edit returns a new file with all other characters unchanged, including
/// comments and line ends, or null if the result would not read as intended.
/// </summary>
/// <param name="Characters">Without byte order mark, with the line ends of the file.</param>
internal sealed record YamlFile(string Characters, YamlNode Root)
{
    /// <summary>The keys of a file that is a block; none of one that is a list.</summary>
    private YamlMap Keys => Root as YamlMap ?? new YamlMap([], Location.FileStart);

    /// <summary>Null if the characters cannot be read as a block of keys or a list.</summary>
    public static YamlFile? Parse(string characters)
    {
        var findings = new List<Diagnostic>();
        var node = YamlReader.Read("", characters, findings);
        return findings.All(finding => finding.Severity != Severity.Error) && node is YamlMap or YamlList ? new YamlFile(characters, node) : null;
    }

    /// <summary>False if the text has characters that reorder others, which no YAML file may contain, not even escaped.</summary>
    public static bool CanHold(string text) => Parse("text: " + YamlScalarText.DoubleQuoted(text)) is not null;

    public YamlNode? Find(string key) => Keys.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;

    /// <summary>Replaces the text of a key, in the same style.</summary>
    /// <param name="value">One line.</param>
    public YamlFile? WithScalar(string key, string value) =>
        Find(key) is YamlScalar scalar ? WithScalar(new ScalarEdit(scalar.Text, value)) : null;

    /// <summary>Replaces texts, each in the same style.</summary>
    public YamlFile? WithScalars(IEnumerable<ScalarEdit> edits) =>
        // From the end, so that earlier locations stay valid.
        edits.OrderByDescending(edit => edit.Old.Location).Aggregate((YamlFile?)this, (file, edit) => file?.WithScalar(edit));

    private YamlFile? WithScalar(ScalarEdit edit)
    {
        if (ScalarSpan.Find(Characters, edit.Old) is not { } span)
            return null;
        var value = edit.New + edit.Old.Value[edit.Old.Value.AsSpan().TrimEnd('\n').Length..];
        var expected = YamlNodes.Replaced(Root, edit.Old, _ => value);
        return ScalarForms.Of(Characters[span.Start..span.End], span.Style, edit.New)
            .Select(form => Spliced(span.Start, span.End, form, expected))
            .FirstOrDefault(changed => changed is not null);
    }

    /// <summary>Inserts a key after the last of <paramref name="before"/> that exists, or at the end.</summary>
    public YamlFile? WithEntry(string key, YamlNode value, IEnumerable<string> before)
    {
        if (EntrySpan.All(Characters) is not { Length: > 0 } spans)
            return null;
        var index = before.Select(known => IndexOf(spans, known)).Append(-1).Max();
        if (index < 0)
            index = spans.Length - 1;
        return InsertLines(spans, index, YamlLines.Entry(key, value, 0), YamlNodes.WithInserted(Keys, index + 1, key, value));
    }

    /// <summary>Appends an item to a list. A new list is inserted as by <see cref="WithEntry"/>.</summary>
    public YamlFile? WithItem(string key, YamlNode item, IEnumerable<string> before)
    {
        if (EntrySpan.All(Characters) is not { } spans || IndexOf(spans, key) is var index && index < 0)
            return WithEntry(key, YamlNodes.List(item), before);

        var (span, old) = (spans[index], Keys.Entries[index].Value);
        var items = old is YamlList list ? list.Items : [old];
        var expected = YamlNodes.With(Keys, index, YamlNodes.List(items.Add(item)));
        switch (span.Kind)
        {
            case EntryKind.BlockList:
                return InsertLines(spans, index, YamlLines.Item(item, span.Column), expected);
            case EntryKind.FlowList:
                var comma = items.IsEmpty || Characters.AsSpan(0, span.End - 1).TrimEnd().EndsWith(",") ? "" : ", ";
                return Spliced(span.End - 1, span.End - 1, comma + YamlLines.Flow(item), expected);
            case EntryKind.Scalar or EntryKind.FlowMap:
                return Spliced(span.Start, span.End, $"[{Characters[span.Start..span.End]}, {YamlLines.Flow(item)}]", expected);
            default:
                return null;
        }
    }

    /// <summary>Replaces a part of a text or key.</summary>
    /// <param name="replace">Applied to the characters and to the value.</param>
    public YamlFile? WithReplaced(Text text, Func<string, string> replace) =>
        ScalarSpan.Find(Characters, text) is { } span
            ? Spliced(span.Start, span.End, replace(Characters[span.Start..span.End]), YamlNodes.Replaced(Root, text, replace))
            : null;

    private static int IndexOf(ImmutableArray<EntrySpan> spans, string key)
    {
        for (var i = 0; i < spans.Length; i++)
        {
            if (spans[i].Key == key)
                return i;
        }

        return -1;
    }

    /// <summary>Inserts lines directly below an entry, or above the next one if blank lines belong to the value (<c>|+</c>).</summary>
    private YamlFile? InsertLines(ImmutableArray<EntrySpan> spans, int index, IEnumerable<string> lines, YamlNode expected)
    {
        var lineEnd = LineEndBefore(spans[index].End);
        var text = string.Join(lineEnd, lines);
        var below = NextLine(spans[index].End);
        if (InsertAt(below, text, lineEnd, expected) is { } file)
            return file;
        return InsertAt(index + 1 < spans.Length ? AboveComments(spans[index + 1].KeyStart) : Characters.Length, text, lineEnd, expected);
    }

    private YamlFile? InsertAt(int at, string text, string lineEnd, YamlNode expected) =>
        at > 0 && Characters[at - 1] != '\n'
            ? Spliced(at, at, lineEnd + text, expected)
            : Spliced(at, at, text + lineEnd, expected);

    private YamlFile? Spliced(int start, int end, string text, YamlNode expected) =>
        Parse(string.Concat(Characters.AsSpan(0, start), text, Characters.AsSpan(end))) is { } changed && YamlNodes.Same(changed.Root, expected)
            ? changed
            : null;

    private int NextLine(int from) => Characters.IndexOf('\n', from) is var at and >= 0 ? at + 1 : Characters.Length;

    private string LineEndBefore(int offset)
    {
        var at = Characters.IndexOf('\n', offset);
        if (at < 0)
            at = Characters.LastIndexOf('\n');
        return at > 0 && Characters[at - 1] == '\r' ? "\r\n" : "\n";
    }

    private int AboveComments(int keyStart)
    {
        var at = keyStart;
        while (at > 0 && Characters.LastIndexOf('\n', Math.Max(0, at - 2)) + 1 is var above && above < at
            && Characters.AsSpan(above, at - above).TrimStart().StartsWith("#"))
        {
            at = above;
        }

        return at;
    }
}

/// <summary>A new value, on one line, for a text as it was read. Line ends at the end of a block scalar stay.</summary>
internal sealed record ScalarEdit(Text Old, string New);
