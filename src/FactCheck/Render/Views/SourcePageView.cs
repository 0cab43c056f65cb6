using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Markup;

namespace FactCheck.Render.Views;

/// <summary>Makes the view of a source page.</summary>
internal static class SourcePageView
{
    public static SourceView Of(SourcePage page, PageScope scope)
    {
        var (source, about) = (page.Source, page.Source.About);
        var numbers = page.References
            .Select((document, i) => (Reference: ReferenceTo(document, source), Number: i + 1))
            .DistinctBy(entry => entry.Reference)
            .ToDictionary(entry => entry.Reference, entry => entry.Number, StringComparer.Ordinal);
        var markdown = new MarkdownHtml(scope.Site, scope.LinkTo, numbers, lowestHeading: 3);
        var aboutHtml = about.About is { } text ? markdown.Render(text) : null;
        var omits = source.Omits is { } omitted ? markdown.Render(omitted) : null;
        return new SourceView(
            about.Title.Value,
            source.Language,
            LanguageTag.Direction(source.Language),
            about.Publisher?.Value,
            about.Control is { } control ? Words.PublisherControls.WordFor(control) : null,
            [.. about.Authors.Select(author => author.Value)],
            scope.Words(about.Published?.Value),
            about.Retrieved?.Value,
            source.Kind?.Value,
            aboutHtml,
            omits,
            about.TranslatedFrom?.Value,
            about.RepublishedFrom?.Value,
            about.Url,
            RowViews.Archived(about),
            FingerprintViews.Of(page, scope),
            source.Rights.Extent == RightsExtent.Excerpts,
            source.Rights.Basis?.Value,
            source.Rights.Note?.Value,
            Words.Coverages.WordFor(source.Coverage),
            [.. Blocks(page, scope)],
            [.. page.References.Select((document, i) => EvidenceViews.Reference(i + 1, document, markdown.PlacesOf(ReferenceTo(document, source)), scope))],
            Addresses.Annotations(source.Dossier));
    }

    /// <summary>How the notes on a source cite a document: by its id, with its dossier where that is another one.</summary>
    private static string ReferenceTo(EvidenceDocument document, SourceDocument source) =>
        document.Dossier == source.Dossier ? document.Id : $"{document.Dossier}/{document.Id}";

    private static IEnumerable<BlockView> Blocks(SourcePage page, PageScope scope)
    {
        var markup = new SourceMarkup(page, scope.Site, scope.Wording, scope.LinkTo);
        string? speaker = null;
        var inGap = false;
        foreach (var block in page.Source.Text.Blocks)
        {
            var speaks = page.Sentences[block.First].Sentence.Speaker?.Value;
            var kind = block.IsHeading ? "heading" : speaks is not null && speaks != speaker ? "speaker" : "paragraph";
            speaker = speaks;
            var run = new List<SentenceView>();
            for (var i = block.First; i <= block.Last; i++)
            {
                if (page.Sentences[i].IsShown)
                {
                    inGap = false;
                    run.Add(Sentence(page, i, i < block.Last && page.Sentences[i + 1].IsShown, markup, scope));
                    continue;
                }

                if (run.Count > 0)
                    yield return new BlockView(kind, NameOf(speaks, scope), [.. run]);
                run.Clear();
                if (!inGap)
                    yield return new BlockView("gap", null, []);
                inGap = true;
            }

            if (run.Count > 0)
                yield return new BlockView(kind, NameOf(speaks, scope), [.. run]);
        }
    }

    private static SentenceView Sentence(SourcePage page, int index, bool isFollowed, SourceMarkup markup, PageScope scope)
    {
        var sentence = page.Sentences[index];
        return new SentenceView(
            sentence.Id,
            sentence.Sentence.Number,
            markup.Sentence(index),
            FingerprintViews.StateWord(sentence.State),
            sentence.Label is { } label ? Words.SentenceLabels.WordFor(label.Label) : null,
            sentence.Label?.Note?.Value,
            [
                .. sentence.Claims.Select(claim => page.Claims[claim]).Select(claim => new SentenceClaim(
                    claim.Label, scope.Verdict(claim.Verdict), scope.Site.ClaimsById[claim.ClaimId].Claim.Statement.Value, Addresses.Claim(claim.ClaimId))),
            ],
            [.. sentence.Notes.Select(note => new NoteView(Words.NoteKinds.WordFor(note.Kind), note.Note.Value))],
            isFollowed && !LanguageTag.IsUnspaced(page.Source.Language) ? " " : "");
    }

    private static string? NameOf(string? speaker, PageScope scope) =>
        speaker is null ? null : scope.Site.Index.People?.GetValueOrDefault(speaker)?.Name.In(scope.Language, scope.Site.Settings.Language) ?? speaker;
}
