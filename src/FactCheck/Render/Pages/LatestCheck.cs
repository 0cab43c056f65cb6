using FactCheck.Plan;

namespace FactCheck.Render.Pages;

internal sealed class LatestCheck(PlannedClaim claim, PageScope scope)
{
    public PlannedClaim Claim => claim;

    public ClaimProse Prose { get; } = scope.Prose(claim);

    public Passage? Passage { get; } = Pages.Passage.All(claim).FirstOrDefault();

    public string Language => Passage?.Language ?? Prose.Statement.Language;
}
