using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Pages;

namespace FactCheck.Render;

/// <summary>The words and names in a language of the site, and the links from the current page.</summary>
/// <param name="LinkTo">Links from the current page.</param>
internal sealed record PageScope(Site Site, LanguageTree Tree, Wording Wording, Func<Address, string> LinkTo)
{
    public string Language => Tree.Tag;

    public string SiteTitle => In(Site.Settings.Title);

    public string ShortTitle => Site.Settings.ShortTitle is { } title ? In(title) : SiteTitle;

    public string? Tagline => Site.Settings.Tagline is { } tagline ? In(tagline) : null;

    public SiteLinks Links => field ??= new SiteLinks(this);

    public string Phrase(string key, params object?[] arguments) => (string)Wording.Phrase(key, arguments);

    /// <summary>A text with its language; one for all languages is in the site's own.</summary>
    public LocalText? Local(HumanText? text) =>
        text?.Chosen(Language, Site.Settings.Language) is var (tag, shown) ? new LocalText(shown.Value, tag ?? Site.Settings.Language) : null;

    public string In(HumanText text) => text.In(Language, Site.Settings.Language);

    public string LanguageOf(HumanText text) => text.LanguageIn(Language, Site.Settings.Language);

    /// <summary>The label of a verdict, and what it rates unless that is truth.</summary>
    public string Named(Verdict verdict) =>
        verdict.Axis == Axis.Truth ? In(verdict.Label) : Phrase("verdict.of-axis", In(verdict.Label), AxisName(verdict.Axis));

    /// <summary>What was checked and what was not; null if the content was.</summary>
    public string? AxisNotice(Axis axis) => axis == Axis.Truth ? null : Phrase("notice." + Vocabularies.Axes.WordFor(axis));

    /// <summary>The ratings of a picture or recording in words, and what they do not rate; null if there are none.</summary>
    public string? MediaNotice(Claim claim) =>
        MediaRatings(claim) is { } ratings ? $"{ratings}. {Phrase("notice.media")}" : null;

    /// <summary>The ratings of a picture or recording in words; null if there are none.</summary>
    public string? MediaRatings(Claim claim) =>
        claim.MediaRatings.IsEmpty
            ? null
            : Phrase("media.rated", string.Join(Phrase("comma"), claim.MediaRatings.Select(rating => Phrase("media." + Vocabularies.MediaRatings.WordFor(rating.Value)))));

    /// <summary>What readers must know beside a verdict, wherever it stands.</summary>
    public string[] Notices(PlannedClaim claim) => [.. new[] { AxisNotice(claim.Verdict.Axis), MediaNotice(claim.Claim) }.OfType<string>()];

    public string AxisName(Axis axis) => Phrase("axis." + Vocabularies.Axes.WordFor(axis));

    public string? Words(PartialDate? date) => date is { } known ? Wording.Date(known) : null;

    /// <summary>Returns the words of another language, for its quotation marks.</summary>
    public Wording WordingOf(string language) =>
        language == Wording.Tag ? Wording : new Wording(Interface(language) ?? Interface(LanguageTag.Primary(language)) ?? Site.Main.Words);

    public ClaimProse Prose(PlannedClaim claim) => new(claim, Language, Site);

    public ClaimHeading HeadingOf(PlannedClaim claim) => new(claim, this);

    public TranslatedProse Prose(SourceDocument source) => new(Translated.Source(source.Dossier), Language, Site);

    public TranslatedProse Prose(EvidenceDocument document) => new(Translated.Evidence(document.Dossier, document.Id), Language, Site);

    /// <summary>Wraps a text that exists only in the site's own language.</summary>
    public LocalText? Own(Text? text) => LocalText.Of(text?.Value, Site.Settings.Language);

    /// <summary>The title of a source, in the page's language if it is translated.</summary>
    public LocalText TitleOf(SourceDocument source) =>
        Prose(source).Translated("title")
        ?? (source.Language == Language ? null : LocalText.Of(source.About.TitleTranslation?.Value, Site.Settings.Language))
        ?? new LocalText(source.About.Title.Value, source.Language);

    public Verdict? Verdict(Text? id) => id is null ? null : Site.Index.Verdicts.GetValueOrDefault(id.Value);

    public string PersonName(string id) => Site.Index.People?.GetValueOrDefault(id) is { } person ? In(person.Name) : id;

    public Address? PersonPage(string id) => Site.People.GetValueOrDefault(id) is { } person ? List(person) : null;

    public string TopicName(string id) => Site.Index.Topics?.GetValueOrDefault(id) is { } topic ? In(topic.Name) : id;

    public Address? TopicPage(string id) => Site.Topics.GetValueOrDefault(id) is { } topic ? List(topic) : null;

    public Address? AuthorPage(string id) => Site.Authors.GetValueOrDefault(id) is { } author ? List(author) : null;

    /// <summary>The page of a claim in this language, else in the site's own.</summary>
    public Address ClaimPage(PlannedClaim claim) => Site.ByLanguage.Of(Tree, claim).Claim(claim.Id);

    public Address SourcePage(string dossier) => Site.ByLanguage.OfSource(Tree, dossier).Source(dossier);

    public Address SentencePlace(string dossier, string sentenceId) => Site.ByLanguage.OfSource(Tree, dossier).Sentence(dossier, sentenceId);

    public Address SourceTextPlace(string dossier) => Site.ByLanguage.OfSource(Tree, dossier).SourceText(dossier);

    public Address DocumentPage(string page) => Site.ByLanguage.OfDocument(Tree, page).Document(page);

    public Address List(ClaimListSubject subject) => Site.ByLanguage.Of(Tree, subject).List(subject, 1);

    /// <summary>The language that a link to a page leads to; null if it is that of this page.</summary>
    public string? OtherLanguage(Address address)
    {
        var tree = Site.Trees.FirstOrDefault(tree => !tree.IsMain && address.Path.StartsWith(tree.Prefix, StringComparison.Ordinal)) ?? Site.Main;
        return tree == Tree ? null : tree.Tag;
    }

    /// <summary>Names what the claims of a list have in common.</summary>
    public string Heading(ClaimListSubject subject) => subject switch
    {
        ClaimsOnTopic topic => TopicName(topic.Id),
        ClaimsByPerson claimant => In(claimant.Person.Name),
        ClaimsByAuthor author => In(author.Person.Name),
        ClaimsWithVerdict rated => In(rated.Verdict.Label),
        ClaimsInMonth month => Phrase("list.in-month", month.Month),
        _ => Phrase("list.heading"),
    };

    /// <param name="folder">As in <see cref="IndexPage.Folder"/>.</param>
    public Address Index(string folder) => Site.ByLanguage.OfIndex(Tree, folder).Index(folder, 1);

    /// <param name="folder">As in <see cref="IndexPage.Folder"/>.</param>
    public string IndexHeading(string folder) => Phrase(folder switch
    {
        IndexPlanning.Topics => "index.topics",
        IndexPlanning.People => "index.people",
        IndexPlanning.Authors => "index.authors",
        _ => "index.documents",
    });

    /// <summary>The language of <see cref="Heading"/>.</summary>
    public string HeadingLanguage(ClaimListSubject subject) => subject switch
    {
        ClaimsOnTopic { Topic: { } topic } => LanguageOf(topic.Name),
        ClaimsOnTopic => Site.Settings.Language,
        ClaimsByPerson claimant => LanguageOf(claimant.Person.Name),
        ClaimsByAuthor author => LanguageOf(author.Person.Name),
        ClaimsWithVerdict rated => LanguageOf(rated.Verdict.Label),
        _ => Language,
    };

    /// <returns>Null without a site address.</returns>
    public SafeUrl? Absolute(Address address) =>
        Site.Base is { } at && SafeUrl.TryCreate(at.Absolute(address.Path), out var url) ? url : null;

    /// <summary>Returns the absolute address of a feed; null if the site does not have it.</summary>
    public SafeUrl? Feed(OutputKind kind, Address address) => Site.Has(kind) ? Absolute(address) : null;

    private InterfaceLanguage? Interface(string tag) => Site.Repository.InterfaceLanguages.FirstOrDefault(words => words.Tag == tag);
}
