namespace FactCheck.Model;

/// <summary>
/// Words taken from a stored text, as a W3C TextQuoteSelector (Web Annotation Data Model §4.2.4) narrowed, if
/// needed, by the words around them or a sentence id.
/// </summary>
/// <param name="Exact">The words, to be found exactly once.</param>
/// <param name="Prefix">Words directly before; must fit.</param>
/// <param name="Suffix">Words directly after; must fit.</param>
/// <param name="Sentence">Id of the sentence that holds the quote; must fit.</param>
/// <param name="Source">Dossier whose source is quoted, if it is not the claim's own.</param>
/// <param name="Partial">The quote may start or end inside a word.</param>
public sealed record Quote(Text Exact, Text? Prefix, Text? Suffix, Text? Sentence, Text? Source, bool Partial);
