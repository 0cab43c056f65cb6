using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Views;

/// <summary>What the views of one page are made with.</summary>
/// <param name="LinkTo">The link from that page.</param>
internal sealed record PageScope(Site Site, LanguageTree Tree, Wording Wording, Func<Address, string> LinkTo)
{
    public string Language => Tree.Tag;

    public VerdictView Verdict(Verdict verdict) =>
        new(verdict, In(verdict.Label), In(verdict.Definition), Tree.List(new ClaimsWithVerdict(verdict), 1));

    public VerdictView? Verdict(Text? id) =>
        id is not null && Site.Index.Verdicts.TryGetValue(id.Value, out var verdict) ? Verdict(verdict) : null;

    public string? Words(PartialDate? date) => date is { } known ? Wording.Date(known) : null;

    /// <summary>The words of a language: for the quotation marks of a passage in it.</summary>
    public Wording WordingOf(string language) =>
        Site.Repository.InterfaceLanguages.FirstOrDefault(words => words.Tag == language) is { } exact ? new Wording(exact)
        : Site.Repository.InterfaceLanguages.FirstOrDefault(words => words.Tag == LanguageTag.Primary(language)) is { } near ? new Wording(near)
        : new Wording(Site.Main.Words);

    public string Phrase(string key, params object?[] arguments) => (string)Wording.Phrase(key, arguments);

    public string In(HumanText text) => text.In(Language, Site.Settings.Language);

    public ClaimProse Prose(PlannedClaim claim) => new(claim, Language, Site);

    /// <summary>A text that exists in the site's own language only.</summary>
    public LocalText? Own(Text? text) => LocalText.Of(text?.Value, Site.Settings.Language);

    public string SiteTitle => In(Site.Settings.Title);

    public string? Tagline => Site.Settings.Tagline is { } tagline ? In(tagline) : null;

    public string PersonName(string id) => Site.Index.People?.GetValueOrDefault(id) is { } person ? In(person.Name) : id;

    public string TopicName(string id) => Site.Index.Topics?.GetValueOrDefault(id) is { } topic ? In(topic.Name) : id;
}
