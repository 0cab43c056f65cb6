using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Edit.Yaml;
using FactCheck.Load.Yaml;
using FactCheck.Model.Fields;

namespace FactCheck.Edit.Drafts;

/// <summary>A new YAML file: known fields as keys, the others as comments for a person.</summary>
internal sealed class DraftText
{
    /// <summary>Of comments, in UTF-16 units.</summary>
    private const int Width = 98;

    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    public DraftText Entry(string key, YamlNode value)
    {
        foreach (var line in YamlLines.Entry(key, value, 0))
            _text.Append(line).Append('\n');
        return this;
    }

    /// <summary>The key with its value, or a comment that says what to write.</summary>
    public DraftText Entry(string key, string? value, string whatToWrite) =>
        value is null ? Comment($"{key}: {whatToWrite}") : Entry(key, YamlNodes.Scalar(value));

    public DraftText Entry(string key, IReadOnlyCollection<string> values, string whatToWrite)
    {
        if (values.Count == 0)
            return Comment($"{key}: {whatToWrite}");
        _text.Append(key).Append(": ").Append(YamlLines.Flow(YamlNodes.List(values.Select(value => YamlNodes.Scalar(value))))).Append('\n');
        return this;
    }

    /// <summary>Every field in order: with its value, or as a comment that says what to write.</summary>
    /// <param name="hints">Replace the description of a field; null leaves the field out.</param>
    public DraftText Fields(IEnumerable<Field> fields, IReadOnlyDictionary<string, YamlNode?> values, IReadOnlyDictionary<string, string?> hints)
    {
        foreach (var field in fields)
        {
            if (values.GetValueOrDefault(field.Key) is { } value)
                Entry(field.Key, value);
            else if (hints.TryGetValue(field.Key, out var hint))
                _ = hint is null ? this : Comment($"{field.Key}: {hint}");
            else
                Suggest(field, "");
        }

        return this;
    }

    /// <summary>A block of which one key is required is written out; other blocks are one line with their keys.</summary>
    private void Suggest(Field field, string indent)
    {
        var keys = field.Inner?.Fields.Where(key => field.Inner.Beside.All(rule => rule.Key != key.Key)).ToList();
        if (keys is null)
        {
            Comment($"{indent}{field.Key}: {(field.Kind == FieldKind.Texts ? $"[{field.Description}]" : field.Description)}");
        }
        else if (field.Inner!.AnyOf.IsEmpty)
        {
            var block = $"{{{string.Join(", ", keys.Select(key => key.Key + ": ..."))}}}";
            Comment($"{indent}{field.Key}: {(field.Kind == FieldKind.Blocks ? $"[{block}]" : block)}  # {field.Description}");
        }
        else
        {
            Comment($"{indent}{field.Key}:  # {field.Description}");
            for (var i = 0; i < keys.Count; i++)
                Suggest(keys[i], indent + (i == 0 ? "  - " : "    "));
        }
    }

    /// <summary>One comment line, whatever the text contains. People delete the <c># </c> before a key.</summary>
    public DraftText Comment(string text)
    {
        _text.Append("# ").Append(Printable.OneLine(text)).Append('\n');
        return this;
    }

    /// <summary>Comment lines that stay comments, each with <c>##</c>.</summary>
    public DraftText Quotation(string text)
    {
        foreach (var paragraph in text.TrimEnd('\n').Split('\n'))
        {
            foreach (var line in YamlLines.Wrapped(Printable.OneLine(paragraph), Width - 3))
                _text.Append(line.Length == 0 ? "##" : "## ").Append(line).Append('\n');
        }

        return this;
    }

    public DraftText Blank()
    {
        _text.Append('\n');
        return this;
    }
}
