using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

/// <summary>The prose of a claim, a source or an evidence document in the language of a page; untranslated texts stay in the site's language.</summary>
internal sealed class TranslatedProse
{
    private readonly string _own;

    private readonly string _language;

    public TranslatedProse(Translated original, string language, Site site)
    {
        (_own, _language) = (site.Settings.Language, language);
        Translation = language == _own ? null : site.Translations.GetValueOrDefault((original, language));
    }

    /// <summary>Null if there is none into the page's language.</summary>
    public Translation? Translation { get; }

    /// <param name="path">The path of a text outside of lists, such as <c>retracted.note</c>.</param>
    public LocalText? Field(string path, Text? own) => Translated(path) ?? LocalText.Of(own?.Value, _own);

    public LocalText? Translated(string path) => Translation?.Texts.Find(path) is { } text ? new LocalText(text.Value, _language) : null;

    /// <param name="length">The length of the original's list.</param>
    public LocalText? Entry(string list, int length, int index, string key, Text? own) =>
        Pairs(list, length) ? Field($"{list}[{FieldValue.Index(index)}].{key}", own) : LocalText.Of(own?.Value, _own);

    public LocalText[] List(string list, IReadOnlyList<Text> own) =>
        [.. own.Select((text, i) => (Pairs(list, own.Count) ? Field($"{list}[{FieldValue.Index(i)}]", text) : LocalText.Of(text.Value, _own))!)];

    /// <summary>Returns a text in Markdown with its language.</summary>
    public (Text Markdown, string Language)? Markdown(string path, Text? own) =>
        Translation?.Texts.Find(path) is { } translated ? (translated, _language) : own is not null ? (own, _own) : null;

    private bool Pairs(string list, int length) => Translation?.Texts.Pairs(list, length) == true;
}
