using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Plan;

namespace FactCheck.Review.History;

/// <summary>Every rule that needs the past, listed by hand. Pure.</summary>
public static class AllHistoryChecks
{
    private static readonly ImmutableArray<Action<HistoryInput, List<Diagnostic>>> Checks =
    [
        VerdictCorrected.Check,
        WordingCorrected.Check,
        CorrectionsOnlyGrow.Check,
        ClaimsStay.Check,
        PublicationStays.Check,
        AliasesStay.Check,
        ScaleStays.Check,
        EvidenceStays.Check,
        AuthorsStay.Check,
        PagesStay.Check,
        PastReadable.Check,
    ];

    /// <param name="past">What was published before.</param>
    /// <param name="anchored">What is there now.</param>
    /// <param name="site">What is published now.</param>
    public static ImmutableArray<Diagnostic> Run(Side past, AnchoredRepository anchored, Site site)
    {
        var input = HistoryInput.Of(past, anchored, site);
        var findings = new List<Diagnostic>();
        foreach (var check in Checks)
            check(input, findings);
        return [.. findings];
    }
}
