namespace FactCheck.Diagnostics;

/// <summary>FC411 to FC429: what was published before, held against what is there now.</summary>
public static class HistoryRules
{
    public static readonly Rule VerdictChanged = new()
    {
        Code = "FC411",
        Title = "Published verdict changed without a correction",
        Default = Severity.Error,
        Integrity = true,
        Why = "Readers have relied on the verdict; a change is told, with the old one, the new one and the reason.",
        Source = "IFCN Code of Principles, 6.3 (open corrections)",
        Mend = "Add an entry to 'corrections' that leads from the published verdict to the new one, with a note for readers.",
        Bad = Example.Claim("verdict: inaccurate # mostly-inaccurate was published"),
        Good = Example.Claim("""
            verdict: inaccurate # mostly-inaccurate was published
            corrections:
              - {date: 2026-03-09, kind: verdict, from: mostly-inaccurate, to: inaccurate, note: The full count is out.}
            """),
    };

    public static readonly Rule WordingChanged = new()
    {
        Code = "FC412",
        Title = "Published wording changed without a correction",
        Default = Severity.Error,
        Integrity = true,
        Why = "The same verdict on other words, by another speaker or of another day is another check; a change names the old and the new.",
        Source = "IFCN Code of Principles, 6.3 (open corrections)",
        Mend = "Add an entry to 'corrections' whose 'from' and 'to' are the old and the new words; for what a claim takes over from its source, in source.yaml.",
        Bad = Example.Claim("claimant: The mayor # The Daily Example was published"),
        Good = Example.Claim("""
            claimant: The mayor # The Daily Example was published
            corrections:
              - {date: 2026-03-09, kind: factual, from: The Daily Example, to: The mayor, note: The paper quoted the mayor.}
            """),
    };

    public static readonly Rule CorrectionsRewritten = new()
    {
        Code = "FC413",
        Title = "Published corrections rewritten",
        Default = Severity.Error,
        Integrity = true,
        Why = "The public log only grows: an entry that can be changed or deleted afterwards proves nothing.",
        Source = "IFCN Code of Principles, 6.3 (open corrections)",
        Mend = "Put the published entries back as they were, in their order, and add what is new at the end.",
        Bad = Example.Told("An entry of the published list is changed, deleted, or has a new one before it."),
        Good = Example.Told("The published entries stand first, letter for letter; new ones follow."),
    };

    public static readonly Rule ClaimVanished = new()
    {
        Code = "FC414",
        Title = "Published claim deleted",
        Default = Severity.Error,
        Integrity = true,
        Why = "What was published is quoted elsewhere; a claim that does not hold is retracted under its own address, so that readers learn of it.",
        Mend = "Put the file back and add 'retracted' with date and note; where it was renamed, write its old id into 'aliases'.",
        Bad = Example.Claim("""
            published: 2026-03-02
            publish-after: 2027-01-01 # it was public already
            """),
        Good = Example.Claim("""
            published: 2026-03-02
            retracted: {date: 2026-03-09, note: The quotation was invented.}
            """),
    };

    public static readonly Rule PublicationRewritten = new()
    {
        Code = "FC415",
        Title = "Day of publication or retraction rewritten",
        Default = Severity.Error,
        Integrity = true,
        Why = "When a check appeared, and that it was withdrawn, are facts that a later edit does not change.",
        Mend = "Restore 'published' and 'retracted'; a later change belongs into 'updated' and 'corrections'.",
        Bad = Example.Claim("published: 2026-03-01 # 2026-03-02 was published"),
        Good = Example.Claim("""
            published: 2026-03-02
            updated: 2026-03-09
            """),
    };

    public static readonly Rule AddressGone = new()
    {
        Code = "FC416",
        Title = "Former address of a claim dropped",
        Default = Severity.Error,
        Integrity = true,
        Why = "Links from elsewhere, search engines and ClaimReview clients still use it; an alias costs one line.",
        Mend = "Keep every former id in 'aliases'.",
        Bad = Example.Told("An id that the published file lists in 'aliases' is not in the list any more."),
        Good = Example.Told("The list keeps all former ids; where two claims became one, it takes over the other's."),
    };

    public static readonly Rule ScaleRedefined = new()
    {
        Code = "FC417",
        Title = "Verdict of the scale redefined",
        Default = Severity.Error,
        Integrity = true,
        Why = "Another label, definition or rating under the same id silently changes what every published claim with it says.",
        Mend = "Give the new meaning a new id, and leave the old entry as it was.",
        Bad = Example.Told("'Accurate: the record says the same' becomes 'Accurate: the record does not say otherwise' in site/verdicts.yaml."),
        Good = Example.Told("A new entry 'not-contradicted' with the new definition; claims move to it one by one, each with its correction."),
    };

    public static readonly Rule EvidenceGone = new()
    {
        Code = "FC418",
        Title = "Last evidence for a published verdict removed",
        Default = Severity.Error,
        Integrity = true,
        Why = "A verdict that stands on nothing is an opinion; readers must learn that what carried it is gone.",
        Mend = "Name what the verdict rests on now, or add a correction with a note that says what happened to the evidence.",
        Bad = Example.Claim("""
            evidence:
              - document: traffic-count-2025
                stance: context # undermines was published
                shows: Gives 61,204 cars a day as the mean of 2025.
            """),
        Good = Example.Claim("""
            evidence:
              - document: traffic-count-2025
                stance: undermines
                shows: Gives 61,204 cars a day as the mean of 2025.
            """),
    };

    public static readonly Rule NotCompared = new()
    {
        Code = "FC419",
        Title = "Claim cannot be compared with the past",
        Default = Severity.Warning,
        Why = "A file that could not be read in the revision before may have been published in a form that nobody can compare now.",
        Mend = "Look at the change by hand, or name a base that passes its own check.",
        Bad = Example.Told("The claim file holds broken YAML in the revision that --base names."),
        Good = Example.Told("The base is the revision that was last published, which passed its check."),
    };

    public static readonly Rule AuthorRemoved = new()
    {
        Code = "FC420",
        Title = "Author of a published claim removed",
        Default = Severity.Warning,
        Why = "Who stands for a check is part of what was published.",
        Mend = "Keep the name in 'authors', or add a correction whose 'from' is the name and whose note says why.",
        Bad = Example.Told("'authors: [ada, ben]' becomes 'authors: [ben]'."),
        Good = Example.Told("'authors: [ada, ben, carla]': whoever helped is added."),
    };

    public static readonly Rule PageGone = new()
    {
        Code = "FC421",
        Title = "Address of a page gone",
        Default = Severity.Warning,
        Why = "Pages of sources, topics and people are linked from elsewhere; a link that breaks is noticed by readers first.",
        Mend = "Keep what the page is made from under its name.",
        Bad = Example.Told("The folder of a dossier, an entry of topics.yaml or a file of site/pages is renamed or deleted."),
        Good = Example.Told("The title changes, and the name of the folder, entry or file stays."),
    };

    public static readonly Rule WithheldTextShown = new()
    {
        Code = "FC422",
        Title = "Text of a withheld claim in an output",
        Default = Severity.Error,
        Integrity = true,
        Why = "A claim is withheld because its words must not be public; one page, feed or file that still holds them undoes that.",
        Mend = "Take the words out of the claim, document or page that repeats them, or withhold that as well.",
        Bad = Example.Told("A page of site/pages repeats the summary of a withheld claim."),
        Good = Example.Told("Nothing but the page of the claim itself is left, with the day and the class of the reason."),
    };
}
