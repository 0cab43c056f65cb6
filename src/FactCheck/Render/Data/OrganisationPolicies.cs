using FactCheck.Model;

namespace FactCheck.Render.Data;

/// <summary>The schema.org properties for policies.</summary>
internal static class OrganisationPolicies
{
    public static string TermOf(PolicyKind kind) => kind switch
    {
        PolicyKind.Corrections => "correctionsPolicy",
        PolicyKind.FactChecking => "verificationFactCheckingPolicy",
        PolicyKind.Ethics => "ethicsPolicy",
        PolicyKind.Funding => "ownershipFundingInfo",
        PolicyKind.Feedback => "actionableFeedbackPolicy",
        _ => "publishingPrinciples",
    };

    /// <summary>Whether only news media have the property.</summary>
    public static bool IsForNewsMedia(PolicyKind kind) => kind == PolicyKind.FactChecking;
}
