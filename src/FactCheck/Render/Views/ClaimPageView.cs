using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Markup;

namespace FactCheck.Render.Views;

/// <summary>Makes the view of a claim page.</summary>
internal static class ClaimPageView
{
    public static ClaimView Of(ClaimPage page, PageScope scope)
    {
        var claim = page.Claim;
        var numbers = page.Evidence.DistinctBy(planned => planned.Item.Document.Value).ToDictionary(planned => planned.Item.Document.Value, planned => planned.Number, StringComparer.Ordinal);
        var markdown = new MarkdownHtml(scope.Site, scope.LinkTo, numbers, lowestHeading: 3);
        var analysis = claim.Analysis is { } text ? markdown.Render(text) : null;
        return new ClaimView(
            claim.Id,
            claim.Statement.Value,
            page.Language,
            LanguageTag.Direction(page.Language),
            claim.Headline?.Value ?? claim.Statement.Value,
            page.Claimant.Name,
            page.Claimant.Role,
            page.Date,
            page.Source.Kind?.Value,
            scope.Verdict(page.Verdict),
            claim.Rates == Rates.Attribution,
            claim.Summary.Value,
            claim.AccurateVersion?.Value,
            Values(claim.LeavesOut),
            Values(claim.NotSeen),
            claim.WouldChange?.Value,
            page.State == ClaimState.Draft,
            claim.Retracted is { } retracted ? new NoticeView(retracted.Date.Value, retracted.Note.Value, null) : null,
            claim.Withheld is { } withheld ? new NoticeView(withheld.Date.Value, withheld.Note?.Value, Words.WithheldClasses.WordFor(withheld.Class)) : null,
            !claim.Reviewers.IsEmpty,
            IsOverdue(claim, scope.Site.AsOf),
            ChangedSinceReading(page),
            Back(page),
            PassageViews.Of(page),
            [
                .. claim.Parts
                    .Where(part => scope.Verdict(part.Verdict) is not null)
                    .Select(part => new PartView(part.Text.Value, scope.Verdict(part.Verdict)!, EvidenceViews.Links(page, part.Evidence))),
            ],
            [.. claim.Positions.Select(position => new PositionView(position.Party.Value, position.Text.Value, EvidenceViews.Links(page, position.Evidence)))],
            analysis,
            EvidenceViews.Of(page, markdown, scope),
            Record(page, scope),
            Corrections(claim, scope, above: true),
            Corrections(claim, scope, above: false),
            [
                .. page.Related
                    .Where(related => scope.Site.ClaimsById.TryGetValue(related.Claim.Value, out var other) && other.State != ClaimState.Withheld)
                    .Select(related => new RelatedView(
                        Words.ClaimRelations.WordFor(related.Relation), RowViews.Row(scope.Site.ClaimsById[related.Claim.Value], scope))),
            ],
            [.. page.SameSentence.Select(id => RowViews.Row(scope.Site.ClaimsById[id], scope))],
            [.. page.Topics.Select(topic => new TopicView(topic))]);
    }

    private static bool IsOverdue(Claim claim, PartialDate? asOf) =>
        claim.Recheck is { } recheck && asOf is { } today && recheck.Value.IsBefore(today);

    private static ChangedView? ChangedSinceReading(ClaimPage page)
    {
        var read = page.Claim.Reviewers.Select(review => review.Date?.Value).OfType<PartialDate>().OrderBy(date => date.SortKey).LastOrDefault();
        return read.IsFull && page.LastChanged is { } changed && read.IsBefore(changed) ? new ChangedView(changed, read) : null;
    }

    private static BackView Back(ClaimPage page)
    {
        var published = page.Source.About.Published?.Value;
        if (page.Places.IsEmpty)
            return new BackView(1, page.Source.Text.Sentences.Length, page.Source.About.Title.Value, published, Addresses.Source(page.Claim.Dossier));
        var place = page.Places[0];
        var first = place.Anchor.FirstSentence;
        return new BackView(
            first + 1, place.Source.Sentences.Length, place.Source.Source.About.Publisher?.Value ?? place.Source.Source.About.Title.Value, published,
            Addresses.Sentence(place.Source.Source.Dossier, place.Source.Sentences[first].Id));
    }

    private static RecordView Record(ClaimPage page, PageScope scope)
    {
        var claim = page.Claim;
        return new RecordView(
            [.. page.Authors],
            [
                .. claim.Reviewers.Select(review => new ReviewerView(
                    NameOf(review.Reviewer, scope), review.Date?.Value, review.Scope is { } what ? Words.ReviewScopes.WordFor(what) : null)),
            ],
            [.. claim.Contacts.Select(contact => new ContactView(contact.Who.Value, contact.Date?.Value, contact.Deadline?.Value, contact.Response?.Value))],
            claim.NoContactReason?.Value,
            claim.Selection?.Value,
            claim.Disclosure?.Value,
            claim.Published?.Value,
            page.LastChanged is { } changed && changed != claim.Published?.Value ? changed : null,
            claim.Recheck?.Value,
            claim.Expires?.Value);
    }

    private static string NameOf(Text id, PageScope scope) =>
        scope.Site.Index.People?.GetValueOrDefault(id.Value)?.Name.In(scope.Language, scope.Site.Settings.Language) ?? id.Value;

    private static CorrectionView[] Corrections(Claim claim, PageScope scope, bool above) =>
    [
        .. claim.Corrections
            .Where(correction => correction.Kind != CorrectionKind.Typo)
            .Where(correction => above == (correction.Kind is CorrectionKind.Verdict or CorrectionKind.Retraction))
            .OrderByDescending(correction => correction.Date.Value.SortKey)
            .Select(correction => RowViews.Correction(correction, scope)),
    ];

    private static string[] Values(IEnumerable<Text> texts) => [.. texts.Select(text => text.Value)];
}
