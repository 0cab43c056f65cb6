using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC322: a document that its publisher has withdrawn neither supports nor undermines a claim.</summary>
internal static class WithdrawnDocuments
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        foreach (var (item, document) in DecisiveEvidence.Of(claim, input))
        {
            if (document.Withdrawn is { } withdrawn)
            {
                findings.Add(Rule.FC322.At(
                    claim.File, item.Stance.Location, $"'{item.Document.Value}' was withdrawn on {withdrawn.Date.Value}, but has the stance '{Vocabularies.Stances.WordFor(item.Stance.Value)}'",
                    withdrawn.ReplacedBy is { } other ? $"name its replacement, '{other.Value}', and say what that shows; or write 'stance: context'" : "write 'stance: context', and name another document for the verdict to rest on"));
            }
        }
    }
}
