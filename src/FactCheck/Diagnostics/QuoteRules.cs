namespace FactCheck.Diagnostics;

/// <summary>FC2xx: quotes and the texts they come from.</summary>
public static class QuoteRules
{
    private const string WebAnnotation = "Web Annotation Data Model §4.2.4 (TextQuoteSelector), https://www.w3.org/TR/annotation-model/#text-quote-selector";

    public static readonly Rule Length = new()
    {
        Code = "FC201",
        Title = "Quote empty or too long",
        Default = Severity.Error,
        Integrity = true,
        Why = "A quote names the exact words that are checked: without words there is nothing to find, and a page of text names nothing.",
        Mend = "Quote the clause or sentence that makes the claim.",
        Bad = Example.Claim("quote: \"\\u200B\""),
        Good = Example.Claim("quote: the bridge carries 90,000 cars a day"),
    };

    public static readonly Rule UnknownSource = new()
    {
        Code = "FC202",
        Title = "Quoted source does not exist",
        Default = Severity.Error,
        Integrity = true,
        Why = "A quote is looked up in the stored text of a dossier; without the dossier nothing can be checked.",
        Mend = "Write the name of a folder in claims/, or leave 'source' out to quote the claim's own document.",
        Bad = Example.Claim("quote: {exact: The bridge opened in 1932., source: harbor-bridge}"),
        Good = Example.Claim("quote: {exact: The bridge opened in 1932., source: harbour-bridge}"),
    };

    public static readonly Rule NotFound = new()
    {
        Code = "FC203",
        Title = "Quote not found",
        Default = Severity.Error,
        Integrity = true,
        Why = "A claim is tied to the exact words of its source; a quote that is not there cannot be checked by anybody.",
        Source = "IFCN Code of Principles, 3.1, https://ifcncodeofprinciples.poynter.org/; " + WebAnnotation,
        Mend = "Copy the words from the stored text, letter for letter. If the text was changed, 'factcheck reanchor' moves the quotes where nothing of substance differs.",
        Bad = Example.Claim("quote: the bridge carries 80,000 cars a day"),
        Good = Example.Claim("quote: the bridge carries 90,000 cars a day"),
    };

    public static readonly Rule Ambiguous = new()
    {
        Code = "FC204",
        Title = "Quote found more than once",
        Default = Severity.Error,
        Integrity = true,
        Why = "The same words can mean different things in two places; which one is rated must be said, never guessed.",
        Source = WebAnnotation,
        Mend = "Quote more words, or add the prefix or suffix that the message prints.",
        Bad = Example.Claim("quote: bridge"),
        Good = Example.Claim("quote: {exact: bridge, suffix: opened in 1932}"),
    };

    public static readonly Rule ContextDoesNotFit = new()
    {
        Code = "FC205",
        Title = "Prefix, suffix or sentence does not fit",
        Default = Severity.Error,
        Integrity = true,
        Why = "A quote's context says which place is meant; a context that fits no place points to words that have changed or moved.",
        Source = WebAnnotation,
        Mend = "Copy the words directly before or after the quote, or delete the context where the quote stands only once.",
        Bad = Example.Claim("quote: {exact: cars a day, prefix: \"80,000\"}"),
        Good = Example.Claim("quote: {exact: cars a day, prefix: \"90,000\"}"),
    };

    public static readonly Rule CutsWord = new()
    {
        Code = "FC206",
        Title = "Quote cuts a word",
        Default = Severity.Error,
        Integrity = true,
        Why = "A part of a word or number is not what the source says: “5 per cent” is not in “3.5 per cent”.",
        Source = "Unicode Standard Annex #29, Text Segmentation, https://www.unicode.org/reports/tr29/",
        Mend = "Quote whole words. Where the part is meant, such as the stem of a compound, write 'partial: true'.",
        Bad = Example.Claim("quote: 000 cars a day"),
        Good = Example.Claim("quote: 90,000 cars a day"),
    };

    public static readonly Rule SentenceOpen = new()
    {
        Code = "FC207",
        Title = "Sentence without a claim or a label",
        Default = Severity.Error,
        Why = "'coverage: complete' promises that no sentence was passed over; readers judge the choice of claims by it.",
        Source = "IFCN Code of Principles, 2.2 (selection is not one-sided)",
        Mend = "Write a claim on the sentence, or label it in source.yaml and say why it has none.",
        Bad = Example.Source("coverage: complete"),
        Good = Example.Source("""
            coverage: complete
            labels:
              - {quote: The mayor wants a second bridge., label: background}
              - {quote: The bridge opened in 1932., label: background}
            """),
    };

    public static readonly Rule Typographic = new()
    {
        Code = "FC209",
        Title = "Quote differs in typography",
        Default = Severity.Info,
        Why = "The words are the same; quotation marks, dashes, spaces or composed letters are not. Mostly harmless, but a prime or a minus sign can carry meaning.",
        Mend = "Look at the characters that the message names; copy the source's own where they matter.",
        Bad = Example.Claim("quote: the city's bridge").And(ExampleRepository.Text, "This is the city\u2019s bridge."),
        Good = Example.Claim("quote: the city\u2019s bridge").And(ExampleRepository.Text, "This is the city\u2019s bridge."),
    };

    public static readonly Rule LongQuotation = new()
    {
        Code = "FC210",
        Title = "Quotation longer than the policy allows",
        Default = Severity.Warning,
        PolicyKey = "quotation",
        Why = "The right to quote covers what the purpose needs, and a reader sees best what is rated where it is short.",
        Source = "Berne Convention, article 10(1), https://www.wipo.int/wipolex/en/text/283693",
        Mend = "Quote the words that the check is about, and say the rest in your own.",
        Bad = Example.Site("policy: {quotation: 20}"),
        Good = Example.Site("policy: {quotation: 400}"),
    };

    public static readonly Rule NotVerbatim = new()
    {
        Code = "FC211",
        Title = "Wording is called verbatim and is not",
        Default = Severity.Warning,
        Why = "'reworded: verbatim' promises that the rated wording is the source's own, word for word.",
        Mend = "Delete 'claim', so that the quote is what is rated; or write condensed, translated or implied.",
        Bad = Example.Claim("reworded: verbatim\nclaim: About 90,000 cars cross the bridge each day."),
        Good = Example.Claim("reworded: condensed\nclaim: About 90,000 cars cross the bridge each day."),
    };
}
