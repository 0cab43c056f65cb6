using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC321: if the policy asks for it, documents published by states and parties disclose the publisher's interest in the matter.</summary>
internal static class InterestsDisclosed
{
    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        if (!input.Policy.Interests)
            return;
        foreach (var document in input.Repository.Dossiers.SelectMany(dossier => dossier.Evidence))
        {
            if (document is { Interest: null, About.Control: PublisherControl.State or PublisherControl.Party } && document.Consulted != Consulted.NotSeen)
            {
                findings.Add(Rule.FC321.At(
                    document.File, (document.About.Publisher ?? document.About.Title).Location,
                    $"the publisher is controlled by a {Vocabularies.PublisherControls.WordFor(document.About.Control.Value)}, and no 'interest' says what its stake in the matter is",
                    "add 'interest:' with one sentence, such as 'interest: The state is a party to the dispute.'; if it has no stake, say so there"));
            }
        }
    }
}
