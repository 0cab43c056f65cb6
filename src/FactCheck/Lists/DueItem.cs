using FactCheck.Model;

namespace FactCheck.Lists;

public enum DueKind { Recheck, Expired, WithdrawnEvidence, OlderTranslation, Unpublished, NotDeployed, OpenSentences }

/// <summary>A task for a person.</summary>
/// <param name="Date">Since when it is due; null if unknown.</param>
/// <param name="Id">The claim, or the dossier of open sentences.</param>
/// <param name="File">Where to start, relative to the repository root, with <c>/</c>.</param>
/// <param name="Message">The reason and the next step.</param>
public sealed record DueItem(PartialDate? Date, DueKind Kind, string Id, string File, int Line, string Message);
