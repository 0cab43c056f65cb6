using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Edit.Yaml;
using FactCheck.Load.Yaml;
using FactCheck.Model.Fields;

namespace FactCheck.Edit.Drafts;

/// <summary>A new YAML file: what is known as keys, what a person should write as comments.</summary>
internal sealed class DraftText
{
    /// <summary>Where comments are broken, in UTF-16 units.</summary>
    private const int Width = 98;

    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    public DraftText Entry(string key, YamlNode value)
    {
        foreach (var line in YamlLines.Entry(key, value, 0))
            _text.Append(line).Append('\n');
        return this;
    }

    /// <summary>The key with its value, else a comment on what to write.</summary>
    public DraftText Entry(string key, string? value, string whatToWrite) =>
        value is null ? Comment($"{key}: {whatToWrite}") : Entry(key, YamlNodes.Scalar(value));

    public DraftText Entry(string key, IReadOnlyCollection<string> values, string whatToWrite)
    {
        if (values.Count == 0)
            return Comment($"{key}: {whatToWrite}");
        _text.Append(key).Append(": ").Append(YamlLines.Flow(YamlNodes.List(values.Select(YamlNodes.Scalar)))).Append('\n');
        return this;
    }

    /// <summary>Every field in its place: with its value if there is one, else as a comment that says what to write.</summary>
    /// <param name="hints">What to write, if more is known here than the field's own description says; null: the field has no place in a draft.</param>
    public DraftText Fields(IEnumerable<Field> fields, IReadOnlyDictionary<string, YamlNode?> values, IReadOnlyDictionary<string, string?> hints)
    {
        foreach (var field in fields)
        {
            if (values.GetValueOrDefault(field.Key) is { } value)
                Entry(field.Key, value);
            else if (hints.TryGetValue(field.Key, out var hint))
                _ = hint is null ? this : Comment($"{field.Key}: {hint}");
            else
                Unwritten(field, "");
        }

        return this;
    }

    /// <summary>A list of blocks that must not be empty is spelled out; other blocks are shown by their keys on one line.</summary>
    private void Unwritten(Field field, string indent)
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
                Unwritten(keys[i], indent + (i == 0 ? "  - " : "    "));
        }
    }

    /// <summary>One line of comment, whatever the text holds; people take the <c># </c> away from those that hold a key.</summary>
    public DraftText Comment(string text)
    {
        _text.Append("# ").Append(Printable.OneLine(text)).Append('\n');
        return this;
    }

    /// <summary>A text of any length as comment lines that stay comments: each starts with <c>##</c>.</summary>
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
