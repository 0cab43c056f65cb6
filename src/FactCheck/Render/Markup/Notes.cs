using System.Globalization;
using FactCheck.Prose;
using Markdig.Syntax;

namespace FactCheck.Render.Markup;

/// <summary>The notes of a page, numbered in the order in which the text, and then the notes, first lead to them.</summary>
internal sealed class Notes
{
    private readonly List<NoteBlock> _notes = [];

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Numbers => _numbers;

    /// <summary>Notes that no footnote leads to, which Check reports, have no number and are not shown.</summary>
    public static Notes Of(MarkdownDocument document)
    {
        var byName = new Dictionary<string, NoteBlock>(StringComparer.Ordinal);
        var inNotes = new HashSet<CitationInline>();
        foreach (var note in document.Descendants<NoteBlock>())
        {
            byName.TryAdd(note.Name, note);
            inNotes.UnionWith(Citations(note));
        }

        var notes = new Notes();
        notes.Number(Citations(document).Where(citation => !inNotes.Contains(citation)), byName);
        for (var i = 0; i < notes._notes.Count; i++)
            notes.Number(Citations(notes._notes[i]), byName);
        return notes;
    }

    /// <param name="write">Renders a part of the text.</param>
    public string Render(Func<MarkdownObject, string> write, Citations citations, PageScope scope)
    {
        if (_notes.Count == 0)
            return "";
        // A note may cite another one, so all are rendered before the ways back are known.
        var texts = _notes.ConvertAll(note => string.Concat(note.Select(write)));
        var markup = new HtmlBuilder().Raw("<section class=\"notes\" role=\"doc-endnotes\">\n<ol>\n");
        foreach (var (note, text) in _notes.Zip(texts))
        {
            markup.Raw("<li").Attribute("id", "note-" + _numbers[note.Name].ToString(CultureInfo.InvariantCulture)).Raw(">").Raw(text).Raw("<p class=\"small\">");
            foreach (var place in citations.PlacesOf(note.Name))
            {
                var number = place.Number.ToString(CultureInfo.InvariantCulture);
                markup.Raw(place.Number == 1 ? "<a" : " <a").Attribute("href", "#" + place.Fragment).Attribute("role", "doc-backlink")
                    .Attribute("aria-label", $"{scope.Phrase("evidence.back")} {number}").Raw(">↑").Raw(place.Number == 1 ? "" : number).Raw("</a>");
            }

            markup.Raw("</p></li>\n");
        }

        return markup.Raw("</ol>\n</section>\n").ToHtml().Value;
    }

    private static IEnumerable<CitationInline> Citations(MarkdownObject part) => part.Descendants().OfType<CitationInline>();

    private void Number(IEnumerable<CitationInline> citations, Dictionary<string, NoteBlock> byName)
    {
        foreach (var citation in citations)
        {
            if (byName.TryGetValue(citation.Document, out var note) && _numbers.TryAdd(note.Name, _notes.Count + 1))
                _notes.Add(note);
        }
    }
}
