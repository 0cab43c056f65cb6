namespace FactCheck.Anchor.Fuzzy;

/// <summary>
/// Computes edit distances between a pattern and texts with the bit-parallel algorithm of G. Myers (A fast bit-vector algorithm for
/// approximate string matching, JACM 46, 1999), in blocks of 64 rows as H. Hyyrö describes (2003). Symbols are UTF-16
/// units. O(⌈m/64⌉·n) for a pattern of m and a text of n units.
/// </summary>
internal sealed class EditPattern
{
    private const int BlockSize = 64;

    private readonly int _length;
    private readonly int _blocks;
    private readonly ulong _lastRow;
    private readonly Dictionary<char, ulong[]> _rowsWith = [];
    private readonly ulong[] _noRows;

    /// <param name="pattern">At least one unit.</param>
    public EditPattern(ReadOnlySpan<char> pattern)
    {
        ArgumentOutOfRangeException.ThrowIfZero(pattern.Length);
        _length = pattern.Length;
        _blocks = (_length + BlockSize - 1) / BlockSize;
        _lastRow = 1UL << ((_length - 1) % BlockSize);
        _noRows = new ulong[_blocks];
        for (var i = 0; i < _length; i++)
        {
            if (!_rowsWith.TryGetValue(pattern[i], out var rows))
                _rowsWith.Add(pattern[i], rows = new ulong[_blocks]);
            rows[i / BlockSize] |= 1UL << (i % BlockSize);
        }
    }

    /// <summary>Finds the part of a text with the fewest edits: its end (the first of equals) and the edits.</summary>
    public (int Distance, int End) Nearest(ReadOnlySpan<char> text) => Scan(text, isAnchored: false).Best;

    /// <summary>Finds the prefix of a text with the fewest edits: its end (the first of equals) and the edits.</summary>
    public (int Distance, int End) NearestStart(ReadOnlySpan<char> text) => Scan(text, isAnchored: true).Best;

    /// <summary>Counts the edits between the pattern and the whole text.</summary>
    public int Distance(ReadOnlySpan<char> text) => Scan(text, isAnchored: true).Last;

    /// <summary>The number of block steps in a scan of a text.</summary>
    public long Steps(int textLength) => (long)_blocks * textLength;

    private ((int Distance, int End) Best, int Last) Scan(ReadOnlySpan<char> text, bool isAnchored)
    {
        var plus = new ulong[_blocks];
        var minus = new ulong[_blocks];
        Array.Fill(plus, ulong.MaxValue);
        var distance = _length;
        var best = (Distance: _length, End: 0);
        for (var i = 0; i < text.Length; i++)
        {
            var rows = _rowsWith.GetValueOrDefault(text[i], _noRows);
            var carry = isAnchored ? 1 : 0;
            for (var block = 0; block < _blocks; block++)
            {
                var bottom = block == _blocks - 1 ? _lastRow : 1UL << (BlockSize - 1);
                carry = Step(ref plus[block], ref minus[block], rows[block], carry, bottom);
            }

            distance += carry;
            if (distance < best.Distance)
                best = (distance, i + 1);
        }

        return (best, distance);
    }

    /// <summary>One column of one block.</summary>
    /// <param name="plus">Rows whose vertical difference is +1.</param>
    /// <param name="minus">Rows whose vertical difference is −1.</param>
    /// <param name="equal">Rows whose pattern unit is the text's.</param>
    /// <param name="carry">Horizontal difference above the block: −1, 0 or 1.</param>
    /// <param name="bottom">The block's last row.</param>
    /// <returns>The horizontal difference in the last row.</returns>
    private static int Step(ref ulong plus, ref ulong minus, ulong equal, int carry, ulong bottom)
    {
        var vertical = equal | minus;
        if (carry < 0)
            equal |= 1;
        var horizontal = unchecked((equal & plus) + plus) ^ plus | equal;
        var up = minus | ~(horizontal | plus);
        var down = plus & horizontal;
        var result = (up & bottom) != 0 ? 1 : (down & bottom) != 0 ? -1 : 0;
        up <<= 1;
        down <<= 1;
        if (carry > 0)
            up |= 1;
        else if (carry < 0)
            down |= 1;
        plus = down | ~(vertical | up);
        minus = up & vertical;
        return result;
    }
}
