using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.State;

namespace FactCheck.Review.History;

/// <summary>Every rule that compares with the past, listed by hand. Pure.</summary>
public static class AllHistoryChecks
{
    private static readonly ImmutableArray<Action<HistoryInput, List<Diagnostic>>> Checks =
    [
        VerdictCorrected.Check,
        WordingCorrected.Check,
        HeadlineCorrected.Check,
        CorrectionsOnlyGrow.Check,
        QuietCorrections.Check,
        ClaimsStay.Check,
        PublicationStays.Check,
        AliasesStay.Check,
        ScaleStays.Check,
        EvidenceStays.Check,
        AuthorsStay.Check,
        PagesStay.Check,
        ComplaintsStay.Check,
        PastReadable.Check,
    ];

    /// <param name="past">The published state, without its drafts.</param>
    public static ImmutableArray<Diagnostic> Run(RepositoryState past, RepositoryState now)
    {
        var input = HistoryInput.Of(past, now);
        var findings = new List<Diagnostic>();
        foreach (var check in Checks)
            check(input, findings);
        return [.. findings];
    }
}
