using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Markup;

namespace FactCheck.Render.Views;

/// <summary>Makes the view of a claim page.</summary>
internal static class ClaimPageView
{
    public static ClaimView Of(ClaimPage page, PageScope scope)
    {
        var (planned, claim, prose) = (page.Claim, page.Claim.Claim, scope.Prose(page.Claim));
        var numbers = planned.Evidence.DistinctBy(item => item.Item.Document.Value).ToDictionary(item => item.Item.Document.Value, item => item.Number, StringComparer.Ordinal);
        var markdown = new MarkdownHtml(scope, numbers, lowestHeading: 3);
        var analysis = prose.Analysis is { } text ? markdown.Render(text.Markdown, text.Language) : null;
        return new ClaimView(
            claim.Id,
            prose.Statement.Value,
            prose.Statement.Language,
            LanguageTag.Direction(prose.Statement.Language),
            prose.Headline,
            scope.PersonName(planned.Claimant),
            scope.Site.People.TryGetValue(planned.Claimant, out var person) ? scope.Tree.List(person, 1) : null,
            planned.ClaimantPerson?.RoleOn(planned.Date) is { } role ? scope.In(role.Title) : null,
            planned.Date,
            planned.Source.Kind?.Value,
            claim.Reworded is { } reworded and not Rewording.Verbatim ? Words.Rewordings.WordFor(reworded) : null,
            scope.Verdict(planned.Verdict),
            claim.Rates == Rates.Attribution,
            prose.Summary,
            prose.Field("accurate-version", claim.AccurateVersion),
            prose.LeavesOut,
            prose.NotSeen,
            prose.Field("would-change", claim.WouldChange),
            prose.Field("contrary-search", claim.ContrarySearch),
            !planned.State.HasPage,
            Retracted(planned, scope),
            Withheld(planned, scope),
            prose.IsSecondRead,
            claim.Recheck is { } recheck && scope.Site.AsOf is { } today && recheck.Value.IsBefore(today),
            ChangedSinceReading(planned),
            Back(planned, scope),
            PassageViews.Of(planned, scope),
            [
                .. claim.Parts
                    .Select((part, i) => (Part: part, Text: prose.Entry("parts", claim.Parts.Length, i, "text", part.Text)!))
                    .Where(entry => scope.Verdict(entry.Part.Verdict) is not null)
                    .Select(entry => new PartView(entry.Text, scope.Verdict(entry.Part.Verdict)!, EvidenceViews.Links(planned, entry.Part.Evidence))),
            ],
            [
                .. claim.Positions.Select((position, i) => new PositionView(
                    prose.Entry("positions", claim.Positions.Length, i, "party", position.Party)!,
                    prose.Entry("positions", claim.Positions.Length, i, "text", position.Text)!,
                    EvidenceViews.Links(planned, position.Evidence))),
            ],
            analysis,
            EvidenceViews.Of(planned, markdown, scope),
            Record(planned, prose, scope),
            Corrections(planned, scope, above: true),
            Corrections(planned, scope, above: false),
            [
                .. claim.Related
                    .Where(related => scope.Site.ClaimsById.TryGetValue(related.Claim.Value, out var other) && other.State != ClaimState.Withheld)
                    .Where(related => related.Relation != ClaimRelation.Context || !planned.SameSentence.Contains(related.Claim.Value))
                    .GroupBy(related => related.Relation)
                    .Select(group => new RelatedView(
                        Words.ClaimRelations.WordFor(group.Key), [.. group.Select(related => RowViews.Row(scope.Site.ClaimsById[related.Claim.Value], scope))])),
            ],
            [.. planned.SameSentence.Select(id => RowViews.Row(scope.Site.ClaimsById[id], scope))],
            [
                .. planned.Topics.Select(topic => new TopicView(
                    scope.TopicName(topic), scope.Site.Topics.TryGetValue(topic, out var list) ? scope.Tree.List(list, 1) : null)),
            ],
            prose.State == ProseState.Older,
            ReportLink.For(planned, scope),
            EmbedViews.Offer(planned, scope));
    }

    public static NoticeView? Retracted(PlannedClaim planned, PageScope scope) =>
        planned.Claim.Retracted is { } retracted ? new NoticeView(retracted.Date.Value, scope.Prose(planned).Field("retracted.note", retracted.Note), null) : null;

    public static NoticeView? Withheld(PlannedClaim planned, PageScope scope) =>
        planned.Claim.Withheld is { } withheld
            ? new NoticeView(withheld.Date.Value, scope.Prose(planned).Field("withheld.note", withheld.Note), Words.WithheldClasses.WordFor(withheld.Class))
            : null;

    private static ChangedView? ChangedSinceReading(PlannedClaim claim)
    {
        var read = claim.Claim.Reviewers.Select(review => review.Date?.Value).OfType<PartialDate>().OrderBy(date => date.SortKey).LastOrDefault();
        return read.IsFull && claim.LastChanged is { } changed && read.IsBefore(changed) ? new ChangedView(changed, read) : null;
    }

    private static BackView Back(PlannedClaim claim, PageScope scope)
    {
        var published = claim.Source.About.Published?.Value;
        if (claim.Places.IsEmpty)
            return new BackView(1, claim.Source.Text.Sentences.Length, claim.Source.About.Title.Value, published, scope.Tree.Source(claim.Claim.Dossier));
        var place = claim.Places[0];
        var first = place.Anchor.FirstSentence;
        return new BackView(
            first + 1, place.Source.Sentences.Length, place.Source.Source.About.Publisher?.Value ?? place.Source.Source.About.Title.Value, published,
            scope.Tree.Sentence(place.Source.Dossier, place.Source.Sentences[first].Id));
    }

    private static RecordView Record(PlannedClaim planned, ClaimProse prose, PageScope scope)
    {
        var claim = planned.Claim;
        var contacts = claim.Contacts.Length + (claim.NoContactReason is null ? 0 : 1);
        return new RecordView(
            [.. planned.Authors.Select(scope.PersonName)],
            [
                .. claim.Reviewers.Select(review => new ReviewerView(
                    scope.PersonName(review.Reviewer.Value), review.Date?.Value, review.Scope is { } what ? Words.ReviewScopes.WordFor(what) : null)),
            ],
            [
                .. claim.Contacts.Select((contact, i) => new ContactView(
                    contact.Who.Value, contact.Date?.Value, contact.Deadline?.Value, prose.Entry("contact", contacts, i, "response", contact.Response))),
            ],
            prose.Entry("contact", contacts, claim.Contacts.Length, "reason", claim.NoContactReason),
            prose.Field("selection", claim.Selection),
            prose.Field("disclosure", claim.Disclosure),
            claim.Published?.Value,
            planned.LastChanged is { } changed && changed != claim.Published?.Value ? changed : null,
            claim.Recheck?.Value,
            claim.Expires?.Value);
    }

    private static CorrectionView[] Corrections(PlannedClaim claim, PageScope scope, bool above) =>
        RowViews.Corrections(
            claim.Claim.Corrections.Where(correction => above == (correction.Kind is CorrectionKind.Verdict or CorrectionKind.Retraction)),
            correction => RowViews.Correction(claim, correction, scope));
}
