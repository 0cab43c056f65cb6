using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC326, FC327: the claimant is known, and is the person who speaks in the text.</summary>
internal static class ClaimantNamed
{
    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var dossier in input.Anchored.Dossiers)
        {
            if (dossier.Dossier.Source is not { } source)
                continue;
            foreach (var claim in dossier.Claims)
                Check(claim, source, input, findings);
        }
    }

    private static void Check(AnchoredClaim anchored, SourceDocument source, CheckInput input, List<Diagnostic> findings)
    {
        var claim = anchored.Claim;
        var place = anchored.Quotes.FirstOrDefault()?.Anchor;
        var speaker = place?.Text.Sentences[place.FirstSentence].Speaker;
        if (claim.Claimant is { } claimant)
        {
            if (speaker is not null && speaker.Value != claimant.Value && input.Index.AxisOf(claim) != Axis.Attribution && input.Index.People?.ContainsKey(claimant.Value) != false)
            {
                findings.Add(Rule.FC327.At(
                    claim.File, claimant.Location, $"the claimant is '{claimant.Value}', but in {place!.Text.File} '{speaker.Value}' speaks these words",
                    $"delete 'claimant:' to make '{speaker.Value}' the claimant, fix the line '@{speaker.Value}' in the text, or rate only that it was said, with a verdict of the axis attribution"));
            }
        }
        else if (anchored.IsResolved && speaker is null && source.Claimant is null && source.About.Publisher is null)
        {
            findings.Add(Rule.FC326.At(
                claim.File, claim.Statement.Location, "neither the claim nor its source says who made it",
                $"add 'claimant:' here with the name of who says it, or 'publisher:' to {source.File}"));
        }
    }
}
