using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;

namespace FactCheck.Fuzz;

/// <summary>Compares what <see cref="FastYamlReader"/> reads with what YamlDotNet's events give for the same text.</summary>
public static class YamlAgreement
{
    public static bool IsEveryday(string text) => FastYamlReader.TryRead(new YamlText(text, 1)) is not null;

    /// <returns>Null if both agree, or if the text is left to YamlDotNet.</returns>
    public static string? Difference(string text)
    {
        var source = new YamlText(text, 1);
        if (FastYamlReader.TryRead(source) is not { } everyday)
            return null;
        var findings = new List<Diagnostic>();
        var any = YamlReader.ReadAny("claims/d/c.yaml", source, findings);
        if (any is null || findings.Count > 0)
            return $"read, though wrong: {string.Join("; ", findings.Select(finding => $"{finding.Location} {finding.Message}"))}";
        var (one, other) = (Show(everyday), Show(any));
        return one == other ? null : $"read as\n{one}\nwhere YamlDotNet reads\n{other}";
    }

    private static string Show(YamlNode node)
    {
        var shown = new StringBuilder();
        Show(node, 0, shown);
        return shown.ToString();
    }

    private static void Show(YamlNode node, int depth, StringBuilder shown)
    {
        switch (node)
        {
            case YamlScalar scalar:
                Line(scalar.IsPlain ? "plain" : "text", scalar.Text);
                shown.Append(' ', depth).Append(CultureInfo.InvariantCulture, $"then {scalar.Written?.CommentAfter()} and lines {string.Join('⏎', scalar.Written?.BrokenLines() ?? [])}\n");
                break;
            case YamlList list:
                Line("list", new Text("", list.Location));
                foreach (var item in list.Items)
                    Show(item, depth + 1, shown);
                break;
            case YamlMap map:
                Line("map", new Text("", map.Location));
                foreach (var (key, value) in map.Entries)
                {
                    Line("key", key);
                    Show(value, depth + 1, shown);
                }

                break;
        }

        void Line(string kind, Text text) =>
            shown.Append(' ', depth).Append(CultureInfo.InvariantCulture, $"{kind} {text.Location.Line}:{text.Location.Column}+{text.Location.Length} <{text.Value.ReplaceLineEndings("⏎")}> {string.Join(' ', text.Lines.Select(line => $"{line.Offset}@{line.Line}:{line.Column}"))}\n");
    }
}
