using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;

namespace FactCheck.Tests.Load;

/// <summary>A case of the YAML test suite.</summary>
/// <param name="Tree">Its events, but for anchors, tags, styles and the ends of the document.</param>
internal sealed partial record YamlSuiteCase(string Name, string Yaml, string Tree, bool IsInvalid)
{
    public static IEnumerable<YamlSuiteCase> Of(JsonObject test)
    {
        var cases = test["cases"]!.AsArray();
        var tree = "";
        for (var i = 0; i < cases.Count; i++)
        {
            var name = cases.Count == 1 ? (string)test["id"]! : FormattableString.Invariant($"{test["id"]}/{i}");
            // A case without a tree has that of the case before it.
            tree = (string?)cases[i]!["tree"] ?? tree;
            yield return new YamlSuiteCase(name, (string)cases[i]!["yaml"]!, Events(tree), cases[i]!["fail"] is not null);
        }
    }

    /// <returns>The tree that is read, or the rule that refuses the text and what it says.</returns>
    public (string? Tree, string Refusal) Read()
    {
        var findings = new List<Diagnostic>();
        var root = YamlReader.Read("case.yaml", Yaml, findings);
        return root is null || findings.Count > 0
            ? (null, findings.Count == 0 ? "nothing to read" : $"{findings[0].Rule.Code}: {Named().Replace(findings[0].Message, "$1 …")}")
            : (Written(root, new StringBuilder()).ToString(), "");
    }

    [GeneratedRegex(@"\b(anchor|tag) \S+")]
    private static partial Regex Named();

    private static string Events(string tree)
    {
        var events = new StringBuilder();
        foreach (var line in tree.Split('\n'))
        {
            var text = line.TrimStart(' ');
            if (text.StartsWith("+MAP", StringComparison.Ordinal) || text.StartsWith("+SEQ", StringComparison.Ordinal))
                events.Append(text[1..4]).Append('\n');
            else if (text is "-MAP" or "-SEQ")
                events.Append("END\n");
            else if (text.StartsWith("=VAL ", StringComparison.Ordinal))
                events.Append("VAL ").Append(Value(text["=VAL ".Length..])).Append('\n');
        }

        return events.ToString();
    }

    /// <summary>What follows the anchor, the tag and the sign of the style.</summary>
    private static string Value(string text)
    {
        while (text[0] is '&' or '<')
            text = text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return text[1..];
    }

    private static StringBuilder Written(YamlNode node, StringBuilder events)
    {
        switch (node)
        {
            case YamlMap map:
                events.Append("MAP\n");
                foreach (var entry in map.Entries)
                    Written(entry.Value, events.Append("VAL ").Append(Escaped(entry.Key.Value)).Append('\n'));
                return events.Append("END\n");
            case YamlList list:
                events.Append("SEQ\n");
                foreach (var item in list.Items)
                    Written(item, events);
                return events.Append("END\n");
            default:
                return events.Append("VAL ").Append(Escaped(((YamlScalar)node).Text.Value)).Append('\n');
        }
    }

    private static string Escaped(string value) => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal).Replace("\b", "\\b", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
}
