using System.Text;
using FactCheck.Anchor;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Tests.Site;

/// <summary>
/// The words that may stand in quotation marks: stored texts, quotes from evidence and cited translations of them, the words of
/// those we asked, titles and names of documents, the names that terms.yaml lists, the labels of the scale, and the words of the site itself.
/// </summary>
internal sealed class StoredWords
{
    private const char Between = '\n';

    private readonly string _all;

    private StoredWords(IEnumerable<string> texts) => _all = Between + string.Join(Between, texts.Select(Key)) + Between;

    /// <summary>
    /// What is stored, and what translations put into marks where their original has stored words in marks: as many, in the same
    /// order. Translated pages say that quoted words may be translated.
    /// </summary>
    public static StoredWords Of(Repository repository)
    {
        var stored = Texts(repository).ToList();
        var originals = new StoredWords(stored);
        return new StoredWords(stored.Concat(Translations(repository).SelectMany(pair => originals.Rendered(pair.Original, pair.Translation))));
    }

    private IEnumerable<string> Rendered(string original, string translation)
    {
        var (marked, rendered) = (Marked(original), Marked(translation));
        return marked.Count == rendered.Count ? marked.Zip(rendered).Where(pair => Hold(pair.First)).Select(pair => pair.Second) : [];
    }

    private static List<string> Marked(string text) => [.. QuotationMarks.In(".txt", text.Replace('\n', ' '), _ => false)];

    private static IEnumerable<(string Original, string Translation)> Translations(Repository repository)
    {
        var index = RepositoryIndex.Of(repository);
        foreach (var translation in repository.Dossiers.SelectMany(dossier => dossier.Translations))
        {
            var originals = FieldText.In(index.OriginalOf(translation.Original)!.Values).DistinctBy(text => text.Path, StringComparer.Ordinal)
                .ToDictionary(text => text.Path, text => text.Text.Value, StringComparer.Ordinal);
            foreach (var text in translation.Texts.All.Where(text => originals.ContainsKey(text.Path)))
                yield return (originals[text.Path], text.Text.Value);
        }

        foreach (var page in repository.Pages.Where(page => page.Language is not null))
        {
            if (repository.Pages.FirstOrDefault(original => original.Language is null && original.Id == page.Id) is { } original)
                yield return (original.Body.Value, page.Body.Value);
        }
    }

    private static IEnumerable<string> Texts(Repository repository) =>
    [
        .. repository.Dossiers.SelectMany(dossier => dossier.Evidence.Select(document => document.About).Append(dossier.Source?.About).OfType<Description>()).SelectMany(Names),
        .. repository.Dossiers.Select(dossier => dossier.Source?.Text.Canonical).OfType<string>(),
        .. repository.Dossiers.SelectMany(dossier => dossier.Evidence).Select(document => document.Excerpt?.Canonical).OfType<string>(),
        .. repository.Claims.SelectMany(Words),
        .. repository.Dossiers.SelectMany(dossier => dossier.Translations).SelectMany(Words),
        .. repository.Terms.SelectMany(term => term.Use.All.Concat(term.Variants.Concat(term.Avoid).SelectMany(entry => entry.Value))).Select(text => text.Value),
        .. repository.Scale.SelectMany(verdict => verdict.Label.All).Select(text => text.Value),
        .. repository.InterfaceLanguages.SelectMany(words => words.Phrases.Values).Select(phrase => phrase.Other),
    ];

    /// <summary>Reports whether each part between ellipses and brackets is part of one text, in whole words; signs and capitals do not count.</summary>
    public bool Hold(string quoted) =>
        quoted.Replace("...", "…", StringComparison.Ordinal).Split('…', '[', ']').Select(Key).Where(part => part.Length > 0).All(IsPart);

    private bool IsPart(string words)
    {
        for (var at = _all.IndexOf(words, StringComparison.Ordinal); at >= 0; at = _all.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (!IsInside(_all[at - 1], words[0]) && !IsInside(words[^1], _all[at + words.Length]))
                return true;
        }

        return false;
    }

    /// <summary>Scripts without spaces have no edges of words.</summary>
    private static bool IsInside(char before, char after) =>
        char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after) && !UnspacedScripts.Has(before) && !UnspacedScripts.Has(after);

    private static IEnumerable<string> Names(Description about) =>
        new[] { about.Title, about.Publisher, about.TranslatedFrom, about.RepublishedFrom }.Concat(about.Authors).OfType<Text>().Select(text => text.Value);

    private static IEnumerable<string> Words(Claim claim) =>
        claim.Evidence.SelectMany(item => new[] { item.Quote?.Exact, item.QuoteTranslation, item.Inline?.About.Title })
            .Concat(claim.Contacts.Select(contact => contact.Response))
            .OfType<Text>().Select(text => text.Value)
            .Concat(claim.Evidence.Select(item => item.Inline?.Excerpt?.Canonical).OfType<string>());

    private static IEnumerable<string> Words(Translation translation) =>
        translation.Texts.All.Where(text => text.Path.EndsWith(".quote-translation", StringComparison.Ordinal) || text.Path.EndsWith(".response", StringComparison.Ordinal)).Select(text => text.Text.Value);

    /// <summary>Typography folded, lower case, without quotation marks and without signs at the edges.</summary>
    private static string Key(string text)
    {
        var key = new StringBuilder();
        foreach (var c in TextFold.Key(text))
        {
            if (c is not ('"' or '\'' or '«' or '»' or '「' or '」' or '『' or '』'))
                key.Append(char.ToLowerInvariant(c));
        }

        return TextFold.Key(key.ToString()).Trim().Trim('.', ',', ';', ':', '!', '?', '。', '、', '؟', '،', ' ');
    }
}
