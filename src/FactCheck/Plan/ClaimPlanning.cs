using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>Decides which claims are shown, with their claimant, date and evidence.</summary>
internal static class ClaimPlanning
{
    /// <summary>Null if the claim is left out, or if an error reported elsewhere leaves nothing to show.</summary>
    public static PlannedClaim? Plan(AnchoredClaim anchored, Repository repository, RepositoryIndex index, PartialDate? day, bool drafts)
    {
        var claim = anchored.Claim;
        var state = claim.StateOn(day);
        if ((!state.HasPage && !drafts)
            || !index.Dossiers.TryGetValue(claim.Dossier, out var dossier) || dossier.Source is not { } source
            || !index.Verdicts.TryGetValue(claim.Verdict.Value, out var verdict))
        {
            return null;
        }

        var claimant = ClaimantOf(anchored, source);
        var evidence = EvidenceOf(anchored, index);
        ImmutableArray<string> authors = [.. (claim.Authors.IsEmpty ? repository.Settings.DefaultAuthors : claim.Authors).Select(author => author.Value)];
        return new PlannedClaim(claim, source, verdict, state)
        {
            Claimant = claimant,
            ClaimantPerson = index.People?.GetValueOrDefault(claimant),
            Date = claim.Date?.Value ?? source.About.Published?.Value,
            Evidence = evidence,
            LastChanged = VisibleChanges.Of(claim, evidence.Select(item => item.Document), day),
            Overdue = claim.OverdueOn(day),
            Authors = authors,
            Ai = AiShare.Of(claim.Ai, repository.Settings),
            Reading = ClaimReading.Of(claim, evidence.Select(item => item.Document), authors, index, repository.Settings),
            Topics = [.. claim.Topics.Select(topic => topic.Value).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>The claim's own claimant, else the speaker of its first sentence, else the source's claimant, else its publisher.</summary>
    private static string ClaimantOf(AnchoredClaim anchored, SourceDocument source)
    {
        var first = anchored.Quotes.FirstOrDefault()?.Anchor;
        return anchored.Claim.Claimant?.Value
            ?? first?.Text.Sentences[first.FirstSentence].Speaker?.Value
            ?? source.Claimant?.Value
            ?? source.About.Publisher?.Value
            ?? source.About.Title.Value;
    }

    /// <summary>
    /// Items by stance: supporting, undermining, context. Numbers follow the text: first what it cites, in that order, then the
    /// others. Items of one stance are in the order of their numbers.
    /// </summary>
    private static ImmutableArray<PlannedEvidence> EvidenceOf(AnchoredClaim anchored, RepositoryIndex index)
    {
        var claim = anchored.Claim;
        var order = CitationOrder.Of(claim);
        var known = claim.Evidence
            .Select((item, i) => (Item: item, Document: index.DocumentOf(claim, item), Quoted: anchored.EvidenceQuotes[i]))
            .Where(entry => entry.Document is not null)
            .OrderBy(entry => order.GetValueOrDefault(entry.Item.Document.Value, int.MaxValue))
            .ThenBy(entry => entry.Item.Stance.Value)
            .ToList();
        var origins = known
            .Where(entry => entry.Document!.Origin is not null)
            .CountBy(entry => entry.Document!.Origin!.Value, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return
        [
            .. known
                .Select((entry, i) => new PlannedEvidence(i + 1, entry.Item, entry.Document!, entry.Quoted, entry.Document!.Origin is { } origin ? origins[origin.Value] : 1))
                .OrderBy(item => item.Item.Stance.Value),
        ];
    }
}
