using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Lists;

/// <summary><c>factcheck due</c>: the tasks that are due on a day.</summary>
public static class DueList
{
    /// <summary>Sorted by date, oldest first and undated last; then by file and line.</summary>
    /// <param name="deployed">The day of the last deployment; null if it is not known.</param>
    public static ImmutableArray<DueItem> Of(AnchoredRepository anchored, PartialDate asOf, PartialDate? deployed = null) =>
    [
        .. anchored.Repository.Claims.SelectMany(claim => OfClaim(claim, anchored.Index, asOf).Concat(SinceDeployment(claim, asOf, deployed)))
            .Concat(anchored.Repository.Dossiers.SelectMany(dossier => dossier.Translations).Select(translation => OfTranslation(translation, anchored.Index)).OfType<DueItem>())
            .Concat(SentenceCoverage.Of(anchored, asOf).Where(source => source.Totals.Open > 0).Select(source => OfSource(source, anchored.Index)))
            .OrderBy(item => item.Date?.SortKey ?? int.MaxValue)
            .ThenBy(item => item.File, StringComparer.Ordinal)
            .ThenBy(item => item.Line)
            .ThenBy(item => item.Message, StringComparer.Ordinal),
    ];

    private static IEnumerable<DueItem> OfClaim(Claim claim, RepositoryIndex index, PartialDate asOf)
    {
        var state = claim.StateOn(asOf);
        if (state is ClaimState.Withheld or ClaimState.Retracted)
            yield break;
        if (state == ClaimState.Draft)
        {
            if (claim.PublishAfter is { } day && !asOf.IsBefore(day.Value))
                yield return Item(day, DueKind.Unpublished, "the draft may be published since this day: add 'published:', or change 'publish-after:'");
            yield break;
        }

        if (claim.Recheck is { } recheck && !asOf.IsBefore(recheck.Value))
            yield return Item(recheck, DueKind.Recheck, "read the evidence again, then set the next day under 'recheck:'");
        if (claim.Expires is { } expires && !asOf.IsBefore(expires.Value))
            yield return Item(expires, DueKind.Expired, "the page has expired: update it and move 'expires:', or retract it");
        foreach (var evidence in claim.Evidence)
        {
            if (index.DocumentOf(claim, evidence) is not { Withdrawn: { } withdrawn } document || asOf.IsBefore(withdrawn.Date.Value))
                continue;
            var replacement = withdrawn.ReplacedBy is { } other ? $" (replaced by '{other.Value}')" : "";
            yield return new DueItem(
                withdrawn.Date.Value, DueKind.WithdrawnEvidence, claim.Id, claim.File, evidence.Document.Location.Line,
                $"'{evidence.Document.Value}' was withdrawn by its publisher{replacement}, but is listed as {Vocabularies.Stances.WordFor(evidence.Stance.Value)}"
                + (OthersCarry(claim, evidence, index) || evidence.Stance.Value == Stance.Context ? "" : ", and nothing else has that stance"));
        }

        DueItem Item(Located<PartialDate> date, DueKind kind, string message) =>
            new(date.Value, kind, claim.Id, claim.File, date.Location.Line, message);
    }

    /// <summary>Days on which the published page should have changed by itself, had the site been built again.</summary>
    private static IEnumerable<DueItem> SinceDeployment(Claim claim, PartialDate asOf, PartialDate? deployed)
    {
        if (deployed is not { } last || !claim.WaitsForDay)
            yield break;
        if (claim.PublishAfter is { } from && claim.StateOn(last) == ClaimState.HeldBack && claim.StateOn(asOf) != ClaimState.HeldBack)
            yield return Item(from, "the claim may be read from this day on");
        if (claim.OverdueOn(asOf) is { } overdue && claim.OverdueOn(last) is null)
            yield return Item(claim.Recheck?.Value == overdue ? claim.Recheck.Value : claim.Expires!.Value, "the page warns after this day that it may be out of date");

        DueItem Item(Located<PartialDate> date, string what) => new(
            date.Value, DueKind.NotDeployed, claim.Id, claim.File, date.Location.Line, $"{what}, but the last deployment is for {last}: run the workflow 'publish', and check that its schedule is still on");
    }

    private static bool OthersCarry(Claim claim, EvidenceItem withdrawn, RepositoryIndex index) =>
        claim.Evidence.Any(item => item.Stance.Value == withdrawn.Stance.Value && index.DocumentOf(claim, item) is { Withdrawn: null });

    private static DueItem? OfTranslation(Translation translation, RepositoryIndex index)
    {
        if (index.OriginalOf(translation.Original) is not { } original || translation.Of?.Value == original.Hash)
            return null;
        return new DueItem(
            LastChange(translation.Original, index), DueKind.OlderTranslation, translation.Claim ?? translation.Name, translation.File, translation.Of?.Location.Line ?? 1,
            translation.Of is null
                ? $"the translation does not say which content it translates: compare it with the {original.Noun}, and add 'of:'"
                : $"the {original.Noun} has changed since: compare the translation with {original.File}, and update 'of:'");
    }

    /// <summary>The newest dated change of what a translation renders, if the data say.</summary>
    private static PartialDate? LastChange(Translated original, RepositoryIndex index)
    {
        var dates = original.Kind switch
        {
            TranslatedKind.Claim => index.Claims.GetValueOrDefault(original.Id) is { } claim
                ? claim.Corrections.Select(correction => correction.Date.Value).Concat(new[] { claim.Updated?.Value, claim.Published?.Value }.OfType<PartialDate>())
                : [],
            TranslatedKind.Source => index.Dossiers.GetValueOrDefault(original.Dossier)?.Source?.About.Corrections.Select(correction => correction.Date.Value),
            _ => index.Evidence(original.Dossier, original.Id)?.About.Corrections.Select(correction => correction.Date.Value),
        };
        return (dates ?? []).OrderByDescending(date => date.SortKey).Select(date => (PartialDate?)date).FirstOrDefault();
    }

    private static DueItem OfSource(SourceCoverage source, RepositoryIndex index)
    {
        var open = source.Sentences.First(sentence => sentence.State == SentenceState.Open);
        var stored = index.Dossiers[source.Id].Source!.Text;
        return new DueItem(
            null, DueKind.OpenSentences, source.Id, stored.File, stored.Sentences[open.Number - 1].Line,
            $"{source.Totals.Open} of {Counted.Of(source.Totals.All, "sentence")} {(source.Totals.Open == 1 ? "has" : "have")} neither a published claim nor a label (factcheck coverage {source.Id} --open)");
    }
}
