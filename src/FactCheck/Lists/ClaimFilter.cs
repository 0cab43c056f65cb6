using FactCheck.Model;

namespace FactCheck.Lists;

/// <summary>Which claims are listed; what is null or false keeps all.</summary>
/// <param name="Dossier">Of this dossier.</param>
/// <param name="Verdict">With this verdict.</param>
/// <param name="Topic">With this topic among others.</param>
/// <param name="IsDraft">Not published.</param>
public sealed record ClaimFilter(string? Dossier, string? Verdict, string? Topic, bool IsDraft)
{
    public bool Keeps(Claim claim) =>
        (Dossier is null || claim.Dossier == Dossier)
        && (Verdict is null || claim.Verdict.Value == Verdict)
        && (Topic is null || claim.Topics.Any(topic => topic.Value == Topic))
        && (!IsDraft || claim.IsDraft);
}
