using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Markup;

namespace FactCheck.Render.Pages;

/// <summary>A source as its page shows it; expensive values are computed once.</summary>
internal sealed class ShownSource
{
    private readonly PageScope _scope;
    private readonly MarkdownHtml _markdown;

    public ShownSource(PlannedSource planned, PageScope scope)
    {
        (Planned, _scope, Prose) = (planned, scope, scope.Prose(planned.Source));
        var numbers = planned.References
            .Select((document, i) => (Reference: ReferenceTo(document), Number: i + 1))
            .DistinctBy(entry => entry.Reference)
            .ToDictionary(entry => entry.Reference, entry => entry.Number, StringComparer.Ordinal);
        _markdown = new MarkdownHtml(scope, numbers, lowestHeading: 3);
        AboutHtml = Render("about", Document.About.About);
        Omits = Render("omits", Document.Omits);
    }

    public PlannedSource Planned { get; }

    public TranslatedProse Prose { get; }

    public LocalText Title => _scope.TitleOf(Document);

    /// <summary>Whether the translation is older than the source.</summary>
    public bool IsOlder => Prose.Translation?.Of is { } of && of.Value != ClaimContent.Hash(Document);

    public SourceDocument Document => Planned.Source;

    public Description About => Document.About;

    public Html? AboutHtml { get; }

    public Html? Omits { get; }

    public ArchivedLink[] Archived => field ??= ArchivedLink.All(About);

    public ShownCorrection[] Corrections => field ??= ShownCorrection.All(About.Corrections, "corrections", Prose);

    public ShownEvidence[] Evidence =>
        field ??= [.. Planned.References.Select((document, i) => ShownEvidence.Cited(i + 1, document, _markdown.PlacesOf(ReferenceTo(document)), _scope))];

    /// <summary>Empty if the text is shown at a glance sentence by sentence.</summary>
    public SourceTurn[] Contents => field ??= Fingerprint.IsLong(Planned) ? [.. SourceTurn.All(Blocks, Document.Text)] : [];

    public SourceBlock[] Blocks => field ??= [.. SourceBlock.All(Planned, Prose, _scope)];

    private Html? Render(string key, Text? own) => Prose.Markdown(key, own) is var (text, language) ? _markdown.Render(text, language) : null;

    /// <summary>Returns the id by which the notes cite a document, with its dossier if it is in another one.</summary>
    private string ReferenceTo(EvidenceDocument document) =>
        document.Dossier == Document.Dossier ? document.Id : $"{document.Dossier}/{document.Id}";
}
