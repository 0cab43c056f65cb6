namespace FactCheck.Diagnostics;

/// <summary>FC2xx: quotes and the texts they come from.</summary>
public static class QuoteRules
{
    public static readonly Rule NotFound = new(
        "FC203", "Quote not found", Severity.Error,
        "A claim is tied to the exact words of its source; a quote that is not there cannot be checked by anybody.", Integrity: true);

    public static readonly Rule UnknownSource = new(
        "FC202", "Quoted source does not exist", Severity.Error,
        "A quote is looked up in the stored text of a dossier; without the dossier nothing can be checked.", Integrity: true);

    public static readonly Rule SentenceOpen = new(
        "FC207", "Sentence without a claim or a label", Severity.Error,
        "'coverage: complete' promises that no sentence was passed over; readers judge the choice of claims by it.");
}
