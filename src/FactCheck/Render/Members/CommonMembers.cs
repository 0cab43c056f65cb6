using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Markup;
using FactCheck.Render.Pages;

namespace FactCheck.Render.Members;

internal static class CommonMembers
{
    public static readonly MemberTable<Verdict> Verdict = new("verdict")
    {
        { "id", "Id in the scale", verdict => verdict.Id.Value },
        { "axis", "What it rates: truth, attribution or promise", verdict => Vocabularies.Axes.WordFor(verdict.Axis) },
        { "label", "Label", (verdict, scope) => scope.In(verdict.Label) },
        { "definition", "When it is given", (verdict, scope) => scope.In(verdict.Definition) },
        { "icon", "Name of its icon, or null", verdict => verdict.Icon },
        { "rating", "1 to the highest of its axis, or null", verdict => verdict.Rating },
        { "css", "Class that sets its colours", VerdictColours.ClassOf },
        { "address", "Its page", (verdict, scope) => scope.List(new ClaimsWithVerdict(verdict)) },
    };

    public static readonly MemberTable<(Verdict Verdict, int Count)> VerdictCount = new("verdict count")
    {
        { "verdict", "The verdict", entry => entry.Verdict },
        { "count", "How many", entry => entry.Count },
    };

    public static readonly MemberTable<AxisCounts> AxisCounts = new("axis counts")
    {
        { "axis", "truth, attribution or promise", counts => Vocabularies.Axes.WordFor(counts.Axis) },
        { "verdicts", "Claims for each verdict", counts => counts.Verdicts },
    };

    public static readonly MemberTable<PlannedClaim> ClaimRow = new("row")
    {
        { "address", "Its page", (claim, scope) => scope.ClaimPage(claim) },
        { "heading", "The headline; without one the rated wording, in quotation marks if it is the source's", (claim, scope) => scope.HeadingOf(claim).Text },
        { "rated", "The rated wording, if it is ours or our translation and not the heading; or null", (claim, scope) => scope.HeadingOf(claim).Rated },
        { "quotes", "The words of the source in quotation marks; empty if the heading has them", (claim, scope) => scope.HeadingOf(claim).Quotes },
        { "notice", "Who wrote the check, and whether a person has checked it, or null", (claim, scope) => ReadingNotice.Of(claim, scope) },
        { "translation_notice", "That it was translated with an AI model, or null", (claim, scope) => TranslationNotice.Of(claim, scope) },
        { "claim", "The rated wording", (claim, scope) => scope.Prose(claim).Statement.Value },
        { "language", "Language tag", (claim, scope) => scope.Prose(claim).Statement.Language },
        { "dir", "ltr or rtl", (claim, scope) => LanguageTag.Direction(scope.Prose(claim).Statement.Language) },
        { "claimant", "Who made the claim", (claim, scope) => scope.PersonName(claim.Claimant) },
        { "date", "Date", claim => claim.Date },
        { "verdict", "The verdict", claim => claim.Verdict },
        { "media_ratings", "What the picture or recording itself is, as in a claim", claim => MediaRatings(claim.Claim) },
        { "published", "When it was published, or null", claim => claim.Claim.Published?.Value },
        { "summary", "The short answer", (claim, scope) => scope.Prose(claim).Summary },
        { "accurate_version", "One sentence that the record supports, or null", (claim, scope) => scope.Prose(claim).Field("accurate-version", claim.Claim.AccurateVersion) },
        { "state", "draft or retracted, or null", claim => ClaimTitle.Flag(claim.State) },
        { "source_title", "Title of the source", (claim, scope) => scope.TitleOf(claim.Source).Value },
        { "source_title_language", "Language tag of that title", (claim, scope) => scope.TitleOf(claim.Source).Language },
        { "source", "Page of the source", (claim, scope) => scope.SourcePage(claim.Claim.Dossier) },
    };

    public static string[] MediaRatings(Claim claim) => [.. claim.MediaRatings.Select(rating => Vocabularies.MediaRatings.WordFor(rating.Value))];

    public static readonly MemberTable<ShownCorrection> Correction = new("correction")
    {
        { "date", "Date", entry => entry.Correction.Date.Value },
        { "kind", "verdict, factual, clarification, update or retraction", entry => Vocabularies.CorrectionKinds.WordFor(entry.Correction.Kind) },
        { "from", "The old value, or null", entry => entry.Text("from", entry.Correction.From) },
        { "to", "The new value, or null", entry => entry.Text("to", entry.Correction.To) },
        { "from_verdict", "The old verdict, or null", (entry, scope) => entry.Verdict(entry.Correction.From, scope) },
        { "to_verdict", "The new verdict, or null", (entry, scope) => entry.Verdict(entry.Correction.To, scope) },
        { "note", "Note, or null", entry => entry.Text("note", entry.Correction.Note) },
        { "reported_by", "Who reported it, or null", entry => entry.Correction.ReportedBy?.Value },
    };

    public static readonly MemberTable<ArchivedLink> Archived = new("archived copy")
    {
        { "url", "Its address", link => link.Copy.Url },
        { "date", "Date", link => link.Copy.Date?.Value },
        { "original", "The address that was copied, or null", link => link.Original },
    };

    public static readonly MemberTable<ReadingNotice> Authorship = new("reading notice")
    {
        { "state", "ai-unread, ai-read-language, ai-read-expert, ai-read-outdated, ai-read-no-one-responsible, ai-read or unread", notice => notice.State },
        { "text", "Text", notice => notice.Text },
        { "short", "A few words; the whole text once a person has checked the evidence", notice => notice.Short },
        { "is_ai", "Whether an AI model wrote the text", notice => notice.IsAi },
    };

    public static readonly MemberTable<Notice> Notice = new("notice")
    {
        { "date", "Date", notice => notice.Date },
        { "note", "Note, or null", notice => notice.Note },
        { "class", "privacy, court-order or rights, or null", notice => Vocabularies.WithheldClasses.WordFor(notice.Class) },
        { "replaced_by", "What replaces it, or null", notice => notice.ReplacedBy },
    };

    public static readonly MemberTable<NumberedPlace> Number = new("number")
    {
        { "number", "Number, from 1", place => place.Number },
        { "anchor", "Its fragment", place => place.Fragment },
    };
}
