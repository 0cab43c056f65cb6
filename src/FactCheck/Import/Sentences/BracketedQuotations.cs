namespace FactCheck.Import.Sentences;

/// <summary>
/// Quotations in corner brackets, which stay with the words around them however many sentences they have: 「はい。行く。」と言った。
/// A longer one is cut, since its sentences could not be linked singly.
/// </summary>
internal sealed class BracketedQuotations
{
    /// <summary>In UTF-16 units.</summary>
    private const int Longest = 200;

    private readonly List<(int Start, int End)> _quotations = [];

    public static BracketedQuotations Of(string text)
    {
        var found = new BracketedQuotations();
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '「' or '『')
                open.Push(i);
            else if (text[i] is '」' or '』' && open.TryPop(out var start) && open.Count == 0 && i - start <= Longest)
                found._quotations.Add((start, i));
        }

        return found;
    }

    /// <summary>Reports whether a place is within a quotation.</summary>
    public bool Contain(int place)
    {
        var at = _quotations.BinarySearch((place, 0));
        at = at >= 0 ? at : ~at - 1;
        return at >= 0 && _quotations[at].Start < place && place <= _quotations[at].End;
    }
}
