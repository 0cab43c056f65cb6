using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Load;

/// <summary><c>site/verdicts.yaml</c>: the scale.</summary>
internal static class ScaleFile
{
    public const string FileName = "site/verdicts.yaml";

    /// <summary>What YAML 1.1 readers take for a Boolean (https://yaml.org/type/bool.html).</summary>
    private static readonly HashSet<string> OldBooleans = new(StringComparer.Ordinal) { "yes", "no", "on", "off", "y", "n" };

    public static ImmutableArray<Verdict> Read(string file, YamlNode? root, List<Diagnostic> findings)
    {
        var verdicts = ImmutableArray.CreateBuilder<Verdict>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in ListFile.Entries(file, root, SiteListTables.Verdict, findings))
        {
            if (ReadVerdict(entry) is { } verdict && ListFile.IsNew(entry, verdict.Id, ids))
                verdicts.Add(verdict);
        }

        return verdicts.ToImmutable();
    }

    private static Verdict? ReadVerdict(Fields entry)
    {
        var id = entry.Required("id", "write the verdict's id, such as missing-context");
        var label = entry.Human("label");
        if (label is null && !entry.Has("label"))
            entry.Missing("label", "write the words that readers see, such as label: Missing context");
        var definition = entry.Human("definition");
        if (definition is null && !entry.Has("definition"))
            entry.Missing("definition", "say in one sentence when this verdict applies; readers see it in the legend");
        var rating = entry.Number("rating", 1, 5);
        var icon = entry.Text("icon");
        if (icon is not null && !IconNames.All.Contains(icon.Value))
            entry.Reject(Rule.FC105, icon, $"'{icon.Value}' is not an icon", Nearest.Hint(icon.Value, IconNames.All));
        var colour = ReadColour(entry);
        entry.RejectUnknown();
        if (id is null || label is null || definition is null || !entry.CheckId(id))
            return null;
        if (OldBooleans.Contains(id.Value) || CoreSchema.KindOf(id.Value) != ScalarKind.Text)
        {
            entry.Reject(Rule.FC112, id, $"'{id.Value}' cannot be a verdict's id: YAML readers take it for {(CoreSchema.KindOf(id.Value) is ScalarKind.Number ? "a number" : CoreSchema.KindOf(id.Value) is ScalarKind.Null ? "no value" : "yes or no")}",
                "choose a word with no special meaning in YAML, such as accurate; readers see the 'label'");
            return null;
        }

        return new Verdict(id, label, definition, rating, icon?.Value, colour);
    }

    private static VerdictColour? ReadColour(Fields entry)
    {
        if (entry.Block("colour") is not { } block)
            return null;
        var (light, lightTint) = (Colour(block, "light"), Colour(block, "light-tint"));
        var (dark, darkTint) = (Colour(block, "dark"), Colour(block, "dark-tint"));
        block.RejectUnknown();
        return light is null || lightTint is null || dark is null || darkTint is null ? null : new VerdictColour(light, lightTint, dark, darkTint);
    }

    private static string? Colour(Fields block, string key)
    {
        if (block.Required(key, "a colour needs four values, light, light-tint, dark and dark-tint; write each as \"#rrggbb\", such as \"#0b5cad\"") is not { } text)
            return null;
        if (text.Value.Length == 7 && text.Value[0] == '#' && text.Value.Skip(1).All(char.IsAsciiHexDigit))
            return text.Value;
        block.Reject(Rule.FC105, text, $"'{text.Value}' is not a colour", "write red, green and blue as \"#rrggbb\", in quotation marks, such as \"#0b5cad\"");
        return null;
    }
}
