namespace FactCheck.Diagnostics;

/// <summary>FC3xx: evidence, verdicts and what they refer to.</summary>
public static class EvidenceRules
{
    public static readonly Rule UnknownVerdict = new(
        "FC301", "Verdict is not in the scale", Severity.Error,
        "Only verdicts that the scale defines can be explained to readers.");

    public static readonly Rule MissingForVerdict = new(
        "FC302", "Field that the verdict requires", Severity.Error,
        "'Missing context' must say what is missing, and 'could not be verified' what would change that; else a reader learns nothing.");

    public static readonly Rule AccurateVersionExpected = new(
        "FC303", "Accurate version expected", Severity.Warning,
        "A reader who is told that a sentence is not right wants the one that is.");

    public static readonly Rule UnknownDocument = new(
        "FC304", "Evidence document does not exist", Severity.Error,
        "Evidence must be traceable to a described document (IFCN principle 3.1).");

    public static readonly Rule UnreadCarriesWeight = new(
        "FC305", "Unread document carries weight", Severity.Error,
        "What was not read supports nothing, undermines nothing and cannot be quoted.", Integrity: true);

    public static readonly Rule FootnoteWithoutEvidence = new(
        "FC306", "Footnote without evidence", Severity.Error,
        "A footnote must lead to an evidence item of the same claim.");

    public static readonly Rule EvidenceNotCited = new(
        "FC307", "Evidence that the analysis does not cite", Severity.Warning,
        "A reader should learn from the analysis what each document has to do with the verdict.");

    public static readonly Rule Attribution = new(
        "FC309", "Attribution is not told apart from content", Severity.Error,
        "Rating that something was said must not look like rating what was said, nor blame the person quoted for the report.");

    public static readonly Rule UnknownPerson = new(
        "FC310", "Person is not in people.yaml", Severity.Error,
        "Names, roles and counts hang on the person's entry; a misspelt id would make two people of one.");

    public static readonly Rule UnknownTopic = new(
        "FC311", "Topic is not in topics.yaml", Severity.Error,
        "A misspelt topic would hide the claim from those who look for it.");

    public static readonly Rule UnknownClaim = new(
        "FC312", "Related claim does not exist", Severity.Error,
        "A link to a claim that is not there is a dead end.");

    public static readonly Rule UnknownEvidenceReference = new(
        "FC313", "Evidence that the claim does not list", Severity.Error,
        "Positions and parts rest on the claim's own evidence, which readers can open.");

    public static readonly Rule DocumentTwice = new(
        "FC314", "Document listed twice in a claim", Severity.Error,
        "A footnote to it could mean either item; what one document shows belongs in one item.");

    public static readonly Rule UnequalPositions = new(
        "FC315", "Positions are not told equally", Severity.Warning,
        "Both sides' positions are told in the same space and in alphabetical order, so that the layout takes no side.");
}
