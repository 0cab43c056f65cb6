using FactCheck.Model;

namespace FactCheck.Render.Pages;

/// <summary>What the notes and labels of a source say, in the page's language if they are translated.</summary>
internal sealed class SourceRemarks(SourceDocument source, TranslatedProse prose)
{
    private readonly Dictionary<object, LocalText?> _texts = Texts(source, prose);

    public LocalText? Of(LabelledQuote? label) => label is null ? null : _texts[label];

    public ShownNote Of(SourceNote note) => new(note, _texts[note]);

    private static Dictionary<object, LocalText?> Texts(SourceDocument source, TranslatedProse prose)
    {
        var texts = new Dictionary<object, LocalText?>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < source.Labels.Length; i++)
            texts[source.Labels[i]] = prose.Entry("labels", source.Labels.Length, i, "note", source.Labels[i].Note);
        for (var i = 0; i < source.Notes.Length; i++)
            texts[source.Notes[i]] = prose.Entry("notes", source.Notes.Length, i, "note", source.Notes[i].Note);
        return texts;
    }
}

internal sealed record ShownNote(SourceNote Note, LocalText? Text);
