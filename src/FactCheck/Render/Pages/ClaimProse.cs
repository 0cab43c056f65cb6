using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

/// <summary>A claim's prose in the language of a page; untranslated texts stay in the site's language.</summary>
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
        var translated = Field("claim", null);
        Statement = translated ?? new LocalText(_claim.Statement.Value, _claim.IsVerbatim ? planned.Source.Language : _own);
        Words = !_claim.IsVerbatim ? WordsOf.Us : translated is null ? WordsOf.Source : WordsOf.Translation;
    }

    /// <summary>Whether the claim has no translation into the page's language.</summary>
    public bool IsMissing => _language != _own && _translation is null;

    public bool IsOlder => _translation?.Of is { } of && of.Value != ClaimContent.Hash(_claim);

    public LocalText Statement { get; }

    public WordsOf Words { get; }

    public LocalText? Headline => Field("headline", _claim.Headline);

    public LocalText Summary => Field("summary", _claim.Summary)!;

    public LocalText[] LeavesOut => List("leaves-out", _claim.LeavesOut);

    public LocalText[] NotSeen => List("not-seen", _claim.NotSeen);

    public (Text Markdown, string Language)? Analysis =>
        _translation?.Texts.Find("analysis") is { } translated ? (translated, _language) : _claim.Analysis is { } own ? (own, _own) : null;

    public IEnumerable<LocalText> Searched =>
        ClaimTable.Fields.Rows
            .Where(row => row.Field.IsSearched)
            .Select(row => row.Field.Key == "claim" ? Statement : row.Read(_claim) is TextValue own ? Field(row.Field.Key, own.Text) : null)
            .OfType<LocalText>();

    /// <param name="path">The path of a text outside of lists, such as <c>retracted.note</c>.</param>
    public LocalText? Field(string path, Text? own) =>
        _translation?.Texts.Find(path) is { } translated ? new LocalText(translated.Value, _language) : LocalText.Of(own?.Value, _own);

    /// <param name="length">The length of the claim's list.</param>
    public LocalText? Entry(string list, int length, int index, string key, Text? own) =>
        _translation?.Texts.Pairs(list, length) == true ? Field($"{list}[{FieldValue.Index(index)}].{key}", own) : LocalText.Of(own?.Value, _own);

    public LocalText? Of(EvidenceItem item, string key, Text? own) =>
        Field($"{TranslationTable.Evidence}[{item.Document.Value}].{key}", own);

    private LocalText[] List(string list, IReadOnlyList<Text> own) =>
        [.. own.Select((text, i) => (_translation?.Texts.Pairs(list, own.Count) == true ? Field($"{list}[{FieldValue.Index(i)}]", text) : LocalText.Of(text.Value, _own))!)];
}
