using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Markup;

namespace FactCheck.Render.Views;

/// <summary>Makes the view of a source page.</summary>
internal static class SourcePageView
{
    public static SourceView Of(SourcePage page, PageScope scope)
    {
        var (planned, source, about) = (page.Source, page.Source.Source, page.Source.Source.About);
        var own = scope.Site.Settings.Language;
        var numbers = planned.References
            .Select((document, i) => (Reference: ReferenceTo(document, source), Number: i + 1))
            .DistinctBy(entry => entry.Reference)
            .ToDictionary(entry => entry.Reference, entry => entry.Number, StringComparer.Ordinal);
        var markdown = new MarkdownHtml(scope, numbers, lowestHeading: 3);
        var aboutHtml = about.About is { } text ? markdown.Render(text, own) : null;
        var omits = source.Omits is { } omitted ? markdown.Render(omitted, own) : null;
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
            FingerprintViews.Of(planned, scope),
            source.Rights.Extent == RightsExtent.Excerpts,
            scope.Own(source.Rights.Basis),
            scope.Own(source.Rights.Note),
            Words.Coverages.WordFor(source.Coverage),
            [.. Blocks(planned, scope)],
            [.. planned.References.Select((document, i) => EvidenceViews.Reference(i + 1, document, markdown.PlacesOf(ReferenceTo(document, source)), scope))],
            RowViews.Corrections(about.Corrections, scope),
            scope.Site.Has(OutputKind.Annotations) ? SharedAddresses.Annotations(source.Dossier) : null);
    }

    /// <summary>How the notes on a source cite a document: by its id, with its dossier where that is another one.</summary>
    private static string ReferenceTo(EvidenceDocument document, SourceDocument source) =>
        document.Dossier == source.Dossier ? document.Id : $"{document.Dossier}/{document.Id}";

    private static IEnumerable<BlockView> Blocks(PlannedSource source, PageScope scope)
    {
        var markup = new SourceMarkup(source, scope);
        string? speaker = null;
        var inGap = false;
        foreach (var block in source.Source.Text.Blocks)
        {
            var speaks = source.Sentences[block.First].Sentence.Speaker?.Value;
            var kind = block.IsHeading ? "heading" : speaks is not null && speaks != speaker ? "speaker" : "paragraph";
            speaker = speaks;
            var run = new List<SentenceView>();
            for (var i = block.First; i <= block.Last; i++)
            {
                if (source.Sentences[i].IsShown)
                {
                    inGap = false;
                    run.Add(Sentence(source, i, block, i < block.Last && source.Sentences[i + 1].IsShown, markup, scope));
                    continue;
                }

                if (run.Count > 0)
                    yield return new BlockView(kind, speaks is null ? null : scope.PersonName(speaks), [.. run]);
                run.Clear();
                if (!inGap)
                    yield return new BlockView("gap", null, []);
                inGap = true;
            }

            if (run.Count > 0)
                yield return new BlockView(kind, speaks is null ? null : scope.PersonName(speaks), [.. run]);
        }
    }

    private static SentenceView Sentence(PlannedSource source, int index, TextBlock block, bool isFollowed, SourceMarkup markup, PageScope scope)
    {
        var sentence = source.Sentences[index];
        return new SentenceView(
            sentence.Id,
            sentence.Sentence.Number,
            markup.Sentence(index),
            FingerprintViews.StateWord(sentence.State),
            sentence.Label is { } label ? Words.SentenceLabels.WordFor(label.Label) : null,
            scope.Own(sentence.Label?.Note),
            [
                .. sentence.Claims.Select(claim => source.Claims[claim]).Where(claim => Begins(claim, index, block)).Select(claim => new SentenceClaim(
                    claim.Label, scope.Verdict(claim.Verdict), scope.Prose(scope.Site.ClaimsById[claim.ClaimId]).Statement, scope.Tree.Claim(claim.ClaimId))),
            ],
            [.. sentence.Notes.Select(note => new NoteView(Words.NoteKinds.WordFor(note.Kind), scope.Own(note.Note)!))],
            isFollowed && !LanguageTag.IsUnspaced(source.Source.Language) ? " " : "");
    }

    /// <summary>A claim over several sentences is listed once in each block: at the first sentence of the block that it covers.</summary>
    private static bool Begins(SourceClaim claim, int sentence, TextBlock block) =>
        claim.Anchors.Any(anchor => Math.Max(anchor.FirstSentence, block.First) == sentence);
}
