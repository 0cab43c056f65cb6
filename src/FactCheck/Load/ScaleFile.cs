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

        foreach (var axis in verdicts.Where(verdict => verdict.Rating is not null).GroupBy(verdict => verdict.Axis).Where(axis => axis.Max(verdict => verdict.Rating) == 1))
        {
            findings.Add(Rule.FC105.At(
                file, axis.First().Id.Location, $"the highest rating of the axis '{Vocabularies.Axes.WordFor(axis.Key)}' is 1, which is also the lowest",
                "rate its verdicts from 1, the least accurate, upwards; or leave 'rating' out of them all"));
        }

        return verdicts.ToImmutable();
    }

    /// <summary>The scale of a repository without one.</summary>
    public static ImmutableArray<Verdict> BuiltInScale(List<Diagnostic> findings) =>
        Read(FileName, YamlReader.Read(FileName, BuiltInText(), findings), findings);

    /// <summary>The built-in file. It says nothing of earlier words: no repository chose them.</summary>
    public static string BuiltInText()
    {
        var lines = new List<string>();
        var isLog = false;
        foreach (var line in BuiltIn.Text(FileName).Split('\n'))
        {
            isLog = line == "  corrections:" || (isLog && line.StartsWith("    ", StringComparison.Ordinal));
            if (!isLog)
                lines.Add(line);
        }

        return string.Join('\n', lines);
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
        var axis = entry.Word("axis", Vocabularies.Axes)?.Value ?? Axis.Truth;
        var rating = entry.Number("rating", 1, Verdict.MaxRating);
        var needs = ReadNeeds(entry);
        var icon = entry.Text("icon");
        if (icon is not null && !IconNames.All.Contains(icon.Value))
            entry.Reject(Rule.FC105, icon, $"'{icon.Value}' is not an icon", Nearest.Hint(icon.Value, IconNames.All));
        var colour = ReadColour(entry);
        var corrections = ReadCorrections(entry);
        entry.RejectUnknown();
        if (id is null || label is null || definition is null || !entry.CheckId(id))
            return null;
        if (OldBooleans.Contains(id.Value) || CoreSchema.KindOf(id.Value) != ScalarKind.Text)
        {
            entry.Reject(Rule.FC112, id, $"'{id.Value}' cannot be a verdict's id: YAML readers take it for {(CoreSchema.KindOf(id.Value) is ScalarKind.Number ? "a number" : CoreSchema.KindOf(id.Value) is ScalarKind.Null ? "no value" : "yes or no")}",
                "choose a word with no special meaning in YAML, such as accurate; readers see the 'label'");
            return null;
        }

        return new Verdict(id, axis, label, definition, rating, needs, icon?.Value, colour, corrections);
    }

    private static ImmutableArray<Need> ReadNeeds(Fields entry)
    {
        var needs = ImmutableArray.CreateBuilder<Need>();
        foreach (var word in entry.Texts("needs"))
        {
            if (Vocabularies.Needs.TryFind(word.Value, out var need))
                needs.Add(need);
            else
                entry.Reject(Rule.FC105, word, $"'{word.Value}' is nothing that a verdict can need", Nearest.Hint(word.Value, Vocabularies.Needs.Words));
        }

        return needs.ToImmutable();
    }

    private static ImmutableArray<VerdictCorrection> ReadCorrections(Fields verdict)
    {
        var corrections = ImmutableArray.CreateBuilder<VerdictCorrection>();
        foreach (var entry in verdict.Blocks("corrections"))
        {
            if (!entry.Has("date"))
                entry.Missing("date", "write the day of the change, such as date: 2026-11-22");
            var date = entry.Date("date");
            var kind = entry.Required("kind", "write clarification");
            if (kind is not null && kind.Value != SiteListTables.Clarification)
                entry.Reject(Rule.FC105, kind, $"'{kind.Value}' is not a valid value of 'kind'", "write clarification: a verdict that means something else needs an entry with a new id");
            var (from, to, note) = (Words(entry, "from", "before"), Words(entry, "to", "since"), entry.Human("note"));
            entry.RejectUnknown();
            if (date is { } day && kind?.Value == SiteListTables.Clarification && from is not null && to is not null)
                corrections.Add(new VerdictCorrection(day, from, to, note, entry.Location));
        }

        return corrections.ToImmutable();
    }

    private static HumanText? Words(Fields entry, string key, string when)
    {
        if (!entry.Has(key))
            entry.Missing(key, $"write the words {when}, in each language in which they changed");
        return entry.Human(key);
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
        return ColourText.Check(block, text) ? text.Value : null;
    }
}
