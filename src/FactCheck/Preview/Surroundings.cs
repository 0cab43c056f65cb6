using FactCheck.Model;

namespace FactCheck.Preview;

/// <summary>
/// What a claim is judged and shown by beside itself: the site, and of all dossiers the documents and the names of the
/// claims. Where it stays the same, what was made of a claim that did not change stays right.
/// </summary>
internal static class Surroundings
{
    public static bool AreSame(Repository before, Repository now) =>
        before with { Dossiers = now.Dossiers } == now
        && before.Dossiers.Length == now.Dossiers.Length
        && before.Dossiers.Zip(now.Dossiers).All(pair => ReferenceEquals(pair.First, pair.Second) || AreSame(pair.First, pair.Second));

    private static bool AreSame(Dossier before, Dossier now) =>
        before.Id == now.Id
        && ReferenceEquals(before.Source, now.Source)
        && before.Evidence.AsSpan().SequenceEqual(now.Evidence.AsSpan(), ReferenceEqualityComparer.Instance)
        && before.Unreadable.SetEquals(now.Unreadable)
        && before.Claims.Select(Name).SequenceEqual(now.Claims.Select(Name));

    private static (string Id, bool IsDraft) Name(Claim claim) => (claim.Id, claim.IsDraft);
}
