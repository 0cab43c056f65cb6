using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>
/// FC704: where we speak ourselves, we use the words of <c>terms.yaml</c>. The rated wording and the positions of parties are
/// not our voice, nor is what stands in quotation marks or after an attribution.
/// </summary>
internal static class TermsInOwnVoice
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        var language = input.Repository.Settings.Language;
        foreach (var text in Prose(claim))
            Check(claim.File, text, language, input, findings);
    }

    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        var language = input.Repository.Settings.Language;
        foreach (var page in input.Repository.Pages)
        {
            foreach (var text in new[] { page.Title, page.Description, page.Body }.OfType<Text>())
                Check(page.File, text, page.Language ?? language, input, findings);
        }

        foreach (var dossier in input.Repository.Dossiers)
        {
            if (dossier.Source is { } source)
            {
                foreach (var text in source.Notes.Select(note => note.Note).Concat(new[] { source.About.About, source.Omits }.OfType<Text>()))
                    Check(source.File, text, language, input, findings);
            }

            foreach (var translation in dossier.Translations)
            {
                var prose = translation.Fields.Where(field => field.Key != "claim").Select(field => field.Value)
                    .Concat(translation.LeavesOut).Concat(translation.NotSeen).Concat(translation.Shows.Select(entry => entry.Value));
                foreach (var text in prose)
                    Check(translation.File, text, translation.Language, input, findings);
            }
        }
    }

    private static IEnumerable<Text> Prose(Claim claim) =>
        new[]
        {
            claim.Headline, claim.Summary, claim.AccurateVersion, claim.WouldChange, claim.Selection, claim.Disclosure, claim.ContrarySearch,
            claim.SingleSourceReason, claim.Analysis,
        }
        .OfType<Text>()
        .Concat(claim.LeavesOut)
        .Concat(claim.NotSeen)
        .Concat(claim.Evidence.Select(item => item.Shows));

    private static void Check(string file, Text text, string language, CheckInput input, List<Diagnostic> findings)
    {
        foreach (var (offset, word, term) in input.Terms.In(text.Value, language))
        {
            var use = term.Use.In(language, input.Repository.Settings.Language);
            if (IsPartOf(use, text.Value, offset, word.Length) || OtherVoices.Speak(text.Value, offset, word.Length, language))
                continue;
            findings.Add(Rule.FC704.At(
                file, text.MarkAt(offset, word.Length), $"'{text.Value.Substring(offset, word.Length)}' is not the site's own word",
                $"write '{use}'; where it is somebody else's word, put it in quotation marks or say in the sentence whose it is"));
        }
    }

    /// <summary>Whether the place lies inside of the words that we do use.</summary>
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
