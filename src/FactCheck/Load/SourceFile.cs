using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Load;

/// <summary><c>source.yaml</c> with its <c>source.txt</c>.</summary>
internal static class SourceFile
{
    public static SourceDocument? Read(string dossier, string file, YamlNode? root, string textFile, string? text, string siteLanguage, List<Diagnostic> findings)
    {
        if (Fields.Of(file, root, SourceTable.Fields, findings) is not { } fields)
            return null;

        var description = DescriptionFields.Read(fields);
        var language = description?.Language ?? siteLanguage;
        var join = fields.Word("sentence-join", Vocabularies.SentenceJoins)?.Value;
        var sourceText = text is null ? null : SourceTextFile.Parse(textFile, text, join ?? SourceTextFile.DefaultJoin(language));
        if (sourceText is { Sentences.IsEmpty: true })
        {
            findings.Add(Rule.FC003.At(textFile, Location.FileStart, "the text has no sentences", "copy the document's text into it, one sentence per line, a blank line between paragraphs"));
            sourceText = null;
        }

        var coverage = fields.Word("coverage", Vocabularies.Coverages)?.Value ?? Coverage.Partial;
        var source = (description, sourceText) is ({ } about, { } stored)
            ? new SourceDocument
            {
                Dossier = dossier,
                File = file,
                About = about,
                Text = stored,
                Language = language,
                Coverage = coverage,
                Join = join,
            }
            : null;
        var claimant = fields.Text("claimant");
        var kind = fields.Text("kind");
        var speakers = fields.Texts("speakers");
        var omits = fields.Text("omits");
        var labels = ReadLabels(fields);
        var notes = ReadNotes(fields);
        var ai = AiFields.Read(fields);
        var rights = ReadRights(fields);
        var fragments = ReadTextFragments(fields);
        var aliases = ReadAliases(fields);
        fields.RejectUnknown();
        return source is null ? null : source with
        {
            Claimant = claimant,
            Kind = kind,
            Speakers = speakers,
            Omits = omits,
            Labels = labels,
            Notes = notes,
            Ai = ai,
            Rights = rights,
            TextFragments = fragments,
            SentenceAliases = aliases,
        };
    }

    private static ImmutableArray<LabelledQuote> ReadLabels(Fields fields)
    {
        var labels = ImmutableArray.CreateBuilder<LabelledQuote>();
        foreach (var entry in fields.Blocks("labels"))
        {
            if (!entry.Has("quote"))
                entry.Missing("quote", "write the sentence, or some of its words");
            if (!entry.Has("label"))
                entry.Missing("label", "write one of: " + string.Join(", ", Vocabularies.SentenceLabels.Words));
            var quote = QuoteFields.Read(entry, "quote");
            var label = entry.Word("label", Vocabularies.SentenceLabels);
            var note = entry.Text("note");
            entry.RejectUnknown();
            if (quote is not null && label is { } known)
                labels.Add(new LabelledQuote(quote, known.Value, note));
        }

        return labels.ToImmutable();
    }

    private static ImmutableArray<SourceNote> ReadNotes(Fields fields)
    {
        var notes = ImmutableArray.CreateBuilder<SourceNote>();
        foreach (var entry in fields.Blocks("notes"))
        {
            if (!entry.Has("quote"))
                entry.Missing("quote", "write the words that the note is about");
            if (!entry.Has("kind"))
                entry.Missing("kind", "write one of: " + string.Join(", ", Vocabularies.NoteKinds.Words));
            var quote = QuoteFields.Read(entry, "quote");
            var kind = entry.Word("kind", Vocabularies.NoteKinds);
            var note = entry.Required("note", "write what a reader should know");
            entry.RejectUnknown();
            if (quote is not null && kind is { } known && note is not null)
                notes.Add(new SourceNote(quote, known.Value, note));
        }

        return notes.ToImmutable();
    }

    private static Rights ReadRights(Fields fields)
    {
        if (fields.Block("rights") is not { } block)
            return new Rights(RightsExtent.Excerpts, null, null, null);
        var extent = block.Word("extent", Vocabularies.RightsExtents)?.Value ?? RightsExtent.Excerpts;
        var rights = new Rights(extent, block.Text("basis"), block.Text("licence"), block.Text("note"));
        if (extent == RightsExtent.Full && rights.Basis is null && !block.Has("basis"))
            block.Missing("basis", "say why the whole text may be shown, such as a licence or a consent; or write 'extent: excerpts'");
        block.RejectUnknown();
        return rights;
    }

    private static bool ReadTextFragments(Fields fields)
    {
        if (fields.Text("text-fragments") is not { } text)
            return true;
        if (text.Value is "on" or "off")
            return text.Value == "on";
        fields.Reject(Rule.FC105, text, $"'{text.Value}' is not a valid value of 'text-fragments'", text.Value is "no" or "false" ? "write off" : text.Value is "yes" or "true" ? "write on" : "write on or off");
        return true;
    }

    private static ImmutableArray<SentenceAlias> ReadAliases(Fields fields)
    {
        if (fields.Block("sentence-aliases") is not { } block)
            return [];
        return [.. block.Keys
            .Select(key => (key.Value, New: block.Text(key.Value)))
            .Where(entry => entry.New is not null)
            .Select(entry => new SentenceAlias(entry.Value, entry.New!.Value))];
    }
}
