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
        json.WriteString("text", $"{rule.Why}\n\nWhat to do: {rule.Mend}{Source(rule)}");
        json.WriteString("markdown", $"{rule.Why}\n\n**What to do.** {rule.Mend}{Source(rule)}\n\n**Not so**\n\n{Markdown(rule.Bad)}\n**But so**\n\n{Markdown(rule.Good)}");
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifReport.Level(rule.Default));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Source(Rule rule) => rule.Source is { } source ? $"\n\nSource: {source}" : "";

    private static string Markdown(Example example) => example.Words is { } words
        ? words + "\n"
        : string.Join('\n', example.Files.Select(file => $"`{file.File}`\n\n~~~~~~\n{file.Text.TrimEnd('\n')}\n~~~~~~\n"));

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
