using FactCheck.Model;

namespace FactCheck.Lists;

public enum DueKind { Recheck, Expired, WithdrawnEvidence, OlderTranslation, Unpublished, NotDeployed, OpenSentences }

/// <summary>Something that waits for a person.</summary>
/// <param name="Date">Since when; null where no date is known.</param>
/// <param name="Id">The claim, or the dossier of open sentences.</param>
/// <param name="File">Where to begin, relative to the repository root, with <c>/</c>.</param>
/// <param name="Message">What there is to do, with the reason.</param>
public sealed record DueItem(PartialDate? Date, DueKind Kind, string Id, string File, int Line, string Message);
