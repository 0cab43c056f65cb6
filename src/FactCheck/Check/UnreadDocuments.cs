using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC305: a document that was not read neither supports nor undermines a claim, and is not quoted.</summary>
internal static class UnreadDocuments
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        foreach (var item in claim.Evidence)
        {
            if (input.Index.DocumentOf(claim, item) is not { Consulted: Consulted.NotSeen })
                continue;
            if (item.Stance.Value != Stance.Context)
            {
                findings.Add(Rule.FC305.At(
                    claim.File, item.Stance.Location, $"'{item.Document.Value}' was not read, so it cannot have the stance '{Vocabularies.Stances.WordFor(item.Stance.Value)}'",
                    $"write 'stance: context'; or read the document and change 'consulted: not-seen' to full or excerpt"));
            }

            if (item.Quote is not null)
            {
                findings.Add(Rule.FC305.At(
                    claim.File, item.Quote.Exact.Location, $"'{item.Document.Value}' was not read, so it cannot be quoted",
                    "delete the quote; or read the document and change 'consulted: not-seen' to full or excerpt"));
            }
        }
    }
}
