namespace FactCheck.Model;

/// <summary>The resolved place of a quote: UTF-16 units of the canonical text, and indexes of its sentences.</summary>
/// <param name="Start">Positions leave the program as code points.</param>
/// <param name="IsTypographic">Found only after quotation marks, dashes, spaces or composition were folded.</param>
public sealed record Anchor(SourceText Text, int Start, int Length, int FirstSentence, int LastSentence, bool IsTypographic)
{
    public int End => Start + Length;

    /// <summary>Indexes of the sentences it overlaps, in reading order.</summary>
    public IEnumerable<int> Sentences => Enumerable.Range(FirstSentence, LastSentence - FirstSentence + 1);

    /// <summary>The whole text of each of these sentences.</summary>
    public IEnumerable<string> QuotedSentences => Sentences.Select(i => Text.WordsOf(Text.Sentences[i]));

    public string Quoted => Text.Canonical.Substring(Start, Length);
}
