using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Texts;

namespace FactCheck.Load;

/// <summary>The keys of one block of a YAML file, read one by one. Every misuse is a finding.</summary>
/// <param name="known">The keys that the block may have; null if they are chosen freely.</param>
/// <param name="each">The shape of blocks below freely chosen keys.</param>
/// <param name="under">The key that holds the block; null at the top of a file.</param>
/// <param name="holder">The field of freely chosen keys that holds the block, and says what their values are.</param>
internal sealed class Fields(string file, YamlMap map, List<Diagnostic> findings, BlockShape? known, BlockShape? each = null, string? under = null, Field? holder = null)
{
    /// <summary>Longest value that a hint quotes, in UTF-16 units.</summary>
    private const int LongestRepeated = 60;

    /// <summary>Unknown keys already reported.</summary>
    private readonly List<string> _rejected = [];

    public string File => file;

    public Location Location => map.Location;

    public List<Diagnostic> Findings => findings;

    /// <summary>The root of a file as fields; null with a finding if it is not a block of keys.</summary>
    /// <param name="holder">What the values of freely chosen keys are.</param>
    public static Fields? Of(string file, YamlNode? root, BlockShape? known, List<Diagnostic> findings, Field? holder = null)
    {
        if (root is null)
            return null;
        if (root is YamlMap map)
            return new Fields(file, map, findings, known, holder: holder);
        findings.Add(Rule.FC102.At(file, root.Location, $"expected keys, but found {root.Kind}", "write one key per line with its value after a colon, such as 'title: ...'"));
        return null;
    }

    public bool Has(string key) => Find(key) is not null;

    public Location LocationOf(string key) => map.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Key.Location ?? map.Location;

    /// <summary>Reports a known key that must not be present, if the block has it.</summary>
    public void RejectKey(string key, string message, string hint)
    {
        if (map.Entries.FirstOrDefault(entry => entry.Key.Value == key) is not { } entry)
            return;
        Reject(Rule.FC101, entry.Key, message, hint);
        _rejected.Add(key);
    }

    /// <summary>Reports a key of an earlier format, if the block has it, and returns its text: a base is compared as it was.</summary>
    public string? Former(string key, string message, string hint)
    {
        RejectKey(key, message, hint);
        return (map.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value as YamlScalar)?.Text.Value;
    }

    public Text? Text(string key) =>
        Find(key) is { } node ? Scalar(key, node)?.Text : null;

    /// <summary>Reads a text that names something by an id, though its field can hold other words too.</summary>
    public Text? IdText(string key) =>
        Find(key) is { } node ? Scalar(key, node, isId: true)?.Text : null;

    public Text? Required(string key, string hint)
    {
        if (Find(key) is { } node)
            return Scalar(key, node, $"fill it in: {hint}")?.Text;
        Missing(key, hint);
        return null;
    }

    public void Missing(string key, string hint) =>
        findings.Add(Rule.FC103.At(file, map.Location, $"'{key}' is missing{(under is null ? "" : $" under '{under}'")}", hint));

    /// <summary>Reads a list of texts; a single text counts as a list of one.</summary>
    public ImmutableArray<Text> Texts(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlList list:
                return [.. list.Items.Select(item => Scalar(key, item)?.Text).OfType<Text>()];
            case { } node:
                return Scalar(key, node) is { } single ? [single.Text] : [];
        }
    }

    public Located<T>? Word<T>(string key, Vocabulary<T> vocabulary)
        where T : struct, Enum
    {
        if (Text(key) is not { } text)
            return null;
        if (vocabulary.TryFind(text.Value, out var value))
            return new Located<T>(value, text.Location);
        Reject(Rule.FC105, text, $"'{text.Value}' is not a valid value of '{key}'", Nearest.Hint(text.Value, vocabulary.Words));
        return null;
    }

    public bool Flag(string key)
    {
        if (Text(key) is not { } text)
            return false;
        if (text.Value is "true" or "false")
            return text.Value == "true";
        Reject(Rule.FC105, text, $"'{text.Value}' is not a valid value of '{key}'", "write true or false");
        return false;
    }

    /// <summary>Reads a whole number between bounds, both inclusive.</summary>
    public int? Number(string key, int min, int max)
    {
        if (Text(key) is not { } text)
            return null;
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
            return number;
        Reject(Rule.FC105, text, $"'{text.Value}' is not a valid value of '{key}'", $"write a whole number from {min} to {max}");
        return null;
    }

    /// <summary>Reads a date known to the day.</summary>
    public Located<PartialDate>? Date(string key) => Date(key, partial: false);

    /// <summary>Reads a date known to the day, the month or the year.</summary>
    public Located<PartialDate>? PartialDate(string key) => Date(key, partial: true);

    public Located<SafeUrl>? Url(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (SafeUrl.TryCreate(text.Value, out var url))
        {
            Lookalikes.Check(file, text.Location, text.Value, findings);
            return new Located<SafeUrl>(url, text.Location);
        }

        var (reason, hint) = AddressHint.For(text.Value);
        Reject(Rule.FC106, text, $"'{text.Value}' cannot be a link: {reason}", hint);
        return null;
    }

    public string? Language(string key)
    {
        if (Text(key) is not { } text)
            return null;
        return CheckLanguage(text) ? text.Value : null;
    }

    public bool CheckLanguage(Text tag)
    {
        if (LanguageTag.IsKnown(tag.Value))
            return true;
        Reject(Rule.FC107, tag, $"'{tag.Value}' is not a language tag", LanguageTag.Meant(tag.Value) is { } meant ? $"write {meant}" : "write a tag such as en, ja or pt-BR (BCP 47)");
        return false;
    }

    public bool CheckId(Text id)
    {
        if (Id.IsWellFormed(id.Value))
            return true;
        Reject(Rule.FC108, id, $"'{id.Value}' cannot be an id: only a-z, 0-9 and single hyphens, at most 80 characters",
            ProposedId.From(id.Value) is { } proposed ? $"write {proposed}" : "choose another, such as door-notice-2026");
        return false;
    }

    /// <summary>Reads a text for readers: one string, or one for each language.</summary>
    public HumanText? Human(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlMap languages:
                var byLanguage = BlockOf(languages, key);
                var entries = languages.Entries
                    .Where(entry => CheckLanguage(entry.Key))
                    .Select(entry => (Tag: entry.Key.Value, Text: byLanguage.Text(entry.Key.Value)))
                    .Where(entry => entry.Text is not null)
                    .Select(entry => KeyValuePair.Create(entry.Tag, entry.Text!))
                    .ToImmutableArray();
                return entries.IsEmpty ? null : new HumanText(null, entries);
            case { } node:
                return Scalar(key, node) is { } text ? new HumanText(text.Text, []) : null;
        }
    }

    public Fields? Block(string key) =>
        Find(key) switch
        {
            null => null,
            YamlMap block => BlockOf(block, key),
            { } node => Reject<Fields>(key, node, "a block of keys", $"write the keys below '{key}:', indented, each with its value after a colon"),
        };

    /// <summary>Reads a list of blocks of keys; a single block counts as a list of one.</summary>
    public IEnumerable<Fields> Blocks(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlMap single:
                return [BlockOf(single, key)];
            case YamlList list:
                return BlocksOf(list, key);
            case { } node:
                Reject<Fields>(key, node, "a list", EntryHint(key, node));
                return [];
        }
    }

    /// <summary>Returns the node under a key unparsed, for fields that take several forms.</summary>
    public YamlNode? Node(string key) => Find(key);

    public Fields BlockOf(YamlMap block, string key) => new(file, block, findings, Inner(key), null, key, FieldOf(key));

    /// <param name="shape">The keys that the block may have, if the field does not define them.</param>
    public Fields BlockOf(YamlMap block, string key, BlockShape shape) => new(file, block, findings, shape, null, key);

    /// <summary>Reads a block of freely chosen keys, each with a block or a list of blocks.</summary>
    public Fields? BlockOfBlocks(string key, BlockShape shape) =>
        Block(key) is { } block ? new Fields(file, block.Map, findings, null, shape, key, FieldOf(key)) : null;

    public IEnumerable<Text> Keys => map.Entries.Select(entry => entry.Key);

    /// <summary>Reports each unknown key, and suggests the nearest known one.</summary>
    /// <param name="shape">The keys that the block may have, if its other content allows only some of them.</param>
    public void RejectUnknown(BlockShape? shape = null)
    {
        shape ??= known ?? throw new InvalidOperationException("freely chosen keys are never unknown");
        foreach (var entry in map.Entries)
        {
            if (!Fits(shape, entry.Key.Value) && !_rejected.Contains(entry.Key.Value))
            {
                Reject(Rule.FC101, entry.Key, $"unknown key '{entry.Key.Value}'",
                    entry.Key.Value is ['-', .. var listed] && Fits(shape, listed) ? $"write a space after the hyphen: - {listed}:" : Nearest.Hint(entry.Key.Value, [.. shape.Fields.Select(field => field.Key).Where(key => Fits(shape, key))]));
            }
        }
    }

    public void Reject(Rule rule, Text text, string message, string? hint) =>
        findings.Add(rule.At(file, text.Location, message, hint));

    /// <param name="isId">The text is an id, whatever the field can hold.</param>
    public YamlScalar? Scalar(string key, YamlNode node, string emptyHint = "write a value after the colon, or delete the line", bool isId = false)
    {
        if (node is not YamlScalar scalar)
            return Reject<YamlScalar>(key, node, "a text", $"write a single text after '{key}:'; if it starts with [ or {{, put it in quotation marks");
        if (!scalar.IsEmpty)
        {
            if (!isId)
                CheckWritten(key, scalar);
            return scalar;
        }

        findings.Add(Rule.FC109.At(file, scalar.Location, $"'{key}' has no value", CommentedOut(key, scalar) ?? emptyHint));
        return null;
    }

    /// <summary>Reports what the file holds of a text and its value does not: words after a number sign, line breaks of Markdown.</summary>
    public void CheckWritten(string key, YamlScalar scalar)
    {
        if (FieldOf(key) is not { } field || scalar.Written is not { } written)
            return;
        if (field.IsMarkdown)
            FoldedMarkdown.Check(file, key, scalar, findings);
        if (written.CommentBefore() is { } before && field.MayContinue("", before.Comment))
        {
            findings.Add(Rule.FC018.At(
                file, before.Location, $"'{before.Comment}' is read as a comment: '{key}' begins after it",
                $"if it belongs to the text, put all of it in quotation marks: {YamlScalarText.DoubleQuoted($"{before.Comment} {scalar.Text.Value}")}; if it is a comment, move it to a line above '{key}'"));
        }

        if (written.CommentAfter() is not { } after || !field.MayContinue(scalar.Text.Value, after.Comment))
            return;
        var whole = YamlScalarText.DoubleQuoted(written.With(scalar.Text.Value, after.Comment));
        findings.Add(Rule.FC018.At(
            file, after.Location, $"'{after.Comment}' is read as a comment: '{key}' ends before it",
            $"if it belongs to the text, put all of it in quotation marks: {written.Start}{whole}; if it is a comment, move it to a line above '{key}'"));
    }

    private YamlMap Map => map;

    private Field? FieldOf(string key) => known is null ? holder : known.Find(key);

    /// <summary>How to write a text that begins with a number sign; null if there is none after the key.</summary>
    private string? CommentedOut(string key, YamlScalar scalar) =>
        scalar.Written is { } written && written.CommentAfter() is { } after && after.Location.Line == scalar.Location.Line
        && FieldOf(key)?.MayContinue("", after.Comment) == true
            ? $"'{after.Comment}' is read as a comment; if it is the text, put it in quotation marks: {written.Start}{(written.Start.EndsWith(' ') ? "" : " ")}{YamlScalarText.DoubleQuoted(after.Comment)}"
            : null;

    private BlockShape? Inner(string key) => each ?? known?.Find(key)?.Inner;

    private bool Fits(BlockShape shape, string key) =>
        shape.Find(key) is not null && shape.Beside.All(rule => rule.Key != key || Has(rule.Needs));

    private YamlNode? Find(string key)
    {
        Debug.Assert(known is null || known.Find(key) is not null, $"{key} is read from {file}, but its table lacks it");
        foreach (var entry in map.Entries)
        {
            if (entry.Key.Value == key)
                return entry.Value;
        }

        return null;
    }

    private List<Fields> BlocksOf(YamlList list, string key)
    {
        var blocks = new List<Fields>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is YamlMap block)
                blocks.Add(BlockOf(block, key));
            else
                Reject<Fields>(key, item, "a block of keys", EntryHint(key, item));
        }

        return blocks;
    }

    private T? Reject<T>(string key, YamlNode node, string expected, string hint)
        where T : class
    {
        findings.Add(Rule.FC102.At(file, node.Location, $"'{key}' must be {expected}, but is {node.Kind}", hint));
        return null;
    }

    /// <summary>Shows how to write an entry of a list of blocks; a short text written instead is most likely the value of its first key.</summary>
    private string EntryHint(string key, YamlNode node) =>
        node is YamlScalar { Text.Value: { Length: > 0 and <= LongestRepeated } value } && !value.Contains('\n', StringComparison.Ordinal)
            ? $"write it as '- {FirstKey(key)}: {value}', with the other keys indented below"
            : $"write '- {FirstKey(key)}: ...', with the other keys indented below";

    private string FirstKey(string list) => Inner(list)?.Fields[0].Key ?? "id";

    private Located<PartialDate>? Date(string key, bool partial)
    {
        if (Text(key) is not { } text)
            return null;
        if (Model.PartialDate.TryParse(text.Value, out var date) && (partial || date.IsFull))
            return new Located<PartialDate>(date, text.Location);
        var isVague = date.Year != 0;
        Reject(Rule.FC104, text, isVague ? $"'{text.Value}' does not name a day" : $"'{text.Value}' is not a calendar date",
            isVague ? $"add the day: {date}{(date.Month == 0 ? "-MM-DD" : "-DD")}" : DateHint.For(text.Value, partial));
        return null;
    }
}
