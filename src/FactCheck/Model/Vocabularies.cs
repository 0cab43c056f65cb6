namespace FactCheck.Model;

public enum PublisherControl { State, Public, Party, Private, Unknown }

public enum EvidenceKind { Primary, Official, Data, Scholarship, Expert, News }

public enum Consulted { Full, Excerpt, NotSeen }

public enum Access { Open, Paywall, Offline }

public enum Stance { Supports, Undermines, Context }

public enum Coverage { Complete, Partial }

public enum SentenceLabel { Opinion, Prediction, Background, NotCheckable, OutOfScope }

public enum NoteKind { Slip, Translation, Naming }

public enum RightsExtent { Excerpts, Full }

public enum Rewording { Verbatim, Condensed, Translated, Implied }

/// <summary>What a verdict rates: the content, whether it was said so, or what was done.</summary>
public enum Axis { Truth, Attribution, Promise }

/// <summary>A field that a verdict asks of its claims.</summary>
public enum Need { AccurateVersion, LeavesOut, WouldChange }

/// <summary>What a picture or recording is, beside the verdict on what it is said to show.</summary>
public enum MediaRating { Original, OutOfContext, EditedOrCropped, Altered, AiGenerated, Staged, Satire, OriginUnknown }

/// <summary>What an AI model did for a text; none says that it did nothing.</summary>
public enum AiUse { Research, Draft, Translation, Picture, None }

/// <summary>Which checks carry ClaimReview.</summary>
public enum MarkupScope { Reviewed, All, Feed, None }

public enum ReviewScope { Evidence, Language, Expert }

public enum ClaimRelation { Repeats, Narrower, Contradicts, Context, Supersedes }

public enum CorrectionKind { Verdict, Factual, Clarification, Update, Retraction, Spelling, Typo }

public enum WithheldClass { Privacy, CourtOrder, Rights }

public enum ComplaintOutcome { Open, Upheld, PartlyUpheld, NotUpheld, Withdrawn }

public enum ComplaintOrigin { Reader, Quoted, Publisher, Authority }

public enum PersonKind { Person, Organisation }

public enum PublicRole { Public, Limited, Private, Minor }

public enum PolicyPreset { Personal, Newsroom }

public enum SentenceJoin { Space, None }

/// <summary>Outputs that a site may leave out; pages and data/build.json are always built.</summary>
public enum OutputKind
{
    Embed, ClaimJson, Annotations, ClaimsJson, Csv, ClaimReview, Search, Statistics, Months, Feed, ListFeeds, Sitemap, Aliases,
}

public enum PolicyKind { Principles, Corrections, FactChecking, Ethics, Funding, Feedback }

/// <summary>The words that YAML files use for closed choices.</summary>
public static class Vocabularies
{
    public static readonly Vocabulary<PublisherControl> PublisherControls = new(
        ("state", PublisherControl.State), ("public", PublisherControl.Public), ("party", PublisherControl.Party),
        ("private", PublisherControl.Private), ("unknown", PublisherControl.Unknown));

    public static readonly Vocabulary<EvidenceKind> EvidenceKinds = new(
        ("primary", EvidenceKind.Primary), ("official", EvidenceKind.Official), ("data", EvidenceKind.Data),
        ("scholarship", EvidenceKind.Scholarship), ("expert", EvidenceKind.Expert), ("news", EvidenceKind.News));

    public static readonly Vocabulary<Consulted> ConsultedExtents = new(
        ("full", Consulted.Full), ("excerpt", Consulted.Excerpt), ("not-seen", Consulted.NotSeen));

    public static readonly Vocabulary<Access> Accesses = new(
        ("open", Access.Open), ("paywall", Access.Paywall), ("offline", Access.Offline));

    public static readonly Vocabulary<Stance> Stances = new(
        ("supports", Stance.Supports), ("undermines", Stance.Undermines), ("context", Stance.Context));

    public static readonly Vocabulary<Coverage> Coverages = new(
        ("complete", Coverage.Complete), ("partial", Coverage.Partial));

    public static readonly Vocabulary<SentenceLabel> SentenceLabels = new(
        ("opinion", SentenceLabel.Opinion), ("prediction", SentenceLabel.Prediction), ("background", SentenceLabel.Background),
        ("not-checkable", SentenceLabel.NotCheckable), ("out-of-scope", SentenceLabel.OutOfScope));

    public static readonly Vocabulary<NoteKind> NoteKinds = new(
        ("slip", NoteKind.Slip), ("translation", NoteKind.Translation), ("naming", NoteKind.Naming));

    public static readonly Vocabulary<RightsExtent> RightsExtents = new(
        ("excerpts", RightsExtent.Excerpts), ("full", RightsExtent.Full));

    public static readonly Vocabulary<Rewording> Rewordings = new(
        ("verbatim", Rewording.Verbatim), ("condensed", Rewording.Condensed), ("translated", Rewording.Translated),
        ("implied", Rewording.Implied));

    public static readonly Vocabulary<OutputKind> OutputKinds = new(
        ("embed", OutputKind.Embed), ("claim-json", OutputKind.ClaimJson), ("annotations", OutputKind.Annotations),
        ("claims-json", OutputKind.ClaimsJson), ("csv", OutputKind.Csv), ("claimreview", OutputKind.ClaimReview),
        ("search", OutputKind.Search), ("statistics", OutputKind.Statistics), ("months", OutputKind.Months),
        ("feed", OutputKind.Feed), ("list-feeds", OutputKind.ListFeeds), ("sitemap", OutputKind.Sitemap), ("aliases", OutputKind.Aliases));

    public static readonly Vocabulary<Axis> Axes = new(("truth", Axis.Truth), ("attribution", Axis.Attribution), ("promise", Axis.Promise));

    public static readonly Vocabulary<Need> Needs = new(
        ("accurate-version", Need.AccurateVersion), ("leaves-out", Need.LeavesOut), ("would-change", Need.WouldChange));

    public static readonly Vocabulary<MediaRating> MediaRatings = new(
        ("original", MediaRating.Original), ("out-of-context", MediaRating.OutOfContext), ("edited-or-cropped", MediaRating.EditedOrCropped),
        ("altered", MediaRating.Altered), ("ai-generated", MediaRating.AiGenerated), ("staged", MediaRating.Staged), ("satire", MediaRating.Satire),
        ("origin-unknown", MediaRating.OriginUnknown));

    public static readonly Vocabulary<AiUse> AiUses = new(
        ("research", AiUse.Research), ("draft", AiUse.Draft), ("translation", AiUse.Translation), ("picture", AiUse.Picture), ("none", AiUse.None));

    public static readonly Vocabulary<MarkupScope> MarkupScopes = new(
        ("reviewed", MarkupScope.Reviewed), ("all", MarkupScope.All), ("feed", MarkupScope.Feed), ("none", MarkupScope.None));

    public static readonly Vocabulary<ReviewScope> ReviewScopes = new(
        ("evidence", ReviewScope.Evidence), ("language", ReviewScope.Language), ("expert", ReviewScope.Expert));

    public static readonly Vocabulary<ClaimRelation> ClaimRelations = new(
        ("repeats", ClaimRelation.Repeats), ("narrower", ClaimRelation.Narrower), ("contradicts", ClaimRelation.Contradicts),
        ("context", ClaimRelation.Context), ("supersedes", ClaimRelation.Supersedes));

    public static readonly Vocabulary<CorrectionKind> CorrectionKinds = new(
        ("verdict", CorrectionKind.Verdict), ("factual", CorrectionKind.Factual), ("clarification", CorrectionKind.Clarification),
        ("update", CorrectionKind.Update), ("retraction", CorrectionKind.Retraction), ("spelling", CorrectionKind.Spelling), ("typo", CorrectionKind.Typo));

    public static readonly Vocabulary<WithheldClass> WithheldClasses = new(
        ("privacy", WithheldClass.Privacy), ("court-order", WithheldClass.CourtOrder), ("rights", WithheldClass.Rights));

    public static readonly Vocabulary<ComplaintOutcome> ComplaintOutcomes = new(
        ("open", ComplaintOutcome.Open), ("upheld", ComplaintOutcome.Upheld), ("partly-upheld", ComplaintOutcome.PartlyUpheld),
        ("not-upheld", ComplaintOutcome.NotUpheld), ("withdrawn", ComplaintOutcome.Withdrawn));

    public static readonly Vocabulary<ComplaintOrigin> ComplaintOrigins = new(
        ("reader", ComplaintOrigin.Reader), ("quoted", ComplaintOrigin.Quoted), ("publisher", ComplaintOrigin.Publisher), ("authority", ComplaintOrigin.Authority));

    public static readonly Vocabulary<PersonKind> PersonKinds = new(
        ("person", PersonKind.Person), ("organisation", PersonKind.Organisation));

    public static readonly Vocabulary<PublicRole> PublicRoles = new(
        ("public", PublicRole.Public), ("limited", PublicRole.Limited), ("private", PublicRole.Private), ("minor", PublicRole.Minor));

    public static readonly Vocabulary<PolicyPreset> PolicyPresets = new(
        ("personal", PolicyPreset.Personal), ("newsroom", PolicyPreset.Newsroom));

    public static readonly Vocabulary<PolicyKind> PolicyKinds = new(
        ("principles", PolicyKind.Principles), ("corrections", PolicyKind.Corrections), ("fact-checking", PolicyKind.FactChecking),
        ("ethics", PolicyKind.Ethics), ("funding", PolicyKind.Funding), ("feedback", PolicyKind.Feedback));

    public static readonly Vocabulary<SentenceJoin> SentenceJoins = new(
        ("space", SentenceJoin.Space), ("none", SentenceJoin.None));
}
