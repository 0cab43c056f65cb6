using System.Text.Json;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Texts;

namespace FactCheck.Render.Data;

/// <summary>The publisher of the site (not of its claims) with its policies, as a schema.org Organization.</summary>
internal static class OrganisationJson
{
    public static void Write(Utf8JsonWriter json, string property, Site site) => json.WriteObject(property, () => WriteContent(json, site));

    public static void WriteContent(Utf8JsonWriter json, Site site)
    {
        var organisation = site.Settings.Organisation;
        json.WriteString("@type", organisation is { IsNewsMedia: true } ? "NewsMediaOrganization" : "Organization");
        json.WriteString("@id", site.Base!.Value + "#organization");
        json.WriteString("name", organisation?.Name?.Value ?? site.Settings.Title.In(site.Main.Tag, site.Settings.Language));
        json.WriteString("url", organisation?.Url?.Value ?? site.Base.Value);
        foreach (var policy in (organisation?.Policies ?? []).Where(policy => organisation!.IsNewsMedia || policy.Kind != PolicyKind.FactChecking))
            json.WriteString(TermOf(policy.Kind), site.Base.Absolute(site.Main.Document(policy.Page.Value).Path));
    }

    /// <summary>schema.org has <c>verificationFactCheckingPolicy</c> only for news media.</summary>
    private static string TermOf(PolicyKind kind) => kind switch
    {
        PolicyKind.Corrections => "correctionsPolicy",
        PolicyKind.FactChecking => "verificationFactCheckingPolicy",
        PolicyKind.Ethics => "ethicsPolicy",
        PolicyKind.Funding => "ownershipFundingInfo",
        PolicyKind.Feedback => "actionableFeedbackPolicy",
        _ => "publishingPrinciples",
    };
}
