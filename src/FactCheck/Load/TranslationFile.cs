using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Load;

/// <summary><c>&lt;id&gt;.&lt;lang&gt;.yaml</c>: the prose of a claim, a source or an evidence document in another language.</summary>
internal sealed class TranslationFile
{
    private readonly ImmutableArray<FieldText>.Builder _texts = ImmutableArray.CreateBuilder<FieldText>();

    private readonly ImmutableDictionary<string, int>.Builder _lengths = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);

    private TranslationFile()
    {
    }

    public static Translation? Read(Translated original, string language, string file, YamlNode? root, List<Diagnostic> findings)
    {
        if (Fields.Of(file, root, TranslationTable.Fields(original.Kind), findings) is not { } fields)
            return null;
        var texts = new TranslationFile().ReadTexts(fields, original.Kind);
        var translation = new Translation(original, language, file, fields.Text("of"), texts, fields.Texts("translators"), ReviewFields.Read(fields), AiFields.Read(fields));
        fields.RejectKey("verdict", "a translation cannot have a verdict", "delete the line: a translation has only texts, and the page shows the claim's own verdict");
        fields.RejectUnknown();
        return translation;
    }

    private TranslatedTexts ReadTexts(Fields fields, TranslatedKind kind)
    {
        foreach (var field in TranslationTable.Prose(kind))
            Read(fields, field, field.Key);
        if (kind == TranslatedKind.Claim)
            ReadEvidence(fields);
        return new TranslatedTexts(_texts.ToImmutable(), _lengths.ToImmutable());
    }

    private void ReadEvidence(Fields fields)
    {
        if (fields.Block(TranslationTable.Shows) is { } shows)
        {
            foreach (var document in shows.Keys)
            {
                if (shows.Text(document.Value) is { } text)
                    Add($"{ItemPath(document)}.{TranslationTable.Shows}", EvidenceItemTable.Fields.Find(TranslationTable.Shows)!, text);
            }
        }

        if (fields.BlockOfBlocks(TranslationTable.Evidence, TranslationTable.EvidenceItem) is { } evidence)
        {
            foreach (var document in evidence.Keys)
            {
                if (evidence.Block(document.Value) is { } item)
                    ReadBlock(item, TranslationTable.EvidenceItem, ItemPath(document));
            }
        }
    }

    private static string ItemPath(Text document) => $"{TranslationTable.Evidence}[{document.Value}]";

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
                ReadBlock(block, field.Inner!, path);
                break;
            case FieldKind.Blocks when fields.Has(field.Key):
                var number = 0;
                foreach (var entry in fields.Blocks(field.Key))
                    ReadBlock(entry, field.Inner!, $"{path}[{FieldValue.Index(number++)}]");
                _lengths[path] = number;
                break;
        }
    }

    private void ReadBlock(Fields block, BlockShape shape, string path)
    {
        foreach (var inner in shape.Fields)
            Read(block, inner, $"{path}.{inner.Key}");
        block.RejectUnknown();
    }

    private void Add(string path, Field field, Text text) => _texts.Add(new FieldText(path, field, text, IsTranslated: true));
}
