using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Model;

/// <summary>One claim file: the rated wording, its verdict and the evidence for it.</summary>
public sealed record Claim
{
    public required string Id { get; init; }
    public required string Dossier { get; init; }
    public required string File { get; init; }
    public required ImmutableArray<Quote> Quotes { get; init; }
    public required Text Verdict { get; init; }
    public required Text Summary { get; init; }
    public required ImmutableArray<EvidenceItem> Evidence { get; init; }

    public Text? Wording { get; init; }
    public Text? Headline { get; init; }
    public Text? Claimant { get; init; }
    public Located<PartialDate>? Date { get; init; }
    public ImmutableArray<Text> Topics { get; init; } = [];
    public ImmutableArray<Text> Authors { get; init; } = [];
    public Text? Analysis { get; init; }

    /// <summary>
    /// In format 1, which only a base can have, the verdict rates that it was said: <c>rates: attribution</c>. Later formats have
    /// an axis of verdicts for it.
    /// </summary>
    public bool RatedAttributionInFormat1 { get; init; }

    /// <summary>Of the picture or recording itself; empty if the claim is about neither.</summary>
    public ImmutableArray<Located<MediaRating>> MediaRatings { get; init; } = [];
    public Text? AccurateVersion { get; init; }
    public ImmutableArray<Text> LeavesOut { get; init; } = [];
    public Text? WouldChange { get; init; }
    public ImmutableArray<Text> NotSeen { get; init; } = [];
    public ImmutableArray<Position> Positions { get; init; } = [];
    public ImmutableArray<AgreedPoint> Agreed { get; init; } = [];
    public ImmutableArray<ClaimPart> Parts { get; init; } = [];
    public Rewording? Reworded { get; init; }
    public Text? Selection { get; init; }
    public ImmutableArray<Contact> Contacts { get; init; } = [];
    public Text? NoContactReason { get; init; }
    public ImmutableArray<SecondReading> Reviewers { get; init; } = [];

    /// <summary>What an AI model did for the check; empty if the site's default holds.</summary>
    public ImmutableArray<AiUse> Ai { get; init; } = [];
    public Text? Disclosure { get; init; }
    public ImmutableArray<RelatedClaim> Related { get; init; } = [];
    public Text? SingleSourceReason { get; init; }

    /// <summary>Where we looked for evidence to the contrary and found none.</summary>
    public Text? ContrarySearch { get; init; }
    public ImmutableArray<Text> Aliases { get; init; } = [];

    public Located<PartialDate>? Published { get; init; }
    public Located<PartialDate>? Updated { get; init; }
    public Located<PartialDate>? Recheck { get; init; }
    public Located<PartialDate>? Expires { get; init; }
    public Located<PartialDate>? PublishAfter { get; init; }
    public ImmutableArray<Correction> Corrections { get; init; } = [];
    public Retraction? Retracted { get; init; }
    public Withholding? Withheld { get; init; }

    /// <summary>A draft is a claim without a publication date: it is checked but not published.</summary>
    public bool IsDraft => Published is null;

    /// <summary>The claim is, or will be, our word to readers: it is not a draft, not retracted and not withheld.</summary>
    public bool IsStanding => StateOn(PublishAfter?.Value) == ClaimState.Public;

    /// <summary>What readers can see of the claim: the one place that decides whether it is public.</summary>
    /// <param name="day">If null, no day is known, and a claim that waits for one is not public.</param>
    public ClaimState StateOn(PartialDate? day)
    {
        if (Withheld is not null)
            return ClaimState.Withheld;
        if (IsDraft)
            return ClaimState.Draft;
        if (IsTooEarlyOn(day))
            return ClaimState.HeldBack;
        return Retracted is null ? ClaimState.Public : ClaimState.Retracted;
    }

    /// <summary>The first day, starting with a given one, that <c>publish-after</c> does not exclude.</summary>
    public PartialDate? FirstDay(PartialDate? day) =>
        IsTooEarlyOn(day) ? PublishAfter!.Value.Value : day;

    /// <summary>What readers see of the claim depends on the day.</summary>
    public bool WaitsForDay => !IsDraft && Withheld is null && (PublishAfter ?? Recheck ?? Expires) is not null;

    /// <summary>
    /// The first of the days to check the claim again that has passed, if the page says so; null without a day. The page says one
    /// thing at its top, and a retraction or a changed verdict comes first.
    /// </summary>
    public PartialDate? OverdueOn(PartialDate? day) =>
        StateOn(day) == ClaimState.Public && !Corrections.Any(correction => correction.Kind is CorrectionKind.Verdict or CorrectionKind.Retraction)
            ? new[] { Recheck?.Value, Expires?.Value }.Where(date => date is { } due && day is { } today && due.IsBefore(today)).MinBy(date => date?.SortKey)
            : null;

    /// <summary>The newest day on which its authors changed what it says to readers.</summary>
    public PartialDate? LastEdited =>
        Corrections.Select(correction => (PartialDate?)correction.Date.Value)
            .Concat([Published?.Value, Updated?.Value, Retracted?.Date.Value, Withheld?.Date.Value])
            .MaxBy(date => date?.SortKey ?? 0);

    /// <summary>The newest day on which the text changed after it was written; typography is no change, nor is publication.</summary>
    public PartialDate? LastRevised =>
        Corrections.Where(correction => correction.Kind != CorrectionKind.Typo).Select(correction => (PartialDate?)correction.Date.Value)
            .Concat([Updated?.Value, Retracted?.Date.Value, Withheld?.Date.Value])
            .MaxBy(date => date?.SortKey ?? 0);

    /// <summary>Reports whether <c>publish-after</c> excludes the day; without a day, whether it is given.</summary>
    public bool IsTooEarlyOn(PartialDate? day) =>
        PublishAfter is { } from && (day is not { } today || today.IsBefore(from.Value));

    /// <summary>The rated wording: <c>claim</c> if given, else the words of the first quote.</summary>
    public Text Statement => Wording ?? Quotes.FirstOrDefault()?.Exact ?? Summary;

    /// <summary>The rated wording is that of the source, and may stand in quotation marks; FC211 holds a wording that is called verbatim to a quote.</summary>
    public bool IsVerbatim => Wording is null || Reworded == Rewording.Verbatim;

    /// <summary>A required field is missing and has been reported; the other fields are still checked.</summary>
    public bool IsIncomplete { get; init; }
}

/// <summary>What an evidence document shows about one claim.</summary>
/// <param name="Document">Id of the evidence document, <c>dossier/id</c> if it belongs to another dossier.</param>
/// <param name="Inline">The document's description, if it is in the claim file itself.</param>
/// <param name="Consulted">How much of the document was read for this claim; if null, the document says it.</param>
public sealed record EvidenceItem(
    Text Document,
    EvidenceDocument? Inline,
    Located<Stance> Stance,
    Consulted? Consulted,
    Text Shows,
    Quote? Quote,
    Text? QuoteTranslation,
    Text? Locator,
    bool Key,
    ItemReading? ReadBy,
    Location Location)
{
    /// <summary>The name that a document described in the claim was given, if any.</summary>
    public Text? Id { get; init; }

    /// <summary>Whether <see cref="Document"/> was written by a person, and is not its number in the list.</summary>
    public bool IsNamed => Document.Location != Location;

    /// <summary>How much of its document was read; null if no one has written it.</summary>
    public Consulted? ConsultedIn(EvidenceDocument document) => Consulted ?? document.Consulted;
}

/// <summary>A person's reading of a document that an AI model had read.</summary>
public sealed record ItemReading(Text Reader, Located<PartialDate> Date);

/// <summary>What one party to a dispute holds, in neutral words.</summary>
public sealed record Position(Text Party, Text Text, ImmutableArray<Text> Evidence);

/// <summary>What the parties' own documents have in common.</summary>
public sealed record AgreedPoint(Text Text, ImmutableArray<Text> Evidence);

/// <summary>A part of a claim with its own rating.</summary>
public sealed record ClaimPart(Text Text, Text Verdict, ImmutableArray<Text> Evidence);

/// <summary>An attempt to reach the claimant.</summary>
public sealed record Contact(Text Who, Located<PartialDate>? Date, Located<PartialDate>? Deadline, Text? Response);

/// <summary>A second person's reading.</summary>
public sealed record SecondReading(Text Reviewer, Located<PartialDate>? Date, ReviewScope? Scope);

public sealed record RelatedClaim(Text Claim, ClaimRelation Relation);

/// <summary>The claim's text stays under a notice, without ClaimReview.</summary>
public sealed record Retraction(Located<PartialDate> Date, Text Note);

/// <summary>The claim's text leaves every output; address, date and reason class stay.</summary>
public sealed record Withholding(Located<PartialDate> Date, WithheldClass Class, Text? Note);
