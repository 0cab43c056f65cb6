using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Pages;

namespace FactCheck.Render;

/// <summary>A language of the site as its pages are rendered in it: words, names, and links from the page at hand.</summary>
/// <param name="LinkTo">The link from that page.</param>
internal sealed record PageScope(Site Site, LanguageTree Tree, Wording Wording, Func<Address, string> LinkTo)
{
    public string Language => Tree.Tag;

    public string SiteTitle => In(Site.Settings.Title);

    public string? Tagline => Site.Settings.Tagline is { } tagline ? In(tagline) : null;

    /// <summary>Links that every page in this language has, found once.</summary>
    public SiteLinks Links => field ??= new SiteLinks(this);

    public string Phrase(string key, params object?[] arguments) => (string)Wording.Phrase(key, arguments);

    public string In(HumanText text) => text.In(Language, Site.Settings.Language);

    public string? Words(PartialDate? date) => date is { } known ? Wording.Date(known) : null;

    /// <summary>The words of a language: for the quotation marks of a passage in it.</summary>
    public Wording WordingOf(string language) =>
        language == Wording.Tag ? Wording : new Wording(Interface(language) ?? Interface(LanguageTag.Primary(language)) ?? Site.Main.Words);

    public ClaimProse Prose(PlannedClaim claim) => new(claim, Language, Site);

    /// <summary>A text that exists in the site's own language only.</summary>
    public LocalText? Own(Text? text) => LocalText.Of(text?.Value, Site.Settings.Language);

    public Verdict? Verdict(Text? id) => id is null ? null : Site.Index.Verdicts.GetValueOrDefault(id.Value);

    public string PersonName(string id) => Site.Index.People?.GetValueOrDefault(id) is { } person ? In(person.Name) : id;

    public Address? PersonPage(string id) => Site.People.GetValueOrDefault(id) is { } person ? Tree.List(person, 1) : null;

    public string TopicName(string id) => Site.Index.Topics?.GetValueOrDefault(id) is { } topic ? In(topic.Name) : id;

    public Address? TopicPage(string id) => Site.Topics.GetValueOrDefault(id) is { } topic ? Tree.List(topic, 1) : null;

    /// <summary>What the claims of a list have in common.</summary>
    public string Heading(ClaimListSubject subject) => subject switch
    {
        ClaimsOnTopic topic => TopicName(topic.Id),
        ClaimsByPerson claimant => In(claimant.Person.Name),
        ClaimsWithVerdict rated => In(rated.Verdict.Label),
        ClaimsInMonth month => Phrase("list.in-month", month.Month),
        _ => Phrase("list.heading"),
    };

    /// <summary>Null without a site address.</summary>
    public SafeUrl? Absolute(Address address) =>
        Site.Base is { } at && SafeUrl.TryCreate(at.Absolute(address.Path), out var url) ? url : null;

    /// <summary>The absolute address of a feed; null if the site does not have it.</summary>
    public SafeUrl? Feed(OutputKind kind, Address address) => Site.Has(kind) ? Absolute(address) : null;

    private InterfaceLanguage? Interface(string tag)
    {
        foreach (var words in Site.Repository.InterfaceLanguages)
        {
            if (words.Tag == tag)
                return words;
        }

        return null;
    }
}
