namespace FactCheck.Diagnostics;

/// <summary>FC2xx: quotes and the texts they come from.</summary>
public static class QuoteRules
{
    public static readonly Rule Length = new(
        "FC201", "Quote empty or too long", Severity.Error,
        "A quote names the exact words that are checked: without words there is nothing to find, and a page of text names nothing.",
        Integrity: true);

    public static readonly Rule NotFound = new(
        "FC203", "Quote not found", Severity.Error,
        "A claim is tied to the exact words of its source; a quote that is not there cannot be checked by anybody.", Integrity: true);

    public static readonly Rule UnknownSource = new(
        "FC202", "Quoted source does not exist", Severity.Error,
        "A quote is looked up in the stored text of a dossier; without the dossier nothing can be checked.", Integrity: true);

    public static readonly Rule SentenceOpen = new(
        "FC207", "Sentence without a claim or a label", Severity.Error,
        "'coverage: complete' promises that no sentence was passed over; readers judge the choice of claims by it.");

    public static readonly Rule Ambiguous = new(
        "FC204", "Quote found more than once", Severity.Error,
        "The same words can mean different things in two places; which one is rated must be said, never guessed.", Integrity: true);

    public static readonly Rule ContextDoesNotFit = new(
        "FC205", "Prefix, suffix or sentence does not fit", Severity.Error,
        "A quote's context says which place is meant; a context that fits no place points to words that have changed or moved.",
        Integrity: true);

    public static readonly Rule CutsWord = new(
        "FC206", "Quote cuts a word", Severity.Error,
        "A part of a word or number is not what the source says: “5 per cent” is not in “3.5 per cent”.", Integrity: true);

    public static readonly Rule Typographic = new(
        "FC209", "Quote differs in typography", Severity.Info,
        "The words are the same; quotation marks, dashes, spaces or composed letters are not. Mostly harmless, "
        + "but a prime or a minus sign can carry meaning.");
}
