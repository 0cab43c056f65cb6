using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Model;

/// <summary>The wording that is rated, with its verdict and what it rests on: one claim file.</summary>
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
    public Rates Rates { get; init; }
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
    public Text? Disclosure { get; init; }
    public ImmutableArray<RelatedClaim> Related { get; init; } = [];
    public Text? SingleSourceReason { get; init; }

    /// <summary>Where evidence to the contrary was looked for, and that none was found.</summary>
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

    /// <summary>A claim without a publication date is a draft: it is checked but not published.</summary>
    public bool IsDraft => Published is null;

    /// <summary>Once it is public, readers take it as our word: it is not a draft, not retracted and not withheld.</summary>
    public bool IsStanding => StateOn(PublishAfter?.Value) == ClaimState.Public;

    /// <summary>What readers find of it: the one answer to whether a claim is public.</summary>
    /// <param name="day">Null: no day is known, so nothing that waits for one is public.</param>
    public ClaimState StateOn(PartialDate? day)
    {
        if (Withheld is not null)
            return ClaimState.Withheld;
        if (IsDraft)
            return ClaimState.Draft;
        if (IsTooEarly(day))
            return ClaimState.HeldBack;
        return Retracted is null ? ClaimState.Public : ClaimState.Retracted;
    }

    /// <summary>The first day, from a given one on, that <c>publish-after</c> does not exclude.</summary>
    public PartialDate? FirstDay(PartialDate? day) =>
        IsTooEarly(day) ? PublishAfter!.Value.Value : day;

    private bool IsTooEarly(PartialDate? day) =>
        PublishAfter is { } from && (day is not { } today || today.IsBefore(from.Value));

    /// <summary>The rated wording: the one written, else the words of the first quote.</summary>
    public Text Statement => Wording ?? Quotes.FirstOrDefault()?.Exact ?? Summary;

    /// <summary>A required field is missing, which has been reported; what is there is checked all the same.</summary>
    public bool IsIncomplete { get; init; }
}

/// <summary>What an evidence document shows about one claim.</summary>
/// <param name="Document">Id of the evidence document, <c>dossier/id</c> where it belongs to another dossier.</param>
/// <param name="Inline">The document's description, where it is written in the claim file itself.</param>
public sealed record EvidenceItem(
    Text Document,
    EvidenceDocument? Inline,
    Located<Stance> Stance,
    Text Shows,
    Quote? Quote,
    Text? QuoteTranslation,
    Text? Locator,
    bool Key,
    Mark Mark);

/// <summary>What one party to a dispute holds, in neutral words.</summary>
public sealed record Position(Text Party, Text Text, ImmutableArray<Text> Evidence);

/// <summary>What the parties' own documents have in common.</summary>
public sealed record AgreedPoint(Text Text, ImmutableArray<Text> Evidence);

/// <summary>A part of a claim that is rated by itself.</summary>
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
