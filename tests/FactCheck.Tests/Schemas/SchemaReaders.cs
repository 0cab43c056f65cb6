using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Schemas;

namespace FactCheck.Tests.Schemas;

/// <summary>The reader of each kind of file that has a schema.</summary>
internal static class SchemaReaders
{
    /// <summary>What the reader takes from a file, on one line; null if it makes nothing of it.</summary>
    public static string? Print(SchemaFile schema, YamlNode root)
    {
        var findings = new List<Diagnostic>();
        const string File = "file.yaml";
        return schema.Name switch
        {
            "claim" => Of(ClaimTable.Fields, ClaimFile.Read("dossier", "claim", File, root, findings)),
            "translation" => OfTranslation(Translated.Claim("dossier", "claim")),
            "source-translation" => OfTranslation(Translated.Source("dossier")),
            "evidence-translation" => OfTranslation(Translated.Evidence("dossier", "document")),
            "source" => Of(SourceTable.Fields, SourceFile.Read("dossier", File, root, "source.txt", "A sentence.\n", "en", findings)),
            "evidence" => Of(EvidenceTable.Fields, EvidenceFile.Read("dossier", "document", File, root, null, null, findings)),
            "site" => Of(SiteTable.Fields, SiteFile.Read("Title", root, findings)),
            "verdicts" => Of(SiteListTables.Verdict, ScaleFile.Read(File, root, findings).FirstOrDefault()),
            "people" => Of(SiteListTables.Person, PeopleFile.Read(root, findings).FirstOrDefault()),
            "topics" => Of(SiteListTables.Topic, TopicsFile.Read(root, findings).FirstOrDefault()),
            "complaints" => Of(SiteListTables.Complaint, ComplaintsFile.Read(root, findings).FirstOrDefault()),
            "terms" => Of(SiteListTables.Term, TermsFile.Read(root, findings).FirstOrDefault()),
            _ => throw new ArgumentException($"no reader for {schema.Name}", nameof(schema)),
        };

        string? OfTranslation(Translated original) => Of(TranslationTable.Fields(original.Kind), TranslationFile.Read(original, "ja", File, root, findings));
        static string? Of<T>(FieldTable<T> table, T? record) => record is null ? null : table.Read(record).Print();
    }

    /// <summary>What the reader refuses or warns of; what it only remarks on is valid.</summary>
    public static List<Diagnostic> FindingsOf(SchemaFile schema, YamlNode root)
    {
        var findings = new List<Diagnostic>();
        const string File = "file.yaml";
        _ = schema.Name switch
        {
            "claim" => (object?)ClaimFile.Read("dossier", "claim", File, root, findings),
            "translation" => TranslationFile.Read(Translated.Claim("dossier", "claim"), "ja", File, root, findings),
            "source-translation" => TranslationFile.Read(Translated.Source("dossier"), "ja", File, root, findings),
            "evidence-translation" => TranslationFile.Read(Translated.Evidence("dossier", "document"), "ja", File, root, findings),
            "source" => SourceFile.Read("dossier", File, root, "source.txt", "A sentence.\n", "en", findings),
            "evidence" => EvidenceFile.Read("dossier", "document", File, root, null, null, findings),
            "site" => SiteFile.Read("Title", root, findings),
            "verdicts" => ScaleFile.Read(File, root, findings),
            "people" => PeopleFile.Read(root, findings),
            "topics" => TopicsFile.Read(root, findings),
            "complaints" => ComplaintsFile.Read(root, findings),
            "terms" => TermsFile.Read(root, findings),
            _ => throw new ArgumentException($"no reader for {schema.Name}", nameof(schema)),
        };
        findings.RemoveAll(finding => finding.Severity == Severity.Info);
        return findings;
    }
}
