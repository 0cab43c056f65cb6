namespace FactCheck.Model;

/// <summary>The resolved place of a quote.</summary>
/// <param name="Text">The stored text that contains it.</param>
/// <param name="Start">In the canonical text, UTF-16 units; positions leave the program as code points.</param>
/// <param name="Length">UTF-16 units.</param>
/// <param name="FirstSentence">Index of the sentence it starts in.</param>
/// <param name="LastSentence">Index of the sentence it ends in.</param>
/// <param name="IsTypographic">Found only after quotation marks, dashes, spaces or composition were folded.</param>
public sealed record Anchor(SourceText Text, int Start, int Length, int FirstSentence, int LastSentence, bool IsTypographic)
{
    public int End => Start + Length;

    /// <summary>Indexes of the sentences it overlaps, in reading order.</summary>
    public IEnumerable<int> Sentences => Enumerable.Range(FirstSentence, LastSentence - FirstSentence + 1);

    public string Quoted => Text.Canonical.Substring(Start, Length);
}
