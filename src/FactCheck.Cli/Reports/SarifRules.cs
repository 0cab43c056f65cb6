using System.Text.Json;
using FactCheck.Diagnostics;

namespace FactCheck.Cli.Reports;

/// <summary>The rules with their reasons, as a SARIF log carries them (§3.49).</summary>
internal static class SarifRules
{
    public static void Write(Utf8JsonWriter json, IEnumerable<Rule> rules)
    {
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            Write(json, rule);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        json.WriteString("name", string.Concat(rule.Title.Split(' ', '-', '\'', ',').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
        WriteText(json, "shortDescription", rule.Title);
        WriteText(json, "fullDescription", rule.Why);
        json.WriteStartObject("help");
        json.WriteString("text", $"{rule.Why}\n\n{RuleWords.Fix}: {rule.Fix}{Sources(rule)}");
        json.WriteString("markdown", $"{rule.Why}\n\n**{RuleWords.Fix}.** {rule.Fix}{Sources(rule)}\n\n**{RuleWords.Bad}**\n\n{Markdown(rule.Bad)}\n**{RuleWords.Good}**\n\n{Markdown(rule.Good)}");
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifReport.Level(rule.Default));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Sources(Rule rule) => rule.Sources.IsEmpty ? "" : $"\n\n{RuleWords.Sources}: {string.Join("; ", rule.Sources)}";

    private static string Markdown(Example example) => example.Description is { } description
        ? description + "\n"
        : string.Join('\n', example.Files.Select(file => $"`{file.File}`\n\n~~~~~~\n{file.Text.TrimEnd('\n')}\n~~~~~~\n"));

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
