using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Pages;

namespace FactCheck.Render.Members;

internal static class SourceMembers
{
    public static readonly MemberTable<ShownSource> Source = new("source")
    {
        { "title", "Title", page => page.Title },
        { "original_title", "The title that the document itself has, if the title is translated, or null", page => page.Title.Language == page.Document.Language ? null : page.About.Title.Value },
        { "older", "Whether the translation is older than the source", page => page.IsOlder },
        { "language", "Language tag of the document", page => page.Document.Language },
        { "dir", "ltr or rtl", page => LanguageTag.Direction(page.Document.Language) },
        { "publisher", "Publisher, or null", page => page.About.Publisher?.Value },
        {
            "control_words", "Who controls the publisher and where it is, in words, or null",
            (page, scope) => PublisherWords.Of(page.About, page.Document.Kind?.Value == "news" ? EvidenceKind.News : null, scope)
        },
        { "control", "state, public, party, private or unknown, or null", page => Vocabularies.PublisherControls.WordFor(page.About.Control) },
        { "authors", "Who wrote it", page => page.About.Authors.Select(author => author.Value).ToArray() },
        { "published", "When it was published, or null", (page, scope) => scope.Words(page.About.Published?.Value) },
        { "retrieved", "When it was read, or null", page => page.About.Retrieved?.Value },
        { "kind", "Kind of the source, or null", page => page.Document.Kind?.Value },
        { "about", "About the document, or null", page => page.AboutHtml },
        { "omits", "What the document leaves out, or null", page => page.Omits },
        { "translated_from", "What it was translated from, or null", page => page.Prose.Field("translated-from", page.About.TranslatedFrom) },
        { "republished_from", "The first publication, or null", page => page.Prose.Field("republished-from", page.About.RepublishedFrom) },
        { "translation_notice", "That it is translated, and how, or null", TranslationNotice.OnPage },
        { "notice", "That an AI model wrote the description and the notes, or null", (page, scope) => ReadingNotice.Of(AiShare.Of(page.Document.Ai, scope.Site.Settings), scope) },
        { "url", "The live page, or null", page => page.About.Url },
        { "archived", "Archived copies", page => page.Archived },
        { "fingerprint", "The source at a glance", (page, scope) => new Fingerprint(page.Planned, scope) },
        { "excerpts_only", "Whether only parts of the text are shown", page => page.Document.Rights.Extent == RightsExtent.Excerpts },
        { "rights_basis", "Why the text may be shown, or null", page => page.Prose.Field("rights.basis", page.Document.Rights.Basis) },
        { "rights_licence", "The licence or permission, or null", page => page.Prose.Field("rights.licence", page.Document.Rights.Licence) },
        { "unlicensed", "Whether another publisher's text is shown whole without its permission", page => page.Document.Rights.IsUnlicensed },
        { "rights_note", "Note on rights, or null", page => page.Prose.Field("rights.note", page.Document.Rights.Note) },
        { "coverage", "complete or partial", page => Vocabularies.Coverages.WordFor(page.Document.Coverage) },
        { "blocks", "Paragraphs, headings and gaps", page => page.Blocks },
        { "contents", "Headings and turns of speakers with their claims; empty if the text is short", page => page.Contents },
        { "evidence", "Documents that the notes cite", page => page.Evidence },
        { "corrections", "Corrections of our description, newest first", page => page.Corrections },
        {
            "annotations", "The claims as Web Annotations; null if site.yaml leaves them out",
            (page, scope) => scope.Site.Has(OutputKind.Annotations) ? SharedAddresses.Annotations(page.Document.Dossier) : null
        },
    };

    public static readonly MemberTable<SourceBlock> Block = new("block")
    {
        { "kind", "paragraph, heading, gap or speaker", block => block.Kind },
        { "speaker", "The speaker from here on, or null", (block, scope) => block.Speaker is { } speaker ? scope.PersonName(speaker) : null },
        { "sentences", "Sentences", block => block.Sentences },
    };

    public static readonly MemberTable<SourceTurn> Turn = new("turn")
    {
        { "speaker", "Who speaks, or null", (turn, scope) => turn.Speaker is { } speaker ? scope.PersonName(speaker) : null },
        { "heading", "The words of a heading, or null", turn => turn.Heading },
        { "anchor", "The fragment of its first sentence", turn => turn.Anchor },
        { "sentences", "Sentences on which a claim begins", turn => turn.Sentences },
    };

    public static readonly MemberTable<ShownSentence> Sentence = new("sentence")
    {
        { "anchor", "Its fragment", shown => shown.Sentence.Id },
        { "number", "Number, from 1", shown => shown.Sentence.Sentence.Number },
        { "html", "The text with marks and links", shown => shown.Html },
        { "state", "checked, labelled or open", shown => Pages.Fingerprint.StateWord(shown.Sentence.State) },
        { "label", "opinion, prediction, background, not-checkable or out-of-scope, or null", shown => Vocabularies.SentenceLabels.WordFor(shown.Sentence.Label?.Label) },
        { "label_note", "Note on the label, or null", shown => shown.LabelNote },
        { "claims", "Claims on the sentence", shown => shown.Claims },
        { "notes", "Notes on the wording", shown => shown.Notes },
        { "joiner", "What separates sentences", shown => shown.Joiner },
    };

    public static readonly MemberTable<SourceClaim> SentenceClaim = new("sentence claim")
    {
        { "number", "Number such as 15a", claim => claim.Label },
        { "verdict", "The verdict", claim => claim.Verdict },
        { "heading", "Its headline, or the rated wording", (claim, scope) => scope.HeadingOf(scope.Site.ClaimsById[claim.ClaimId]).Text },
        { "address", "Its page", (claim, scope) => scope.ClaimPage(scope.Site.ClaimsById[claim.ClaimId]) },
    };

    public static readonly MemberTable<ShownNote> Note = new("note")
    {
        { "kind", "slip, translation or naming", note => Vocabularies.NoteKinds.WordFor(note.Note.Kind) },
        { "note", "Note, or null", note => note.Text },
    };

    public static readonly MemberTable<Fingerprint> Fingerprint = new("fingerprint")
    {
        { "words", "How many sentences are checked, labelled and open", (fingerprint, scope) => Pages.Fingerprint.Words(fingerprint.Source, scope) },
        { "sentences", "How many sentences", fingerprint => fingerprint.Source.Sentences.Length },
        { "checked", "Sentences with a claim", fingerprint => fingerprint.Source.Count(SentenceState.Checked) },
        { "labelled", "Sentences with a label", fingerprint => fingerprint.Source.Count(SentenceState.Labelled) },
        { "open", "Sentences with neither", fingerprint => fingerprint.Source.Count(SentenceState.Open) },
        { "claims", "How many claims", fingerprint => fingerprint.Source.Claims.Length },
        { "counts", "Claims per axis and verdict", fingerprint => fingerprint.Counts },
        { "proportional", "Whether there are too many sentences for tiles", fingerprint => fingerprint.IsBar },
        { "tiles", "One for each sentence", fingerprint => fingerprint.Tiles },
        { "runs", "Runs of sentences that look alike", fingerprint => fingerprint.Runs },
    };

    public static readonly MemberTable<Tile> Tile = new("tile")
    {
        { "number", "Number, from 1", tile => tile.Sentence.Sentence.Number },
        { "state", "checked, labelled or open", tile => Pages.Fingerprint.StateWord(tile.State) },
        { "verdict", "The first claim's verdict, or null", tile => tile.Verdict },
        { "label", "Accessible name", (tile, scope) => tile.Label(scope) },
        { "address", "Its page", (tile, scope) => tile.Address(scope) },
    };

    public static readonly MemberTable<TileRun> Run = new("run")
    {
        { "state", "checked, labelled or open", run => Pages.Fingerprint.StateWord(run.First.State) },
        { "verdict", "The verdict, or null", run => run.First.Verdict },
        { "count", "How many", run => run.Count },
        { "address", "The first sentence if a claim is on it, or null", (run, scope) => run.First.Verdict is null ? null : run.First.Address(scope) },
    };
}
