using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Views;

/// <summary>How a claim's prose stands to the language of the page.</summary>
internal enum ProseState { Own, Translated, Older, Missing }

/// <summary>A claim's prose in the language of a page, field by field; what is not translated stays in the site's language.</summary>
internal sealed class ClaimProse
{
    private readonly Claim _claim;
    private readonly Translation? _translation;
    private readonly string _own;
    private readonly string _language;

    public ClaimProse(PlannedClaim planned, string language, Site site)
    {
        _claim = planned.Claim;
        _own = site.Settings.Language;
        _language = language;
        _translation = language == _own ? null : site.Translations.GetValueOrDefault((planned.Id, language));
        Statement = Field("claim", null) ?? new LocalText(_claim.Statement.Value, _claim.Wording is null ? planned.Source.Language : _own);
        State = language == _own ? ProseState.Own
            : _translation is null ? ProseState.Missing
            : _translation.Of is { } of && of.Value != ClaimContent.Hash(_claim) ? ProseState.Older
            : ProseState.Translated;
    }

    public ProseState State { get; }

    /// <summary>The rated wording.</summary>
    public LocalText Statement { get; }

    public LocalText? Headline => Field("headline", _claim.Headline);

    public LocalText Summary => Field("summary", _claim.Summary)!;

    public LocalText? AccurateVersion => Field("accurate-version", _claim.AccurateVersion);

    public LocalText? WouldChange => Field("would-change", _claim.WouldChange);

    public LocalText? SingleSourceReason => Field("single-source-reason", _claim.SingleSourceReason);

    public LocalText? ContrarySearch => Field("contrary-search", _claim.ContrarySearch);

    public LocalText? Selection => Field("selection", _claim.Selection);

    public LocalText? Disclosure => Field("disclosure", _claim.Disclosure);

    public LocalText[] LeavesOut => List(_translation?.LeavesOut, _claim.LeavesOut);

    public LocalText[] NotSeen => List(_translation?.NotSeen, _claim.NotSeen);

    /// <summary>The analysis and its language.</summary>
    public (Text Markdown, string Language)? Analysis =>
        Find("analysis") is { } translated ? (translated, _language) : _claim.Analysis is { } own ? (own, _own) : null;

    /// <summary>What an evidence document shows.</summary>
    public LocalText Shows(EvidenceItem item)
    {
        foreach (var (document, text) in _translation?.Shows ?? [])
        {
            if (document == item.Document.Value)
                return new LocalText(text.Value, _language);
        }

        return new LocalText(item.Shows.Value, _own);
    }

    /// <summary>Whether a second person has read the prose in this language.</summary>
    public bool IsSecondRead => _translation is null ? !_claim.Reviewers.IsEmpty : !_translation.Reviewers.IsEmpty;

    private LocalText? Field(string name, Text? own) =>
        Find(name) is { } translated ? new LocalText(translated.Value, _language) : LocalText.Of(own?.Value, _own);

    private Text? Find(string name)
    {
        foreach (var (field, text) in _translation?.Fields ?? [])
        {
            if (field == name)
                return text;
        }

        return null;
    }

    private LocalText[] List(IReadOnlyList<Text>? translated, IReadOnlyList<Text> own) =>
        translated is { Count: > 0 } && translated.Count == own.Count
            ? [.. translated.Select(text => new LocalText(text.Value, _language))]
            : [.. own.Select(text => new LocalText(text.Value, _own))];
}
