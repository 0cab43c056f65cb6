using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Edit.Yaml;

/// <summary>
/// The characters of a YAML file and what they say. Each edit gives a new file in which all else is as it was, character by
/// character, comments, order and line ends included; it is made only if the result reads as intended.
/// </summary>
/// <param name="Characters">Without byte order mark, line ends as in the file.</param>
internal sealed record YamlFile(string Characters, YamlMap Root)
{
    /// <summary>Null where the characters cannot be read as a block of keys.</summary>
    public static YamlFile? Parse(string characters)
    {
        var findings = new List<Diagnostic>();
        var node = YamlReader.Read("", characters.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), findings);
        return findings.All(finding => finding.Severity != Severity.Error) && node is YamlMap root ? new YamlFile(characters, root) : null;
    }

    /// <summary>Whether a file may hold the text: some characters reorder what is shown, and are refused however they are written.</summary>
    public static bool CanHold(string text) => Parse("text: " + YamlScalarText.DoubleQuoted(text)) is not null;

    /// <summary>The value of a key of the root.</summary>
    public YamlNode? Find(string key) => Root.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;

    /// <summary>Another text for a key that has one, in the style of the old; null where that cannot be done.</summary>
    /// <param name="value">One line.</param>
    public YamlFile? WithScalar(string key, string value) =>
        Find(key) is YamlScalar scalar && YamlRewrite.Apply(Characters, [new ScalarEdit(scalar.Text, value)]) is { } changed ? Parse(changed) : null;

    /// <summary>A key more, behind the last of <paramref name="behind"/> that the file has, else at its end.</summary>
    public YamlFile? WithEntry(string key, YamlNode value, IEnumerable<string> behind)
    {
        if (EntrySpan.All(Characters) is not { Length: > 0 } spans)
            return null;
        var index = behind.Select(known => IndexOf(spans, known)).Append(-1).Max();
        if (index < 0)
            index = spans.Length - 1;
        return InsertLines(spans, index, YamlLines.Entry(key, value, 0), YamlNodes.With(Root, index, key, value));
    }

    /// <summary>An item more at the end of a list, which is begun behind the keys of <paramref name="behind"/> where there is none.</summary>
    public YamlFile? WithItem(string key, YamlNode item, IEnumerable<string> behind)
    {
        if (EntrySpan.All(Characters) is not { } spans || IndexOf(spans, key) is var index && index < 0)
            return WithEntry(key, YamlNodes.List(item), behind);

        var (span, old) = (spans[index], Root.Entries[index].Value);
        var items = old is YamlList list ? list.Items : [old];
        var expected = YamlNodes.With(Root, index, YamlNodes.List(items.Add(item)));
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

    /// <summary>A part of a text or key replaced where it stands; null where the characters do not hold it as it reads.</summary>
    /// <param name="replace">Applied to the characters and to what they read as.</param>
    public YamlFile? WithReplaced(Text text, Func<string, string> replace) =>
        ScalarSpan.Find(Characters, text) is { } span
            ? Spliced(span.Start, span.End, replace(Characters[span.Start..span.End]), (YamlMap)YamlNodes.Replaced(Root, text, replace))
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

    /// <summary>Lines behind an entry: directly below it, or above what follows where its blank lines belong to it (<c>|+</c>).</summary>
    private YamlFile? InsertLines(ImmutableArray<EntrySpan> spans, int index, IEnumerable<string> lines, YamlMap expected)
    {
        var lineEnd = LineEndBefore(spans[index].End);
        var text = string.Join(lineEnd, lines);
        var below = NextLine(spans[index].End);
        if (InsertAt(below, text, lineEnd, expected) is { } file)
            return file;
        return InsertAt(index + 1 < spans.Length ? AboveComments(spans[index + 1].KeyStart) : Characters.Length, text, lineEnd, expected);
    }

    private YamlFile? InsertAt(int at, string text, string lineEnd, YamlMap expected) =>
        at > 0 && Characters[at - 1] != '\n'
            ? Spliced(at, at, lineEnd + text, expected)
            : Spliced(at, at, text + lineEnd, expected);

    private YamlFile? Spliced(int start, int end, string text, YamlMap expected) =>
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
