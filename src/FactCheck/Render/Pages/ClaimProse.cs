using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

/// <summary>A claim's prose in the language of a page; untranslated texts stay in the site's language.</summary>
internal sealed class ClaimProse
{
    private readonly Claim _claim;

    public ClaimProse(PlannedClaim planned, string language, Site site)
    {
        _claim = planned.Claim;
        Texts = new TranslatedProse(Translated.Claim(_claim.Dossier, _claim.Id), language, site);
        var translated = Texts.Translated("claim");
        Statement = translated ?? new LocalText(_claim.Statement.Value, _claim.IsVerbatim ? planned.Source.Language : site.Settings.Language);
        Words = !_claim.IsVerbatim ? WordsOf.Us : translated is null ? WordsOf.Source : WordsOf.Translation;
    }

    public TranslatedProse Texts { get; }

    public bool IsOlder => Texts.Translation?.Of is { } of && of.Value != ClaimContent.Hash(_claim);

    public LocalText Statement { get; }

    public WordsOf Words { get; }

    public LocalText? Headline => Texts.Field("headline", _claim.Headline);

    public LocalText Summary => Texts.Field("summary", _claim.Summary)!;

    public LocalText[] LeavesOut => Texts.List("leaves-out", _claim.LeavesOut);

    public LocalText[] NotSeen => Texts.List("not-seen", _claim.NotSeen);

    public (Text Markdown, string Language)? Analysis => Texts.Markdown("analysis", _claim.Analysis);

    /// <summary>The texts that search finds the claim by first.</summary>
    public IEnumerable<LocalText> Searched =>
        ClaimTable.Fields.Rows
            .Where(row => row.Field.IsSearched)
            .Select(row => row.Field.Key == "claim" ? Statement : row.Read(_claim) is TextValue own ? Texts.Field(row.Field.Key, own.Text) : null)
            .OfType<LocalText>();

    /// <summary>All prose of the claim, with the field of each text.</summary>
    public IEnumerable<(LocalText Text, Field Field)> All =>
        ClaimTable.Fields.Texts(_claim).Where(text => text.IsTranslated).Select(text => (Texts.Field(text.Path, text.Text)!, text.Field));

    /// <inheritdoc cref="TranslatedProse.Field"/>
    public LocalText? Field(string path, Text? own) => Texts.Field(path, own);

    /// <inheritdoc cref="TranslatedProse.Entry"/>
    public LocalText? Entry(string list, int length, int index, string key, Text? own) => Texts.Entry(list, length, index, key, own);

    public LocalText? Of(EvidenceItem item, string key, Text? own) => Texts.Field(PathOf(item, key), own);

    /// <summary>The path of a text of an evidence item, or of one of its lists.</summary>
    public static string PathOf(EvidenceItem item, string key) => $"{TranslationTable.Evidence}[{item.Document.Value}].{key}";
}
