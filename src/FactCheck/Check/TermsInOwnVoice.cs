using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Check;

/// <summary>
/// FC704: in our own voice we use the words of <c>terms.yaml</c>. The rated wording, the positions of parties, quotations and
/// attributed words are not our own voice.
/// </summary>
internal static class TermsInOwnVoice
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings) =>
        Check(claim.File, ClaimTable.Fields.Texts(claim), input.Repository.Settings.Language, input, findings);

    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        var language = input.Repository.Settings.Language;
        foreach (var page in input.Repository.Pages)
        {
            Check(page.File, SiteListTables.Page.Texts(page), page.Language ?? language, input, findings);
            Check(page.File, page.Body, page.Language ?? language, input, findings);
        }

        foreach (var dossier in input.Repository.Dossiers)
        {
            if (dossier.Source is { } source)
                Check(source.File, SourceTable.Fields.Texts(source), language, input, findings);
            foreach (var document in dossier.Evidence)
                Check(document.File, EvidenceTable.Fields.Texts(document), language, input, findings);
            foreach (var translation in dossier.Translations)
                Check(translation.File, translation.Texts.All, translation.Language, input, findings);
        }
    }

    private static void Check(string file, IEnumerable<FieldText> texts, string language, CheckInput input, List<Diagnostic> findings)
    {
        foreach (var text in texts)
        {
            if (text.Field.Voice == Voice.Ours)
                Check(file, text.Text, language, input, findings);
        }
    }

    private static void Check(string file, Text text, string language, CheckInput input, List<Diagnostic> findings)
    {
        foreach (var (offset, word, term) in input.Terms.In(text.Value, language))
        {
            var use = term.Use.In(language, input.Repository.Settings.Language);
            if (IsPartOf(use, text.Value, offset, word.Length) || AttributedSpeech.Covers(text.Value, offset, word.Length, language))
                continue;
            findings.Add(Rule.FC704.At(
                file, text.LocationAt(offset, word.Length), $"'{text.Value.Substring(offset, word.Length)}' is not the site's own word",
                $"write '{use}'; if it is someone else's word, put it in quotation marks or say in the sentence whose word it is"));
        }
    }

    /// <summary>Reports whether the place lies inside the words that we do use.</summary>
    private static bool IsPartOf(string use, string text, int offset, int length)
    {
        for (var inside = use.IndexOf(text.Substring(offset, length), StringComparison.OrdinalIgnoreCase); inside >= 0;
            inside = use.IndexOf(text.Substring(offset, length), inside + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (offset >= inside && string.Compare(text, offset - inside, use, 0, use.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return true;
        }

        return false;
    }
}
