using System.Text.Json;
using FactCheck.Diagnostics;
using FactCheck.Texts;

namespace FactCheck.Cli.Reports;

internal static class SarifRules
{
    public static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteString("id", rule.Code);
        json.WriteString("name", string.Concat(rule.Title.Split(' ', '-', '\'', ',').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
        SarifReport.WriteText(json, "shortDescription", rule.Title);
        SarifReport.WriteText(json, "fullDescription", rule.Why);
        json.WriteObject("help", () =>
        {
            json.WriteString("text", $"{rule.Why}\n\n{RuleWords.Fix}: {rule.Fix}{Sources(rule)}");
            json.WriteString("markdown", $"{rule.Why}\n\n**{RuleWords.Fix}.** {rule.Fix}{Sources(rule)}\n\n**{RuleWords.Bad}**\n\n{Markdown(rule.Bad)}\n**{RuleWords.Good}**\n\n{Markdown(rule.Good)}");
        });
        json.WriteObject("defaultConfiguration", () => json.WriteString("level", SarifReport.Level(rule.Default)));
    }

    private static string Sources(Rule rule) => rule.Sources.IsEmpty ? "" : $"\n\n{RuleWords.Sources}: {string.Join("; ", rule.Sources)}";

    private static string Markdown(Example example) => example.Description is { } description
        ? description + "\n"
        : string.Join('\n', example.Files.Select(file => $"`{file.File}`\n\n~~~~~~\n{file.Text.TrimEnd('\n')}\n~~~~~~\n"));
}
