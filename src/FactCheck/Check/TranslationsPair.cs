using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Check;

/// <summary>
/// FC423: every text of an up-to-date translation has its counterpart in what it renders. FC405 reports an outdated translation; its
/// page shows lists that no longer pair in the original language.
/// </summary>
internal static class TranslationsPair
{
    public static void Check(Translation translation, Original original, List<Diagnostic> findings)
    {
        var values = original.Values;
        var rendered = FieldText.In(values).Where(text => text.IsTranslated).Select(text => text.Path).ToHashSet(StringComparer.Ordinal);
        var numbered = original.Numbered.Select(document => $"{TranslationTable.Evidence}[{document}].").ToList();
        var apart = new List<string>();
        foreach (var (list, length) in translation.Texts.Lengths.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var expected = values.Find(list) is ListValue entries ? entries.Items.Length : 0;
            if (length == expected)
                continue;
            apart.Add(list);
            findings.Add(Rule.FC423.At(
                translation.File, LocationOf(list, translation), string.Create(CultureInfo.InvariantCulture, $"'{list}' and the list it translates differ in length: {length} and {expected}"),
                $"translate every entry of {original.File}, in the same order, and no others"));
        }

        foreach (var text in translation.Texts.All.Where(text => !apart.Exists(list => IsIn(list, text))))
        {
            if (numbered.Exists(item => text.Path.StartsWith(item, StringComparison.Ordinal)))
            {
                findings.Add(Rule.FC423.At(
                    translation.File, text.Text.Location, $"'{text.Path}' translates a document that has no name, only its number in the list",
                    $"give the item a name in {original.File}, such as 'id: annual-report', and write that name here"));
            }
            else if (!rendered.Contains(text.Path))
            {
                findings.Add(Rule.FC423.At(
                    translation.File, text.Text.Location, $"'{text.Path}' translates nothing in the {original.Noun}", $"delete it, or add the original to {original.File} first"));
            }
        }
    }

    private static Location LocationOf(string list, Translation translation) =>
        translation.Texts.All.FirstOrDefault(text => IsIn(list, text))?.Text.Location ?? Location.FileStart;

    private static bool IsIn(string list, FieldText text) => text.Path.StartsWith(list + "[", StringComparison.Ordinal);
}
