using System.Buffers;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC429: a translation quotes with the marks of its language, as <c>quotes</c> in the site's words lists them.</summary>
internal static class MarksOfLanguage
{
    /// <summary>The marks that open or close a quotation in some language; apostrophes are not among them.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("“”„«»「」『』");

    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var translation in input.Repository.Dossiers.SelectMany(dossier => dossier.Translations))
        {
            var words = input.Repository.WordsOf(translation.Language);
            if (LanguageTag.Primary(words.Tag) == LanguageTag.Primary(translation.Language) && words.Lists.GetValueOrDefault("quotes") is { IsDefaultOrEmpty: false } own)
                Check(translation, [.. own], findings);
        }
    }

    private static void Check(Translation translation, string[] own, List<Diagnostic> findings)
    {
        foreach (var text in translation.Texts.All.Where(text => !text.Field.IsCopied))
        {
            var value = text.Text.Value;
            for (var i = 0; i < value.Length; i++)
            {
                if (!Marks.Contains(value[i]) || own.Contains(value[i].ToString(), StringComparer.Ordinal))
                    continue;
                var marks = own.Length >= 4 ? $"{own[0]}…{own[1]}, and {own[2]}…{own[3]} within them" : string.Join(' ', own);
                findings.Add(Rule.FC429.At(
                    translation.File, text.Text.LocationAt(i, 1), $"{value[i]} is not a quotation mark of the language '{translation.Language}'", $"write {marks}"));
                break;
            }
        }
    }
}
