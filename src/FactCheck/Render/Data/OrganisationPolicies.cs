using FactCheck.Model;

namespace FactCheck.Render.Data;

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

    public static bool IsForNewsMedia(PolicyKind kind) => kind == PolicyKind.FactChecking;
}
