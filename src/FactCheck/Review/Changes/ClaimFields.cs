using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Review.Changes;

/// <summary>A claim as named texts, to be compared one by one.</summary>
internal static class ClaimFields
{
    /// <param name="planned">For what the claim takes over from its source and the site; null where an error leaves nothing to show.</param>
    public static IEnumerable<(string Field, string? Value)> Of(Claim claim, PlannedClaim? planned) =>
    [
        ("verdict", claim.Verdict.Value),
        ("claim", claim.Statement.Value),
        ("quote", Joined(claim.Quotes.Select(quote => quote.Exact.Value))),
        ("claimant", planned?.Claimant ?? claim.Claimant?.Value),
        ("date", planned?.Date?.ToString() ?? claim.Date?.Value.ToString()),
        ("rates", Words.RatedAspects.WordFor(claim.Rates)),
        ("parts", Joined(claim.Parts.Select(part => $"{part.Text.Value} ({part.Verdict.Value})"))),
        ("authors", Joined(planned?.Authors ?? [.. claim.Authors.Select(author => author.Value)])),
        ("retracted", claim.Retracted is { } retracted ? $"{retracted.Date.Value}: {retracted.Note.Value}" : null),
        ("withheld", claim.Withheld is { } withheld ? $"{withheld.Date.Value}: {Words.WithheldClasses.WordFor(withheld.Class)}" : null),
        ("headline", claim.Headline?.Value),
        ("summary", claim.Summary.Value),
        ("accurate-version", claim.AccurateVersion?.Value),
        ("analysis", claim.Analysis?.Value),
        ("leaves-out", Joined(claim.LeavesOut.Select(text => text.Value))),
        ("would-change", claim.WouldChange?.Value),
        ("not-seen", Joined(claim.NotSeen.Select(text => text.Value))),
        ("positions", Joined(claim.Positions.Select(position => $"{position.Party.Value}: {position.Text.Value}"))),
        ("contact", Joined(claim.Contacts.Select(contact => $"{contact.Who.Value} {contact.Date?.Value} {contact.Response?.Value}".TrimEnd()).Append(claim.NoContactReason?.Value ?? ""))),
        ("reviewers", Joined(claim.Reviewers.Select(review => $"{review.Reviewer.Value} {review.Date?.Value}".TrimEnd()))),
        ("disclosure", claim.Disclosure?.Value),
        ("single-source-reason", claim.SingleSourceReason?.Value),
        ("reworded", claim.Reworded is { } reworded ? Words.Rewordings.WordFor(reworded) : null),
        ("publish-after", claim.PublishAfter?.Value.ToString()),
        ("topics", Joined(claim.Topics.Select(topic => topic.Value).Order(StringComparer.Ordinal))),
        ("related", Joined(claim.Related.Select(related => related.Claim.Value).Order(StringComparer.Ordinal))),
        ("aliases", Joined(claim.Aliases.Select(alias => alias.Value).Order(StringComparer.Ordinal))),
        ("selection", claim.Selection?.Value),
        ("updated", claim.Updated?.Value.ToString()),
        ("recheck", claim.Recheck?.Value.ToString()),
        ("expires", claim.Expires?.Value.ToString()),
    ];

    public static string? Joined(IEnumerable<string> parts) =>
        string.Join(" · ", parts.Where(part => part.Length > 0)) is { Length: > 0 } joined ? joined : null;
}
