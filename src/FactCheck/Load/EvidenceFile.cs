using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Load;

/// <summary><c>evidence/&lt;id&gt;.yaml</c>, with its excerpt in a file beside it or under <c>text</c>.</summary>
internal static class EvidenceFile
{
    public static EvidenceDocument? Read(string dossier, string id, string file, YamlNode? root, string? excerptFile, string? excerpt, List<Diagnostic> findings)
    {
        if (Fields.Of(file, root, EvidenceTable.Fields, findings) is not { } fields)
            return null;
        var document = ReadFields(dossier, id, fields);
        if (excerpt is not null && excerptFile is not null && document is not null)
        {
            if (document.Excerpt is not null)
            {
                findings.Add(Rule.FC009.At(
                    excerptFile, Location.FileStart, $"the excerpt is stored twice: here and under 'text' in {file}", "keep one of the two: delete this file, or delete 'text' there") with
                { Severity = Severity.Error });
            }

            var language = document.About.Language;
            document = document with { Excerpt = SourceTextFile.Parse(excerptFile, excerpt, SourceTextFile.DefaultJoin(language)) };
        }

        fields.RejectUnknown();
        return document;
    }

    /// <summary>The keys of an evidence document; the caller reports unknown ones.</summary>
    public static EvidenceDocument? ReadFields(string dossier, string id, Fields fields)
    {
        var description = DescriptionFields.Read(fields);
        var kind = fields.Word("kind", Vocabularies.EvidenceKinds)?.Value;
        var origin = fields.Text("origin");
        var interest = fields.Text("interest");
        var consulted = fields.Word("consulted", Vocabularies.ConsultedExtents)?.Value;
        var via = fields.Text("via");
        var access = fields.Word("access", Vocabularies.Accesses)?.Value;
        var withdrawn = ReadWithdrawal(fields);
        var stored = fields.Text("text");
        if (description is null)
            return null;
        return new EvidenceDocument
        {
            Id = id,
            Dossier = dossier,
            File = fields.File,
            About = description,
            Kind = kind,
            Origin = origin,
            Interest = interest,
            Consulted = consulted,
            Via = via,
            Access = access,
            Withdrawn = withdrawn,
            Excerpt = stored is null
                ? null
                : SourceTextFile.Parse(fields.File, stored.Value, SourceTextFile.DefaultJoin(description.Language), stored.LocationAt(0, 1).Line),
        };
    }

    private static Withdrawal? ReadWithdrawal(Fields fields)
    {
        if (fields.Block("withdrawn") is not { } block)
            return null;
        if (!block.Has("date"))
            block.Missing("date", "write the day on which the document was withdrawn, YYYY-MM-DD");
        var date = block.PartialDate("date");
        var (note, replacedBy) = (block.Text("note"), block.Text("replaced-by"));
        block.RejectUnknown();
        return date is { } day ? new Withdrawal(day, note, replacedBy) : null;
    }
}
