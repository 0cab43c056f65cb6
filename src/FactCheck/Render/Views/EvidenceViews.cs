using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Markup;

namespace FactCheck.Render.Views;

/// <summary>Evidence items, and documents that a source's description cites.</summary>
internal static class EvidenceViews
{
    private const int FewestToShare = 3;

    public static EvidenceView Of(PlannedClaim claim, MarkdownHtml citations, PageScope scope)
    {
        var prose = scope.Prose(claim);
        var items = claim.Evidence
            .Select(planned => (planned.Item.Stance.Value, View: Item(planned, prose, citations, scope)))
            .ToList();
        var usual = Usual(items.Select(item => item.View));
        return new EvidenceView(
            claim.Evidence.Count(planned => planned.Item.Stance.Value == Stance.Supports),
            claim.Evidence.Count(planned => planned.Item.Stance.Value == Stance.Undermines),
            claim.Evidence.Count(planned => planned.Item.Stance.Value == Stance.Context && planned.Document.Consulted != Consulted.NotSeen),
            claim.Evidence.Count(planned => planned.Document.Consulted == Consulted.NotSeen),
            usual,
            prose.Field("single-source-reason", claim.Claim.SingleSourceReason),
            [
                .. new[] { Stance.Supports, Stance.Undermines, Stance.Context }
                    .Select(stance => new EvidenceGroup(Words.Stances.WordFor(stance), [.. items.Where(item => item.Value == stance).Select(item => item.View with { ReadAsUsual = ReadingOf(item.View) == usual })])),
            ]);
    }

    /// <summary>Where more than half of the documents that were read, and at least three, were read in one way, that way.</summary>
    private static ReadingView? Usual(IEnumerable<EvidenceItemView> items)
    {
        var read = items.Select(ReadingOf).OfType<ReadingView>().ToList();
        var most = read.CountBy(reading => reading).OrderByDescending(entry => entry.Value).FirstOrDefault();
        return most.Value >= FewestToShare && most.Value * 2 > read.Count ? most.Key : null;
    }

    private static ReadingView? ReadingOf(EvidenceItemView item) =>
        item.Consulted == Words.ConsultedExtents.WordFor(Consulted.NotSeen) ? null : new ReadingView(item.Consulted, item.Via, item.Retrieved);

    public static NumberLink[] Links(PlannedClaim claim, IEnumerable<Text> documents) =>
    [
        .. documents
            .Select(document => claim.Evidence.FirstOrDefault(planned => planned.Item.Document.Value == document.Value))
            .OfType<PlannedEvidence>()
            .OrderBy(planned => planned.Number)
            .Select(planned => new NumberLink(planned.Number, planned.Fragment)),
    ];

    /// <summary>A document without an item of its own: what it shows is said in the text that cites it.</summary>
    public static EvidenceItemView Reference(int number, EvidenceDocument document, IEnumerable<NumberedPlace> citations, PageScope scope) =>
        Describe(number, document, citations, scope, (_, own) => scope.Own(own));

    private static EvidenceItemView Item(PlannedEvidence planned, ClaimProse prose, MarkdownHtml citations, PageScope scope)
    {
        var (item, document) = (planned.Item, planned.Document);
        return Describe(
            planned.Number, document, citations.PlacesOf(item.Document.Value), scope, item.Inline is null ? (_, own) => scope.Own(own) : (key, own) => prose.Of(item, key, own)) with
        {
            Shows = prose.Of(item, "shows", item.Shows),
            Quote = planned.Quoted?.Anchor.Quoted ?? item.Quote?.Exact.Value,
            QuoteTranslation = prose.Of(item, "quote-translation", item.QuoteTranslation),
            QuoteChecked = planned.Quoted is not null,
            QuoteExact = planned.Quoted is { Anchor.IsTypographic: false },
            Locator = prose.Of(item, "locator", item.Locator),
            Key = item.Key,
            SameOrigin = planned.SameOrigin,
            Url = planned.Quoted is { } quoted ? DeepLinks.To(document.About.Url, quoted.Text, [quoted.Anchor]) : document.About.Url,
        };
    }

    private static EvidenceItemView Describe(int number, EvidenceDocument document, IEnumerable<NumberedPlace> back, PageScope scope, Func<string, Text?, LocalText?> text)
    {
        var about = document.About;
        var language = about.Language ?? scope.Site.Settings.Language;
        return new EvidenceItemView(
            number,
            FormattableString.Invariant($"ev-{number}"),
            about.Title.Value,
            language,
            LanguageTag.Direction(language),
            about.Publisher?.Value,
            about.Control is { } control ? Words.PublisherControls.WordFor(control) : null,
            document.Kind is { } kind ? Words.EvidenceKinds.WordFor(kind) : null,
            scope.Words(about.Published?.Value),
            text("about", about.About),
            null,
            null,
            language,
            LanguageTag.Direction(language),
            null,
            false,
            false,
            null,
            Words.ConsultedExtents.WordFor(document.Consulted),
            text("via", document.Via),
            about.Retrieved?.Value,
            document.Access is { } access ? Words.Accesses.WordFor(access) : null,
            text("interest", document.Interest),
            about.Url,
            RowViews.Archived(about),
            false,
            1,
            document.Origin?.Value,
            document.Withdrawn is { } withdrawn ? new NoticeView(withdrawn.Date, text("withdrawn.note", withdrawn.Note), null, withdrawn.ReplacedBy?.Value) : null,
            RowViews.Corrections(about.Corrections, scope),
            [.. back.Select(place => new NumberLink(place.Number, place.Fragment))],
            false);
    }
}
