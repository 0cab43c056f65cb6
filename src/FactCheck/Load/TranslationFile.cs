using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Load;

/// <summary><c>&lt;id&gt;.&lt;lang&gt;.yaml</c>: a claim's prose in another language.</summary>
internal sealed class TranslationFile
{
    private readonly ImmutableArray<FieldText>.Builder _texts = ImmutableArray.CreateBuilder<FieldText>();

    private readonly ImmutableDictionary<string, int>.Builder _lengths = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);

    private TranslationFile()
    {
    }

    public static Translation? Read(string dossier, string claim, string language, string file, YamlNode? root, List<Diagnostic> findings)
    {
        if (Fields.Of(file, root, TranslationTable.Fields, findings) is not { } fields)
            return null;
        var texts = new TranslationFile().ReadTexts(fields);
        var translation = new Translation(claim, dossier, language, file, fields.Text("of"), texts, fields.Texts("translators"), ReviewFields.Read(fields));
        fields.RejectKey("verdict", "a translation never holds a verdict", "delete the line: a translation renders words, and the page shows the claim's own verdict");
        fields.RejectUnknown();
        return translation;
    }

    private TranslatedTexts ReadTexts(Fields fields)
    {
        foreach (var field in TranslationTable.Prose)
            Read(fields, field, field.Key);
        if (fields.Block(TranslationTable.Shows) is { } shows)
        {
            foreach (var document in shows.Keys)
                ReadShows(document.Value, shows.Texts(document.Value));
        }

        if (fields.BlockOfBlocks(TranslationTable.Evidence, TranslationTable.EvidenceItem) is { } evidence)
        {
            foreach (var document in evidence.Keys)
                ReadItems(document.Value, evidence.Blocks(document.Value));
        }

        return new TranslatedTexts(_texts.ToImmutable(), _lengths.ToImmutable());
    }

    private void ReadShows(string document, ImmutableArray<Text> texts)
    {
        _lengths[$"{TranslationTable.Evidence}[{document}].{TranslationTable.Shows}"] = texts.Length;
        var shows = EvidenceItemTable.Fields.Find(TranslationTable.Shows)!;
        for (var i = 0; i < texts.Length; i++)
            Add($"{TranslationTable.Evidence}[{FieldValue.Occurrence(document, i + 1)}].{shows.Key}", shows, texts[i]);
    }

    private void ReadItems(string document, IEnumerable<Fields> items)
    {
        var number = 0;
        foreach (var item in items)
        {
            number++;
            foreach (var field in TranslationTable.EvidenceItem.Fields)
                Read(item, field, $"{TranslationTable.Evidence}[{FieldValue.Occurrence(document, number)}].{field.Key}");
            item.RejectUnknown();
        }

        _lengths[$"{TranslationTable.Evidence}[{document}]"] = number;
    }

    private void Read(Fields fields, Field field, string path)
    {
        switch (field.Kind)
        {
            case FieldKind.Text when fields.Text(field.Key) is { } text:
                Add(path, field, text);
                break;
            case FieldKind.Texts when fields.Has(field.Key):
                var texts = fields.Texts(field.Key);
                _lengths[path] = texts.Length;
                for (var i = 0; i < texts.Length; i++)
                    Add($"{path}[{FieldValue.Index(i)}]", field, texts[i]);
                break;
            case FieldKind.Block when fields.Block(field.Key) is { } block:
                ReadBlock(block, field, path);
                break;
            case FieldKind.Blocks when fields.Has(field.Key):
                var number = 0;
                foreach (var entry in fields.Blocks(field.Key))
                    ReadBlock(entry, field, $"{path}[{FieldValue.Index(number++)}]");
                _lengths[path] = number;
                break;
        }
    }

    private void ReadBlock(Fields block, Field field, string path)
    {
        foreach (var inner in field.Inner!.Fields)
            Read(block, inner, $"{path}.{inner.Key}");
        block.RejectUnknown();
    }

    private void Add(string path, Field field, Text text) => _texts.Add(new FieldText(path, field, text, IsTranslated: true));
}
