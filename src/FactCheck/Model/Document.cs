using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Model;

/// <summary>The description of a document, either checked or used as evidence.</summary>
public sealed record Description
{
    public required Text Title { get; init; }

    /// <summary>The title in the language of the site, if the document is in another one.</summary>
    public Text? TitleTranslation { get; init; }
    public Text? Publisher { get; init; }
    public PublisherControl? Control { get; init; }

    /// <summary>A code that <see cref="Countries"/> has; where the publisher is.</summary>
    public Text? Country { get; init; }
    public ImmutableArray<Text> Authors { get; init; } = [];
    public SafeUrl? Url { get; init; }

    /// <summary>Where the address is in its file, for messages; the start of the file if there is no address.</summary>
    public Location UrlMark { get; init; } = Location.FileStart;
    public ImmutableArray<ArchivedCopy> Archived { get; init; } = [];
    public Located<PartialDate>? Published { get; init; }
    public Located<PartialDate>? Retrieved { get; init; }
    public string? Language { get; init; }
    public Text? About { get; init; }
    public Text? TranslatedFrom { get; init; }
    public Text? RepublishedFrom { get; init; }
    public ImmutableArray<Correction> Corrections { get; init; } = [];
}

/// <param name="Location">Where its address is in the file, for messages.</param>
public sealed record ArchivedCopy(SafeUrl Url, Located<PartialDate>? Date, Location Location);

/// <summary>The document whose sentences are checked, with its text.</summary>
public sealed record SourceDocument
{
    public required string Dossier { get; init; }
    public required string File { get; init; }
    public required Description About { get; init; }
    public required SourceText Text { get; init; }
    public required string Language { get; init; }
    public Text? Claimant { get; init; }
    public Text? Kind { get; init; }
    public ImmutableArray<Text> Speakers { get; init; } = [];
    public Text? Omits { get; init; }
    public Coverage Coverage { get; init; } = Coverage.Partial;
    public ImmutableArray<LabelledQuote> Labels { get; init; } = [];
    public ImmutableArray<SourceNote> Notes { get; init; } = [];
    /// <summary>What an AI model did for the description and the notes; empty if the site's default holds.</summary>
    public ImmutableArray<AiUse> Ai { get; init; } = [];
    public Rights Rights { get; init; } = new(RightsExtent.Excerpts, null, null, null);
    public bool TextFragments { get; init; } = true;

    /// <summary>What separates two sentences of a paragraph; if null, the language decides.</summary>
    public SentenceJoin? Join { get; init; }
    public ImmutableArray<SentenceAlias> SentenceAliases { get; init; } = [];
}

/// <summary>Why a sentence has no claim.</summary>
public sealed record LabelledQuote(Quote Quote, SentenceLabel Label, Text? Note);

/// <summary>A remark on a place in the source that readers should see, such as a slip of the pen.</summary>
public sealed record SourceNote(Quote Quote, NoteKind Kind, Text Note);

/// <summary>How much of the stored text may be shown, and why.</summary>
/// <param name="Licence">The licence or permission under which a text is shown whole; null if there is none.</param>
public sealed record Rights(RightsExtent Extent, Text? Basis, Text? Licence, Text? Note)
{
    /// <summary>Whether another publisher's text is shown whole without its permission.</summary>
    public bool IsUnlicensed => Extent == RightsExtent.Full && Licence is null;
}

/// <summary>A sentence id of an earlier wording and the id that replaces it.</summary>
public sealed record SentenceAlias(string Old, string New);

/// <summary>A document used as evidence.</summary>
public sealed record EvidenceDocument
{
    public required string Id { get; init; }
    public required string Dossier { get; init; }
    public required string File { get; init; }
    public required Description About { get; init; }
    public EvidenceKind? Kind { get; init; }
    public Text? Origin { get; init; }
    public Text? Interest { get; init; }
    public SourceText? Excerpt { get; init; }

    /// <summary>Null if no one has written how much of it was read.</summary>
    public Consulted? Consulted { get; init; }
    public Text? Via { get; init; }
    public Access? Access { get; init; }
    public Withdrawal? Withdrawn { get; init; }
}

public sealed record Withdrawal(Located<PartialDate> Date, Text? Note, Text? ReplacedBy);
