using FactCheck.Model;

namespace FactCheck.State;

/// <summary>
/// What checking and planning a claim depends on apart from the claim: the site, and in all dossiers the documents, the ids of
/// the claims and what decides whether they are public. If none of it changed, the results for an unchanged claim still hold.
/// </summary>
internal static class CheckDependencies
{
    public static bool AreUnchanged(Repository before, Repository now) =>
        before with { Dossiers = now.Dossiers } == now
        && before.Dossiers.Length == now.Dossiers.Length
        && before.Dossiers.Zip(now.Dossiers).All(pair => ReferenceEquals(pair.First, pair.Second) || AreUnchanged(pair.First, pair.Second));

    private static bool AreUnchanged(Dossier before, Dossier now) =>
        before.Id == now.Id
        && ReferenceEquals(before.Source, now.Source)
        && before.Evidence.AsSpan().SequenceEqual(now.Evidence.AsSpan(), ReferenceEqualityComparer.Instance)
        && before.Unreadable.SetEquals(now.Unreadable)
        && before.Claims.Select(Target).SequenceEqual(now.Claims.Select(Target));

    /// <summary>What a link from another claim depends on. With the date, which is the same for all claims, it determines <see cref="Claim.StateOn"/>.</summary>
    private static (string Id, bool IsDraft, PartialDate? PublishAfter, bool IsRetracted, bool IsWithheld) Target(Claim claim) =>
        (claim.Id, claim.IsDraft, claim.PublishAfter?.Value, claim.Retracted is not null, claim.Withheld is not null);
}
