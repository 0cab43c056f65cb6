using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>One page for each claim that is published.</summary>
internal static class ClaimPlanning
{
    /// <summary>Null where the claim is left out, or where an error that is reported elsewhere leaves nothing to show.</summary>
    public static ClaimPage? Plan(AnchoredClaim anchored, Repository repository, RepositoryIndex index, PartialDate? asOf, bool drafts)
    {
        var claim = anchored.Claim;
        var state = StateOf(claim, asOf);
        if ((state == ClaimState.Draft && !drafts)
            || !index.Dossiers.TryGetValue(claim.Dossier, out var dossier) || dossier.Source is not { } source
            || !index.Verdicts.TryGetValue(claim.Verdict.Value, out var verdict))
        {
            return null;
        }

        var language = repository.Settings.Language;
        var date = claim.Date?.Value ?? source.About.Published?.Value;
        return new ClaimPage(Addresses.Claim(claim.Id), claim, source, verdict, state)
        {
            Claimant = ClaimantOf(anchored, source, index, date, language),
            Date = date,
            Evidence = EvidenceOf(anchored, index),
            Authors = [.. (claim.Authors.IsEmpty ? repository.Settings.DefaultAuthors : claim.Authors).Select(author => NameOf(author.Value, index, language))],
            Topics = [.. claim.Topics.Select(topic => index.Topics?.GetValueOrDefault(topic.Value)?.Name.In(language, language) ?? topic.Value)],
            Language = claim.Wording is null ? source.Language : language,
            Related = claim.Related,
        };
    }

    public static string NameOf(string id, RepositoryIndex index, string language) =>
        index.People?.GetValueOrDefault(id)?.Name.In(language, language) ?? id;

    private static ClaimState StateOf(Claim claim, PartialDate? asOf)
    {
        if (claim.Withheld is not null)
            return ClaimState.Withheld;
        if (claim.IsDraft || (claim.PublishAfter?.Value is { } day && (asOf is not { } today || today.IsBefore(day))))
            return ClaimState.Draft;
        return claim.Retracted is null ? ClaimState.Published : ClaimState.Retracted;
    }

    /// <summary>The claim's own claimant, else who speaks in its first sentence, else the source's claimant, else its publisher.</summary>
    private static Claimant ClaimantOf(AnchoredClaim anchored, SourceDocument source, RepositoryIndex index, PartialDate? date, string language)
    {
        var first = anchored.Quotes.FirstOrDefault()?.Anchor;
        var id = anchored.Claim.Claimant?.Value
            ?? first?.Text.Sentences[first.FirstSentence].Speaker?.Value
            ?? source.Claimant?.Value
            ?? source.About.Publisher?.Value
            ?? source.About.Title.Value;
        var person = index.People?.GetValueOrDefault(id);
        return new Claimant(NameOf(id, index, language), person, person?.RoleOn(date)?.Title.In(language, language));
    }

    /// <summary>Items in the order of the page: what supports, what undermines, what gives context; each as listed.</summary>
    private static ImmutableArray<PlannedEvidence> EvidenceOf(AnchoredClaim anchored, RepositoryIndex index)
    {
        var claim = anchored.Claim;
        var known = claim.Evidence
            .Select((item, i) => (Item: item, Document: index.DocumentOf(claim, item), Quoted: anchored.EvidenceQuotes[i]))
            .Where(entry => entry.Document is not null)
            .OrderBy(entry => entry.Item.Stance.Value)
            .ToList();
        var origins = known
            .Where(entry => entry.Document!.Origin is not null)
            .CountBy(entry => entry.Document!.Origin!.Value, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return
        [
            .. known.Select((entry, i) => new PlannedEvidence(
                i + 1, entry.Item, entry.Document!, entry.Quoted, entry.Document!.Origin is { } origin ? origins[origin.Value] : 1)),
        ];
    }
}
