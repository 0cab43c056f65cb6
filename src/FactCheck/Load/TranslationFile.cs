using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;

namespace FactCheck.Load;

/// <summary><c>&lt;id&gt;.&lt;lang&gt;.yaml</c>: a claim's prose in another language.</summary>
internal static class TranslationFile
{
    private static readonly ImmutableArray<string> Prose =
        ["claim", "headline", "summary", "accurate-version", "analysis", "would-change", "selection", "disclosure", "single-source-reason", "contrary-search"];

    public static Translation? Read(string dossier, string claim, string language, string file, YamlNode? root, List<Diagnostic> findings)
    {
        if (Fields.Of(file, root, findings) is not { } fields)
            return null;
        if (fields.Has("verdict"))
        {
            findings.Add(Rule.FC101.At(
                file, fields.MarkOf("verdict"), "a translation never holds a verdict", "delete the line: a translation renders words, and the page shows the claim's own verdict"));
        }

        var prose = Prose
            .Select(key => KeyValuePair.Create(key, fields.Text(key)))
            .Where(field => field.Value is not null)
            .Select(field => KeyValuePair.Create(field.Key, field.Value!))
            .ToImmutableArray();
        var translation = new Translation(
            claim, dossier, language, file, fields.Text("of"), prose, fields.Texts("leaves-out"), fields.Texts("not-seen"),
            ReadShows(fields), fields.Texts("translators"), ReviewFields.Read(fields));
        fields.RejectUnknown();
        return translation;
    }

    private static ImmutableArray<KeyValuePair<string, Text>> ReadShows(Fields fields)
    {
        if (fields.Block("shows") is not { } block)
            return [];
        return [.. block.Keys
            .Select(key => KeyValuePair.Create(key.Value, block.Text(key.Value)))
            .Where(entry => entry.Value is not null)
            .Select(entry => KeyValuePair.Create(entry.Key, entry.Value!))];
    }
}
