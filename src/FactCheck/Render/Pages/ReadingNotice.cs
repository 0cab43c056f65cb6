using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

/// <summary>
/// Who wrote a text, and whether a person has checked it. Shown on the first screen of a check, and wherever else the
/// check is shown; its words change once a person has read the check.
/// </summary>
/// <param name="State">For data: <c>ai-unread</c>, <c>ai-read-language</c>, <c>ai-read-expert</c>, <c>ai-read-outdated</c>, <c>ai-read-no-one-responsible</c>, <c>ai-read</c>, <c>unread</c>.</param>
/// <param name="Text">One to three sentences.</param>
/// <param name="Short">A few words for cards, lists and feeds; the whole text once a person has checked the evidence.</param>
internal sealed record ReadingNotice(string State, string Text, string Short)
{
    public bool IsAi => State != "unread";

    /// <returns>Null for a withheld claim, and for one that people wrote and a second person has read.</returns>
    public static ReadingNotice? Of(PlannedClaim claim, PageScope scope) =>
        claim.State == ClaimState.Withheld ? null : claim.Ai.HasDraft ? WithAi(claim.Reading, scope) : ByPeople(claim, scope);

    /// <summary>For a text that has no readers of its own: a page, or the description of a source.</summary>
    /// <returns>Null if no AI model wrote it.</returns>
    public static ReadingNotice? Of(AiShare ai, PageScope scope) => ai.HasDraft ? Unread(scope) : null;

    private static ReadingNotice WithAi(ClaimReading reading, PageScope scope)
    {
        if (reading.Reading is not { } by)
            return Unread(scope);
        var (name, date) = (scope.PersonName(by.Reviewer.Value), by.Date!.Value.Value);
        return reading.State switch
        {
            ReadingState.Language => Unchecked("ai-read-language", scope.Phrase("notice.ai-read-language", name, date), scope),
            ReadingState.Expert => Unchecked("ai-read-expert", scope.Phrase("notice.ai-read-expert", name, date), scope),
            ReadingState.Outdated => Unchecked("ai-read-outdated", scope.Phrase("notice.ai-read-outdated", name, date), scope),
            ReadingState.NoOneResponsible => Checked("ai-read-no-one-responsible", scope.Phrase("notice.ai-read-no-one-responsible", name, date)),
            _ => Checked("ai-read", scope.Phrase("notice.ai-read", name, date, scope.Site.Settings.Organisation!.Responsible!.Value)),
        };
    }

    private static ReadingNotice? ByPeople(PlannedClaim claim, PageScope scope)
    {
        if (claim.Claim.Reviewers.Any(reading => !claim.Authors.Contains(reading.Reviewer.Value)))
            return null;
        var authors = claim.Authors.IsEmpty
            ? scope.Site.Settings.Organisation?.Name?.Value ?? scope.SiteTitle
            : string.Join(scope.Phrase("comma"), claim.Authors.Select(scope.PersonName));
        return Checked("unread", scope.Phrase("notice.unread", authors));
    }

    private static ReadingNotice Unread(PageScope scope) => Unchecked("ai-unread", scope.Phrase("notice.ai-unread"), scope);

    private static ReadingNotice Unchecked(string state, string text, PageScope scope) => new(state, text, scope.Phrase("notice.ai-short"));

    private static ReadingNotice Checked(string state, string text) => new(state, text, text);
}
