using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;

namespace FactCheck.Edit.Yaml;

/// <summary>Replaces single scalars in the characters of a YAML file and checks that nothing else reads otherwise.</summary>
internal static class YamlRewrite
{
    /// <summary>The new content of the file; null where no form of the values leaves the rest of the file as it is.</summary>
    /// <param name="yaml">The file's characters, without byte order mark, line ends as they are.</param>
    public static string? Apply(string yaml, IEnumerable<ScalarEdit> edits)
    {
        // From the end, so that the places of what comes before stay as they were read.
        foreach (var edit in edits.OrderByDescending(edit => edit.Old.Location))
        {
            if (Apply(yaml, edit) is not { } changed)
                return null;
            yaml = changed;
        }

        return yaml;
    }

    private static string? Apply(string yaml, ScalarEdit edit)
    {
        if (Read(yaml) is not { } before || ScalarSpan.Find(yaml, edit.Old) is not { } span)
            return null;
        var value = edit.New + edit.Old.Value[edit.Old.Value.AsSpan().TrimEnd('\n').Length..];
        foreach (var form in ScalarForms.Of(yaml[span.Start..span.End], span.Style, edit.New))
        {
            var changed = string.Concat(yaml.AsSpan(0, span.Start), form, yaml.AsSpan(span.End));
            if (Read(changed) is { } after && DiffersOnlyIn(before, after, edit.Old, value))
                return changed;
        }

        return null;
    }

    private static YamlNode? Read(string yaml)
    {
        var findings = new List<Diagnostic>();
        var node = YamlReader.Read("", yaml.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), findings);
        return findings.All(finding => finding.Severity != Severity.Error) ? node : null;
    }

    private static bool DiffersOnlyIn(YamlNode before, YamlNode after, Text replaced, string value) => (before, after) switch
    {
        (YamlScalar old, YamlScalar @new) when old.Location == replaced.Location && old.Text.Value == replaced.Value => @new.Text.Value == value,
        (YamlScalar old, YamlScalar @new) => old.Text.Value == @new.Text.Value && old.IsPlain == @new.IsPlain,
        (YamlList old, YamlList @new) => Pairs(old.Items, @new.Items, (a, b) => DiffersOnlyIn(a, b, replaced, value)),
        (YamlMap old, YamlMap @new) => Pairs(old.Entries, @new.Entries, (a, b) => a.Key.Value == b.Key.Value && DiffersOnlyIn(a.Value, b.Value, replaced, value)),
        _ => false,
    };

    private static bool Pairs<T>(ImmutableArray<T> before, ImmutableArray<T> after, Func<T, T, bool> same) =>
        before.Length == after.Length && before.Zip(after).All(pair => same(pair.First, pair.Second));
}
