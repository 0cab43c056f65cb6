using System.Collections.Immutable;

namespace FactCheck.Anchor.Fuzzy;

/// <summary>Words of a stored text that resemble a quote: a suggestion, never a match. Placed as <see cref="Model.Anchor"/>.</summary>
/// <param name="Similarity">1 − edits / length of the longer, on the keys; 0.6 to 1.</param>
/// <param name="Differs">The kinds of substance that the differing words change.</param>
/// <param name="Hidden">Differences that the eye does not see in the two lines, in words.</param>
/// <param name="QuoteLine">The quote on one line, words and spaces that the text does not have in brackets.</param>
/// <param name="TextLine">The words of the text on one line, with spaces those that the quote does not have in brackets.</param>
public sealed record NearMiss(
    int Start,
    int Length,
    int FirstSentence,
    int LastSentence,
    double Similarity,
    Substance Differs,
    ImmutableArray<string> Hidden,
    string QuoteLine,
    string TextLine)
{
    public int End => Start + Length;
}
