using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Prose;
using Markdig.Syntax;

namespace FactCheck.Check;

/// <summary>FC304, FC305, FC330: what a topic's introduction and timeline cite exists and was read. A topic has no dossier, so each name has one.</summary>
internal static class TopicReferences
{
    public static void Check(MarkdownInput introduction, CheckInput input, List<Diagnostic> findings)
    {
        foreach (var citation in introduction.Document.Descendants<CitationInline>())
            Check(citation.Document, introduction.At(citation.Span), input, findings);
        PageNotes.Refuse(introduction, findings);
    }

    public static void Check(Topic topic, CheckInput input, List<Diagnostic> findings)
    {
        foreach (var document in topic.Timeline.SelectMany(entry => entry.Evidence))
            Check(document.Value, document.Location, input, findings);
    }

    private static void Check(string name, Location place, CheckInput input, List<Diagnostic> findings)
    {
        if (input.Index.Evidence("", name) is { } known)
        {
            DocumentsRead.Check(TopicsFile.FileName, place, known, findings);
        }
        else if (!input.Index.IsUnreadable("", name))
        {
            findings.Add(Rule.FC304.At(TopicsFile.FileName, place, $"'{name}' names no evidence document", Hint(name, [.. Names(input)])));
        }
    }

    private static string Hint(string name, string[] known)
    {
        if (name.Contains('/', StringComparison.Ordinal))
            return Nearest.Question(name, known) ?? "describe the document in the 'evidence' folder of that dossier: factcheck new evidence";
        return Array.Find(known, other => other.EndsWith("/" + name, StringComparison.Ordinal)) is { } whole
            ? $"did you mean '{whole}'?"
            : "write its dossier before it: dossier/document-id";
    }

    private static IEnumerable<string> Names(CheckInput input) =>
        input.Repository.Dossiers.SelectMany(dossier => dossier.Evidence.Select(document => $"{dossier.Id}/{document.Id}"));
}
