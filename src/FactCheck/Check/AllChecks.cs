using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>Phase 3: every rule, listed by hand. Pure.</summary>
public static class AllChecks
{
    /// <summary>Claims checked by one worker before it asks for more.</summary>
    private const int ChunkSize = 64;

    private static readonly ImmutableArray<Action<Claim, CheckInput, List<Diagnostic>>> OfClaims =
    [
        VerdictInScale.Check,
        FieldsForVerdict.Check,
        QuotedSourcesExist.Check,
        EvidenceExists.Check,
        MarkdownRules.Check,
        PeopleExist.Check,
        TopicsExist.Check,
        RelatedClaimsExist.Check,
        HeldBackText.Check,
        DatesInOrder.Check,
        CorrectionsChain.Check,
        (claim, _, findings) => CorrectionKinds.Check(claim, findings),
        HeadlineWithoutVerdict.Check,
        HeadlineGiven.Check,
        HeadlineOwnWords.Check,
        (claim, _, findings) => HeadlineLength.Check(claim, findings),
        ReadingsCount.Check,
        DatesAhead.Check,
        (claim, _, findings) => PositionsAreEqual.Check(claim, findings),
        AgreedByEachParty.Check,
        (claim, _, findings) => OriginalAddresses.Check(claim, findings),
        QuotationLength.Check,
        (claim, _, findings) => VerbatimWording.Check(claim, findings),
        ArchivedCopies.Check,
        IndependentOrigins.Check,
        EvidenceOfBothSides.Check,
        EvidenceFromElsewhere.Check,
        PrimarySources.Check,
        WithdrawnDocuments.Check,
        PartsOnAxis.Check,
        (claim, _, findings) => MediaRatingsFit.Check(claim, findings),
        PartsFitVerdict.Check,
        SelectionStated.Check,
        SecondReaders.Check,
        ClaimantContacted.Check,
        RecheckDates.Check,
        WordingWithoutVerdict.Check,
        OwnVoice.Check,
    ];

    private static readonly ImmutableArray<Action<CheckInput, List<Diagnostic>>> OfRepositories =
    [
        UniqueIds.Check,
        CoverageComplete.Check,
        CorrectionKinds.Check,
        MarkdownRules.Check,
        PeopleExist.Check,
        RelatedClaimsExist.Check,
        FeaturedClaims.Check,
        DatesInOrder.Check,
        DatesAhead.Check,
        Translations.Check,
        HeadlineOwnWords.Check,
        HeadlineLength.Check,
        ReadingsCount.Check,
        MarksOfLanguage.Check,
        PolicyPagesExist.Check,
        MenuAndLogo.Check,
        ColoursContrast.Check,
        StatisticsHostNamed.Check,
        StylesStayLocal.Check,
        OriginalAddresses.Check,
        ArchivedCopies.Check,
        InterestsDisclosed.Check,
        OpinionsUnrated.Check,
        ClaimsWrittenOnce.Check,
        ClaimantNamed.Check,
        AttributionRules.Check,
        OwnVoice.Check,
        PolicyPagesNamed.Check,
        LanguagesWorded.Check,
        ComplaintsAnswered.Check,
        ComplaintsCorrected.Check,
        ComplaintsWithoutAddresses.Check,
    ];

    /// <param name="day">The day of the check; null if none was given.</param>
    /// <param name="parallelism">Largest number of workers.</param>
    /// <param name="known">Earlier findings of the rules for single claims, for claims that need not be checked again.</param>
    /// <returns>All findings, and those of the rules for single claims by claim.</returns>
    public static (ImmutableArray<Diagnostic> Findings, ReferenceCache<Claim, ImmutableArray<Diagnostic>> OfClaims) Run(
        AnchoredRepository anchored, PartialDate? day, int parallelism, ReferenceCache<Claim, ImmutableArray<Diagnostic>> known)
    {
        var input = new CheckInput(anchored, day);
        var claims = anchored.Repository.Claims.ToArray();
        var found = new ImmutableArray<Diagnostic>[claims.Length];
        var chunks = (claims.Length + ChunkSize - 1) / ChunkSize;
        Parallel.For(0, chunks, new ParallelOptions { MaxDegreeOfParallelism = parallelism }, chunk =>
        {
            for (var i = chunk * ChunkSize; i < Math.Min(claims.Length, (chunk + 1) * ChunkSize); i++)
                found[i] = known.TryGetValue(claims[i], out var findings) ? findings : Check(claims[i], input);
        });

        var ofClaims = new ReferenceCache<Claim, ImmutableArray<Diagnostic>>();
        var all = new List<Diagnostic>();
        for (var i = 0; i < claims.Length; i++)
        {
            all.AddRange(found[i]);
            ofClaims[claims[i]] = found[i];
        }

        foreach (var check in OfRepositories)
            check(input, all);
        return ([.. all], ofClaims);
    }

    private static ImmutableArray<Diagnostic> Check(Claim claim, CheckInput input)
    {
        var findings = new List<Diagnostic>();
        foreach (var check in OfClaims)
            check(claim, input, findings);
        return [.. findings];
    }
}
