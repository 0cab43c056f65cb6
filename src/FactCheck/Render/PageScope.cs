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

    public string? Tagline => Site.Settings.Tagline is { } tagline ? In(tagline) : null;

    public SiteLinks Links => field ??= new SiteLinks(this);

    public string Phrase(string key, params object?[] arguments) => (string)Wording.Phrase(key, arguments);

    public string In(HumanText text) => text.In(Language, Site.Settings.Language);

    /// <summary>A text for readers, with the language it is in.</summary>
    public LocalText? Local(HumanText? text) =>
        text is null ? null : new LocalText(In(text), text.LanguageIn(Language, Site.Settings.Language));

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

    /// <summary>Wraps a text that exists only in the site's own language.</summary>
    public LocalText? Own(Text? text) => LocalText.Of(text?.Value, Site.Settings.Language);

    public Verdict? Verdict(Text? id) => id is null ? null : Site.Index.Verdicts.GetValueOrDefault(id.Value);

    public string PersonName(string id) => Site.Index.People?.GetValueOrDefault(id) is { } person ? In(person.Name) : id;

    public Address? PersonPage(string id) => Site.People.GetValueOrDefault(id) is { } person ? Tree.List(person, 1) : null;

    public string TopicName(string id) => Site.Index.Topics?.GetValueOrDefault(id) is { } topic ? In(topic.Name) : id;

    public Address? TopicPage(string id) => Site.Topics.GetValueOrDefault(id) is { } topic ? Tree.List(topic, 1) : null;

    /// <summary>Names what the claims of a list have in common.</summary>
    public string Heading(ClaimListSubject subject) => subject switch
    {
        ClaimsOnTopic topic => TopicName(topic.Id),
        ClaimsByPerson claimant => In(claimant.Person.Name),
        ClaimsWithVerdict rated => In(rated.Verdict.Label),
        ClaimsInMonth month => Phrase("list.in-month", month.Month),
        _ => Phrase("list.heading"),
    };

    /// <returns>Null without a site address.</returns>
    public SafeUrl? Absolute(Address address) =>
        Site.Base is { } at && SafeUrl.TryCreate(at.Absolute(address.Path), out var url) ? url : null;

    /// <summary>Returns the absolute address of a feed; null if the site does not have it.</summary>
    public SafeUrl? Feed(OutputKind kind, Address address) => Site.Has(kind) ? Absolute(address) : null;

    private InterfaceLanguage? Interface(string tag) => Site.Repository.InterfaceLanguages.FirstOrDefault(words => words.Tag == tag);
}
