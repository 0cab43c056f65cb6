using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Markup;

namespace FactCheck.Render.Pages;

/// <summary>An evidence document as a page shows it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Item">A claim's item; null for a document that only a text cites.</param>
/// <param name="Back">The places in the text that cite it.</param>
internal sealed record ShownEvidence(int Number, EvidenceDocument Document, PlannedEvidence? Item, ShownClaim? Page, NumberedPlace[] Back, PageScope Scope)
{
    private TranslatedProse Prose => field ??= Scope.Prose(Document);

    public Description About => Document.About;

    public string Language => About.Language ?? Scope.Site.Settings.Language;

    public string Anchor => FormattableString.Invariant($"ev-{Number}");

    /// <summary>Whether the verdict rests on it.</summary>
    public bool IsKey => Item?.Item.Key == true;

    public Stance Stance => Item?.Item.Stance.Value ?? Stance.Context;

    public string? Quote => Item?.Quoted?.Anchor.Quoted ?? Item?.Item.Quote?.Exact.Value;

    /// <summary>A link to the original, and to the quoted words if browsers are certain to find them.</summary>
    public SafeUrl? Url => Item?.Quoted is { } quoted ? DeepLinks.To(About.Url, quoted.Text, [quoted.Anchor]) : About.Url;

    /// <summary>Our translation of the title, if there is one.</summary>
    public LocalText? TitleTranslation =>
        (Item?.Item.Inline is null ? Prose.Translated("title") : Page!.Prose.Texts.Translated(ClaimProse.PathOf(Item.Item, "title")))
        ?? (Language == Scope.Language ? null : LocalText.Of(About.TitleTranslation?.Value, Scope.Site.Settings.Language));

    /// <summary>Whether our description of the document is translated from an older one.</summary>
    public bool IsOlder => Item?.Item.Inline is null && Prose.Translation?.Of is { } of && of.Value != ClaimContent.Hash(Document);

    public LocalText? Via => OfDocument("via", Document.Via);

    public Notice? Withdrawn =>
        Document.Withdrawn is { } withdrawn
            ? new Notice(withdrawn.Date.Value, OfDocument("withdrawn.note", withdrawn.Note), ReplacedBy: withdrawn.ReplacedBy?.Value)
            : null;

    public ArchivedLink[] Archived => field ??= ArchivedLink.All(About);

    public ShownCorrection[] Corrections => field ??=
        Item?.Item.Inline is null
            ? ShownCorrection.All(About.Corrections, "corrections", Prose)
            : ShownCorrection.All(About.Corrections, ClaimProse.PathOf(Item.Item, "corrections"), Page!.Prose.Texts);

    /// <summary>Null if no one has written it.</summary>
    public Consulted? Consulted => Item is null ? Document.Consulted : Item.Consulted;

    /// <summary>Null unless somebody wrote that it was read.</summary>
    public Reading? Reading => Consulted is Model.Consulted.Full or Model.Consulted.Excerpt ? new Reading(new WayOfReading(Consulted.Value, Document.Via?.Value, About.Retrieved?.Value, IsReadByAi, ReadBy), Via) : null;

    /// <summary>An AI model has read the document for the claim, and no person yet.</summary>
    public bool IsReadByAi => Page?.Planned.Ai.HasResearch == true && ReadBy is null;

    /// <summary>The person who has read the document that an AI model had read; null if there is none.</summary>
    public ItemReading? ReadBy => Item?.Item.ReadBy;

    /// <summary>Whether it was read like most documents of the claim.</summary>
    public bool IsReadAsUsual => Reading is { } reading && reading.Way == Page?.Evidence.Usual?.Way;

    public string? QuoteCheck => (Quote, Item?.Quoted) switch
    {
        (null, _) => null,
        (_, { Anchor.IsTypographic: false }) => "checked",
        (_, not null) => "checked-typographic",
        _ => Page?.Evidence.AreQuotesUnchecked == true ? null : "not-checked",
    };

    public static ShownEvidence Of(PlannedEvidence item, ShownClaim page) =>
        new(item.Number, item.Document, item, page, [.. page.Markdown.PlacesOf(item.Item.Document.Value)], page.Scope);

    public static ShownEvidence Cited(int number, EvidenceDocument document, IEnumerable<NumberedPlace> places, PageScope scope) =>
        new(number, document, null, null, [.. places], scope);

    public LocalText? OfItem(string key, Func<EvidenceItem, Text?> own) => Item is null ? null : Page!.Prose.Of(Item.Item, key, own(Item.Item));

    /// <summary>Returns a text of the document by key; translated with the claim if the claim describes the document.</summary>
    public LocalText? OfDocument(string key, Text? own) => Item?.Item.Inline is null ? Prose.Field(key, own) : Page!.Prose.Of(Item.Item, key, own);
}
