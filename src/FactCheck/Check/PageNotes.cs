using FactCheck.Diagnostics;
using FactCheck.Prose;
using Markdig.Syntax;

namespace FactCheck.Check;

/// <summary>FC306, FC307: on a page each footnote has a note, <c>[^name]: text</c>, and each note a footnote. Elsewhere footnotes cite evidence.</summary>
internal static class PageNotes
{
    /// <summary>Among more names no similar one is looked for, since each costs a comparison.</summary>
    private const int MostCompared = 1_000;

    public static void Check(MarkdownInput page, List<Diagnostic> findings)
    {
        var notes = new Dictionary<string, NoteBlock>(StringComparer.Ordinal);
        var repeated = new List<NoteBlock>();
        foreach (var note in page.Document.Descendants<NoteBlock>())
        {
            if (!notes.TryAdd(note.Name, note))
                repeated.Add(note);
        }

        var cited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var citation in page.Document.Descendants<CitationInline>())
        {
            cited.Add(citation.Document);
            if (!notes.ContainsKey(citation.Document))
            {
                findings.Add(Rule.FC306.At(
                    page.File, page.At(citation.Span), $"the footnote '{citation.Document}' has no note on this page",
                    Similar(citation.Document, notes.Keys) ?? $"write the note on a line of its own, [^{citation.Document}]: and its text, or remove [^{citation.Document}]"));
            }
        }

        var unknown = cited.Where(name => !notes.ContainsKey(name)).ToList();
        foreach (var note in notes.Values.Where(note => !cited.Contains(note.Name)))
        {
            findings.Add(Rule.FC307.At(
                page.File, Start(page, note), $"no footnote leads to the note '{note.Name}', so readers do not see it",
                Similar(note.Name, unknown) ?? $"write [^{note.Name}] after the words that it explains, or delete the note"));
        }

        foreach (var note in repeated)
        {
            findings.Add(Rule.FC307.At(
                page.File, Start(page, note), $"there is a note '{note.Name}' above, so readers do not see this one",
                $"give it a name of its own, here and in its footnote, or delete it"));
        }
    }

    /// <summary>In the fields of a claim or a source there are no notes.</summary>
    public static void Refuse(MarkdownInput field, List<Diagnostic> findings)
    {
        foreach (var note in field.Document.Descendants<NoteBlock>())
        {
            findings.Add(Rule.FC306.At(
                field.File, Start(field, note), $"'{field.Name}' cannot have a note of its own: a footnote here names an evidence document",
                "write the words into the text; if they name a document, describe it as evidence and cite it with its id"));
        }
    }

    private static string? Similar(string name, IReadOnlyCollection<string> known) => known.Count > MostCompared ? null : Nearest.Question(name, known);

    private static Location Start(MarkdownInput markdown, NoteBlock note) => markdown.At(new SourceSpan(note.Span.Start, note.Span.Start + note.Name.Length + 3));
}
