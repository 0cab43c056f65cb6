using FactCheck.Model;

namespace FactCheck.Lists;

/// <summary>Selects claims; null or false selects all.</summary>
public sealed record ClaimFilter(string? Dossier, string? Verdict, string? Topic, bool IsDraft)
{
    public bool Keeps(Claim claim) =>
        (Dossier is null || claim.Dossier == Dossier)
        && (Verdict is null || claim.Verdict.Value == Verdict)
        && (Topic is null || claim.Topics.Any(topic => topic.Value == Topic))
        && (!IsDraft || claim.IsDraft);
}
