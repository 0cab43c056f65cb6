using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;

namespace FactCheck.Load;

/// <summary>
/// The keys of one block of a YAML file, taken one by one; each misuse is a finding, and what was never asked for is
/// an unknown key.
/// </summary>
internal sealed class Fields(string file, YamlMap map, List<Diagnostic> findings)
{
    private readonly List<string> _known = [];

    public string File => file;

    public Mark Mark => map.Mark;

    public List<Diagnostic> Findings => findings;

    /// <summary>The root of a file as fields; null with a finding where it is no block of keys.</summary>
    public static Fields? Of(string file, YamlNode? root, List<Diagnostic> findings)
    {
        if (root is null)
            return null;
        if (root is YamlMap map)
            return new Fields(file, map, findings);
        findings.Add(FieldRules.WrongKind.At(file, root.Mark, $"the file holds {root.Kind} where keys are expected", "start with lines such as 'title: ...'"));
        return null;
    }

    public bool Has(string key) => Find(key) is not null;

    public Mark MarkOf(string key) => map.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Key.Mark ?? map.Mark;

    public Text? Text(string key) =>
        Find(key) is { } node ? Scalar(key, node)?.Text : null;

    public Text? Required(string key, string hint)
    {
        if (Find(key) is { } node)
            return Scalar(key, node)?.Text;
        Missing(key, hint);
        return null;
    }

    public void Missing(string key, string hint) =>
        findings.Add(FieldRules.MissingField.At(file, map.Mark, $"'{key}' is missing", hint));

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
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
            return new Located<T>(value, text.Mark);
        Reject(FieldRules.BadValue, text, $"'{text.Value}' is not a value of '{key}'", Nearest.Hint(text.Value, vocabulary.Words));
        return null;
    }

    public bool Flag(string key)
    {
        if (Text(key) is not { } text)
            return false;
        if (text.Value is "true" or "false")
            return text.Value == "true";
        Reject(FieldRules.BadValue, text, $"'{text.Value}' is not a value of '{key}'", "write true or false");
        return false;
    }

    /// <summary>A whole number within bounds, both included.</summary>
    public int? Number(string key, int min, int max)
    {
        if (Text(key) is not { } text)
            return null;
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
            return number;
        Reject(FieldRules.BadValue, text, $"'{text.Value}' is not a value of '{key}'", $"write a whole number from {min} to {max}");
        return null;
    }

    /// <summary>A date known to the day.</summary>
    public Located<PartialDate>? Date(string key) => Date(key, partial: false);

    /// <summary>A date known to the day, the month or the year.</summary>
    public Located<PartialDate>? PartialDate(string key) => Date(key, partial: true);

    public Located<SafeUrl>? Url(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (SafeUrl.TryCreate(text.Value, out var url))
        {
            Lookalikes.Check(file, text.Mark, text.Value, findings);
            return new Located<SafeUrl>(url, text.Mark);
        }

        Reject(FieldRules.BadAddress, text, $"'{text.Value}' cannot be a link", UrlHint(text.Value));
        return null;
    }

    private static string UrlHint(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            ? "name a host, no user name, and write blanks, quotation marks and brackets as %20, %22 and the like"
            : "write a whole address that starts with https:// or http://, or leave it out where it is unknown";

    public string? Language(string key)
    {
        if (Text(key) is not { } text)
            return null;
        return CheckLanguage(text) ? text.Value : null;
    }

    public bool CheckLanguage(Text tag)
    {
        if (LanguageTag.IsWellFormed(tag.Value))
            return true;
        Reject(FieldRules.BadLanguage, tag, $"'{tag.Value}' is not a language tag", "write a tag such as en, ja or pt-BR (BCP 47)");
        return false;
    }

    public bool CheckId(Text id)
    {
        if (Id.IsWellFormed(id.Value))
            return true;
        Reject(FieldRules.BadId, id, $"'{id.Value}' is not an id", "use lower-case letters a-z, digits and single hyphens, at most 80 characters");
        return false;
    }

    /// <summary>A text for readers: one string, or one for each language.</summary>
    public HumanText? Human(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlMap languages:
                var byLanguage = new Fields(file, languages, findings);
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
            YamlMap block => new Fields(file, block, findings),
            { } node => Reject<Fields>(key, node, "a block of keys"),
        };

    /// <summary>A list of blocks of keys; a single block counts as a list of one.</summary>
    public IEnumerable<Fields> Blocks(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlMap single:
                return [new Fields(file, single, findings)];
            case YamlList list:
                return BlocksOf(list, key);
            case { } node:
                Reject<Fields>(key, node, "a list");
                return [];
        }
    }

    /// <summary>The node under a key as it is, for fields that take several forms.</summary>
    public YamlNode? Node(string key) => Find(key);

    public Fields BlockOf(YamlMap block) => new(file, block, findings);

    public IEnumerable<Text> Keys => map.Entries.Select(entry => entry.Key);

    /// <summary>Reports each key that nobody asked for, with the nearest known one.</summary>
    public void RejectUnknown()
    {
        foreach (var entry in map.Entries)
        {
            if (!_known.Contains(entry.Key.Value))
            {
                Reject(FieldRules.UnknownKey, entry.Key, $"the key '{entry.Key.Value}' is not known here", Nearest.Hint(entry.Key.Value, [.. _known.Distinct()]));
            }
        }
    }

    public void Reject(Rule rule, Text text, string message, string? hint) =>
        findings.Add(rule.At(file, text.Mark, message, hint));

    public YamlScalar? Scalar(string key, YamlNode node)
    {
        if (node is not YamlScalar scalar)
            return Reject<YamlScalar>(key, node, "a text");
        if (!scalar.IsEmpty)
            return scalar;
        findings.Add(FieldRules.EmptyValue.At(file, scalar.Mark, $"'{key}' has no value", "fill it in, or delete the key"));
        return null;
    }

    private YamlNode? Find(string key)
    {
        _known.Add(key);
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
                blocks.Add(new Fields(file, block, findings));
            else
                Reject<Fields>(key, item, "a block of keys");
        }

        return blocks;
    }

    private T? Reject<T>(string key, YamlNode node, string expected)
        where T : class
    {
        findings.Add(FieldRules.WrongKind.At(
            file, node.Mark, $"'{key}' holds {node.Kind} where {expected} is expected",
            expected switch
            {
                "a text" => "write one text; text that starts with [ or { goes into quotation marks",
                "a list" => "write one item a line, each after '- '",
                _ => "write keys such as 'name: value', indented below",
            }));
        return null;
    }

    private Located<PartialDate>? Date(string key, bool partial)
    {
        if (Text(key) is not { } text)
            return null;
        if (Model.PartialDate.TryParse(text.Value, out var date) && (partial || date.IsFull))
            return new Located<PartialDate>(date, text.Mark);
        var isVague = date.Year != 0;
        Reject(FieldRules.BadDate, text, isVague ? $"'{text.Value}' names no day" : $"'{text.Value}' is not a date of the calendar",
            partial ? "write YYYY-MM-DD, YYYY-MM or YYYY" : "write YYYY-MM-DD, such as 2026-11-22");
        return null;
    }
}
