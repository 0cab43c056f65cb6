using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>
/// What the rules for single claims found last time. They look at the claim, at the site, and at what dossiers show to
/// claims: their documents and the names of their claims. Where all that is the same, so are the findings.
/// </summary>
public sealed class KeptChecks
{
    private readonly Repository? _repository;
    private readonly PartialDate? _asOf;
    private readonly Dictionary<Claim, ImmutableArray<Diagnostic>> _findings = new(ReferenceEqualityComparer.Instance);

    public KeptChecks()
    {
    }

    internal KeptChecks(Repository repository, PartialDate? asOf) => (_repository, _asOf) = (repository, asOf);

    internal void Add(Claim claim, ImmutableArray<Diagnostic> findings) => _findings[claim] = findings;

    /// <summary>The findings of claims that need not be checked again in a repository.</summary>
    internal IReadOnlyDictionary<Claim, ImmutableArray<Diagnostic>> In(Repository repository, PartialDate? asOf) =>
        asOf == _asOf && _repository is { } before && LooksTheSame(before, repository) ? _findings : ImmutableDictionary<Claim, ImmutableArray<Diagnostic>>.Empty;

    private static bool LooksTheSame(Repository before, Repository now) =>
        before with { Dossiers = now.Dossiers } == now
        && before.Dossiers.Length == now.Dossiers.Length
        && before.Dossiers.Zip(now.Dossiers).All(pair => ReferenceEquals(pair.First, pair.Second) || LooksTheSame(pair.First, pair.Second));

    private static bool LooksTheSame(Dossier before, Dossier now) =>
        before.Id == now.Id
        && ReferenceEquals(before.Source, now.Source)
        && before.Evidence.SequenceEqual(now.Evidence, ReferenceEqualityComparer.Instance)
        && before.Unreadable.SetEquals(now.Unreadable)
        && before.Claims.Select(Name).SequenceEqual(now.Claims.Select(Name));

    private static (string Id, bool IsDraft) Name(Claim claim) => (claim.Id, claim.IsDraft);
}
