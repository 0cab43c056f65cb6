using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Prose;

namespace FactCheck.Render.Pages;

/// <summary>What a complaint is about, as its entry shows it.</summary>
/// <param name="Claim">Null if it is not about a claim, or its text may not be shown.</param>
/// <param name="Title">Null if a row shows the claim.</param>
internal sealed record ComplaintSubject(Address Address, PlannedClaim? Claim, LocalText? Title)
{
    /// <returns>Null for a complaint about the site as a whole, or about what has no page.</returns>
    public static ComplaintSubject? Of(Complaint complaint, PageScope scope)
    {
        if (complaint.About is not { } about || InternalLink.Parse(about.Value, ComplaintsFile.FileName) is not { } link)
            return null;
        var site = scope.Site;
        return link.Kind switch
        {
            LinkKind.Claim => site.ClaimsById.TryGetValue(link.Target, out var claim) ? OfClaim(claim, scope) : null,
            LinkKind.Source => site.SourcesByDossier.TryGetValue(link.Target, out var source)
                ? new ComplaintSubject(scope.SourcePage(source.Dossier), null, scope.TitleOf(source.Source))
                : null,
            LinkKind.Topic => scope.TopicPage(link.Target) is { } topic ? new ComplaintSubject(topic, null, new LocalText(scope.TopicName(link.Target), scope.Language)) : null,
            _ => scope.Links.Page(link.Target) is var (title, address) ? new ComplaintSubject(address, null, title) : null,
        };
    }

    private static ComplaintSubject OfClaim(PlannedClaim claim, PageScope scope) =>
        claim.State == ClaimState.Withheld
            ? new ComplaintSubject(scope.ClaimPage(claim), null, new LocalText(ClaimTitle.Of(claim, scope), scope.Language))
            : new ComplaintSubject(scope.ClaimPage(claim), claim, null);
}
