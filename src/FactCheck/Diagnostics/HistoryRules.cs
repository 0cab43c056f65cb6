namespace FactCheck.Diagnostics;

/// <summary>FC411 to FC429: what was published before, held against what is there now.</summary>
public static class HistoryRules
{
    public static readonly Rule VerdictChanged = new(
        "FC411", "Published verdict changed without a correction", Severity.Error,
        "Readers have relied on the verdict; a change is told, with the old one, the new one and the reason (IFCN principle 6.3).", Integrity: true);

    public static readonly Rule WordingChanged = new(
        "FC412", "Published wording changed without a correction", Severity.Error,
        "The same verdict on other words, by another speaker or of another day is another check; a change names the old and the new.", Integrity: true);

    public static readonly Rule CorrectionsRewritten = new(
        "FC413", "Published corrections rewritten", Severity.Error,
        "The public log only grows: an entry that can be changed or deleted afterwards proves nothing.", Integrity: true);

    public static readonly Rule ClaimVanished = new(
        "FC414", "Published claim deleted", Severity.Error,
        "What was published can be quoted elsewhere; a claim that does not hold is retracted under its own address, so that readers learn of it.", Integrity: true);

    public static readonly Rule PublicationRewritten = new(
        "FC415", "Day of publication or retraction rewritten", Severity.Error,
        "When a check appeared, and that it was withdrawn, are facts that a later edit does not change.", Integrity: true);

    public static readonly Rule AddressGone = new(
        "FC416", "Former address of a claim dropped", Severity.Error,
        "Links from elsewhere, search engines and ClaimReview clients still use it; an alias costs one line.", Integrity: true);

    public static readonly Rule ScaleRedefined = new(
        "FC417", "Verdict of the scale redefined", Severity.Error,
        "Another label, definition or rating under the same id silently changes what every published claim with it says.", Integrity: true);

    public static readonly Rule EvidenceGone = new(
        "FC418", "Last evidence for a published verdict removed", Severity.Error,
        "A verdict that stands on nothing is an opinion; readers must learn that what carried it is gone.", Integrity: true);

    public static readonly Rule NotCompared = new(
        "FC419", "Claim cannot be compared with the past", Severity.Warning,
        "A file that could not be read in the revision before may have been published in a form that nobody can compare now.");

    public static readonly Rule AuthorRemoved = new(
        "FC420", "Author of a published claim removed", Severity.Warning,
        "Who stands for a check is part of what was published.");

    public static readonly Rule PageGone = new(
        "FC421", "Address of a page gone", Severity.Warning,
        "Pages of sources, topics and people are linked from elsewhere; a link that breaks is noticed by readers first.");
}
