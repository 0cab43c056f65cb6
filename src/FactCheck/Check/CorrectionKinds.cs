using FactCheck.Anchor;
using FactCheck.Anchor.Fuzzy;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>
/// FC424: a correction of kind <c>typo</c> changes only what the fold ignores, one of kind <c>spelling</c> one letter, because
/// readers are told nothing or little of them. What changed without being named is compared over time.
/// </summary>
internal static class CorrectionKinds
{
    /// <summary>Equal words to show on each side of a difference.</summary>
    private const int WordsBeside = 12;

    public static void Check(Claim claim, List<Diagnostic> findings) => Check(claim.Corrections, claim.File, findings);

    /// <summary>The logs of documents, pages and topics.</summary>
    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var dossier in input.Repository.Dossiers)
        {
            if (dossier.Source is { } source)
                Check(source.About.Corrections, source.File, findings);
            foreach (var document in dossier.Evidence)
                Check(document.About.Corrections, document.File, findings);
        }

        foreach (var page in input.Repository.Pages)
            Check(page.Corrections, page.File, findings);
        foreach (var topic in input.Repository.Topics ?? [])
            Check(topic.Corrections, TopicsFile.FileName, findings);
    }

    /// <summary>What changed, word by word, and the kind that may change it.</summary>
    /// <param name="from">Empty if there was nothing.</param>
    /// <param name="to">Empty if nothing is left.</param>
    /// <param name="isProse">Not the wording, a quote or the headline, whose spelling may be their meaning.</param>
    public static string Hint(string from, string to, bool isProse)
    {
        var diff = WordDiff.Of(from, to).Near(WordsBeside);
        var kind = isProse && from.Length > 0 && to.Length > 0 && SpellingChange.Flaw(from, to) is null
            ? "write 'kind: spelling', which readers see with both words"
            : "write 'kind: factual' if something was wrong, 'clarification' if it was unclear, 'update' if it is new";
        return $"before: {MarkedLines.Old(diff)}\nafter:  {MarkedLines.New(diff)}\n{kind}; 'from' and 'to' name the old and the new words";
    }

    private static void Check(IEnumerable<Correction> corrections, string file, List<Diagnostic> findings)
    {
        foreach (var correction in corrections)
        {
            var (from, to) = (correction.From?.Value ?? "", correction.To?.Value ?? "");
            var place = (correction.To ?? correction.From)?.Location ?? correction.Location;
            if (correction.Kind == CorrectionKind.Typo && TextFold.Key(from).Trim() != TextFold.Key(to).Trim())
                findings.Add(Rule.FC424.At(file, place, "a correction of kind 'typo' changes words; it may change only quotation marks, dashes, spaces and the like", Hint(from, to, isProse: true)));
            else if (correction.Kind == CorrectionKind.Spelling && (correction.From is null || correction.To is null))
                findings.Add(Rule.FC424.At(file, place, "a correction of kind 'spelling' does not name both words", "add 'from:' with the misspelt word and 'to:' with the right one; readers see both"));
            else if (correction.Kind == CorrectionKind.Spelling && SpellingChange.Flaw(from, to) is { } flaw)
                findings.Add(Rule.FC424.At(file, place, $"a correction of kind 'spelling' may change one letter in a word of six letters or more, never its first: {flaw}", Hint(from, to, isProse: false)));
        }
    }
}
