using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Check;

/// <summary>
/// FC423: every text of an up-to-date translation has its counterpart in the claim. FC405 reports an outdated translation; its
/// page shows lists that no longer pair in the original language.
/// </summary>
internal static class TranslationsPair
{
    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var translation in input.Repository.Dossiers.SelectMany(dossier => dossier.Translations))
        {
            if (input.Index.Claims.TryGetValue(translation.Claim, out var claim) && !claim.IsIncomplete && translation.Of?.Value == ClaimContent.Hash(claim))
                Check(translation, claim, findings);
        }
    }

    private static void Check(Translation translation, Claim claim, List<Diagnostic> findings)
    {
        var values = ClaimTable.Fields.Read(claim);
        var rendered = FieldText.In(values).Where(text => text.IsTranslated).Select(text => text.Path).ToHashSet(StringComparer.Ordinal);
        var apart = new List<string>();
        foreach (var (list, length) in translation.Texts.Lengths.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var expected = values.Find(list) is ListValue entries ? entries.Items.Length : 0;
            if (length == expected)
                continue;
            apart.Add(list);
            findings.Add(Rule.FC423.At(
                translation.File, LocationOf(list, translation), string.Create(CultureInfo.InvariantCulture, $"'{list}' and the list it translates differ in length: {length} and {expected}"),
                $"translate every entry of {claim.File}, in the same order, and no others"));
        }

        foreach (var text in translation.Texts.All.Where(text => !rendered.Contains(text.Path) && !apart.Exists(list => IsIn(list, text))))
        {
            findings.Add(Rule.FC423.At(
                translation.File, text.Text.Location, $"'{text.Path}' translates nothing in the claim", $"delete it, or add the original to {claim.File} first"));
        }
    }

    private static Location LocationOf(string list, Translation translation) =>
        translation.Texts.All.FirstOrDefault(text => IsIn(list, text))?.Text.Location ?? Location.FileStart;

    private static bool IsIn(string list, FieldText text) => text.Path.StartsWith(list + "[", StringComparison.Ordinal);
}
