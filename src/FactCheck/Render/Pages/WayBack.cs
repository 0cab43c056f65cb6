using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

internal sealed record WayBack(PlannedClaim Claim)
{
    private PlannedAnchor? Place => Claim.Places.IsEmpty ? null : Claim.Places[0];

    /// <summary>The number of the sentence, from 1.</summary>
    public int Number => (Place?.Anchor.FirstSentence ?? 0) + 1;

    public int Of => Place?.Source.Sentences.Length ?? Claim.Source.Text.Sentences.Length;

    public string SourceTitle =>
        Place?.Source.Source.About is { } about ? about.Publisher?.Value ?? about.Title.Value : Claim.Source.About.Title.Value;

    public Address Address(PageScope scope) =>
        Place is { Source: var source, Anchor.FirstSentence: var first }
            ? scope.SentencePlace(source.Dossier, source.Sentences[first].Id)
            : scope.SourcePage(Claim.Claim.Dossier);
}
