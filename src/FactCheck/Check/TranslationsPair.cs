using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Check;

/// <summary>
/// FC423: what an up-to-date translation holds has its counterpart in the claim. An older one shows lists that no longer pair in
/// the original, and FC405 says that it is older.
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
                translation.File, MarkOf(list, translation), string.Create(CultureInfo.InvariantCulture, $"'{list}' and the list that it renders differ in length: {length} and {expected}"),
                $"translate each entry in the order of {claim.File}, and no others"));
        }

        foreach (var text in translation.Texts.All.Where(text => !rendered.Contains(text.Path) && !apart.Exists(list => IsIn(list, text))))
        {
            findings.Add(Rule.FC423.At(
                translation.File, text.Text.Mark, $"the claim has nothing that '{text.Path}' renders", $"delete it, or write the original into {claim.File} first"));
        }
    }

    private static Mark MarkOf(string list, Translation translation) =>
        translation.Texts.All.FirstOrDefault(text => IsIn(list, text))?.Text.Mark ?? Mark.FileStart;

    private static bool IsIn(string list, FieldText text) => text.Path.StartsWith(list + "[", StringComparison.Ordinal);
}
