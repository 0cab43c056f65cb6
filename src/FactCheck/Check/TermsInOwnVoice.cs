using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>
/// FC704: in our own voice we use the words of <c>terms.yaml</c>. The rated wording, the positions of parties, quotations and
/// attributed words are not our own voice.
/// </summary>
internal static class TermsInOwnVoice
{
    public static void Check(string file, Text text, string language, CheckInput input, List<Diagnostic> findings)
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
