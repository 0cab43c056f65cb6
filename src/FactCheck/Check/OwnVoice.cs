using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Check;

/// <summary>
/// The rules for texts in our own voice: not the rated wording, the positions of parties, titles and quotations. The texts of
/// a record are listed once for all of them.
/// </summary>
internal static class OwnVoice
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings) =>
        Check(claim.File, ClaimTable.Fields.Texts(claim), input.Repository.Settings.Language, input, findings);

    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        var language = input.Repository.Settings.Language;
        foreach (var page in input.Repository.Pages)
        {
            Check(page.File, SiteListTables.Page.Texts(page), page.Language ?? language, input, findings);
            TermsInOwnVoice.Check(page.File, page.Body, page.Language ?? language, input, findings);
        }

        CheckSite(input.Repository, findings);
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

    /// <summary>Texts of maintainers, which <c>terms.yaml</c> does not bind.</summary>
    private static void CheckSite(Repository repository, List<Diagnostic> findings)
    {
        Check(SiteFile.FileName, SiteTable.Fields.Texts(repository.Settings));
        Check(ScaleFile.FileName, repository.Scale.SelectMany(SiteListTables.Verdict.Texts));
        Check(TopicsFile.FileName, (repository.Topics ?? []).SelectMany(SiteListTables.Topic.Texts));
        Check(PeopleFile.FileName, (repository.People ?? []).SelectMany(SiteListTables.Person.Texts));
        Check(ComplaintsFile.FileName, (repository.Complaints ?? []).SelectMany(SiteListTables.Complaint.Texts));
        Check(TermsFile.FileName, repository.Terms.SelectMany(SiteListTables.Term.Texts));

        void Check(string file, IEnumerable<FieldText> texts)
        {
            foreach (var text in texts)
            {
                if (text.Field is { Voice: Voice.Ours, IsMarkdown: false })
                    PlainProse.Check(file, text, findings);
                else
                    PlainProse.CheckComments(file, text, findings);
            }
        }
    }

    private static void Check(string file, IEnumerable<FieldText> texts, string language, CheckInput input, List<Diagnostic> findings)
    {
        foreach (var text in texts)
        {
            if (text.Field.Voice != Voice.Ours)
            {
                PlainProse.CheckComments(file, text, findings);
                continue;
            }

            TermsInOwnVoice.Check(file, text.Text, language, input, findings);
            if (!text.Field.IsMarkdown)
                PlainProse.Check(file, text, findings);
        }
    }
}
