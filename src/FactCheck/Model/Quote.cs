namespace FactCheck.Model;

/// <summary>Words of a stored text, as a TextQuoteSelector (Web Annotation Data Model §4.2.4) that may also name the sentence.</summary>
/// <param name="Exact">The words, to be found exactly once.</param>
/// <param name="Sentence">Id of the sentence that holds the quote.</param>
/// <param name="Source">Dossier whose source is quoted, if it is not the claim's own.</param>
/// <param name="Partial">The quote may start or end inside a word.</param>
public sealed record Quote(Text Exact, Text? Prefix, Text? Suffix, Text? Sentence, Text? Source, bool Partial);
