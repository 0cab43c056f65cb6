namespace FactCheck.Anchor;

/// <summary>A search key under construction, with the original span of each of its characters.</summary>
internal sealed class MappedKey(int capacity)
{
    private char[] _characters = new char[Math.Max(16, capacity)];
    private int[] _starts = new int[Math.Max(16, capacity)];
    private int[] _ends = new int[Math.Max(16, capacity)];
    private ulong[] _edges = new ulong[(Math.Max(16, capacity) >> 6) + 1];
    private bool _hasEdges;

    public int Length { get; private set; }

    public bool HasCombining { get; private set; }

    public bool EndsWithSpace => Length > 0 && _characters[Length - 1] == ' ';

    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    public int StartOf(int index) => _starts[index];

    public int EndOf(int index) => _ends[index];

    public void Add(char c, int start, int end)
    {
        if (Length == _characters.Length)
            Grow();
        _characters[Length] = c;
        _starts[Length] = start;
        _ends[Length] = end;
        Length++;
        HasCombining |= c >= FoldedCharacters.FirstCombining;
    }

    public void Add(ReadOnlySpan<char> characters, int start, int end)
    {
        foreach (var c in characters)
            Add(c, start, end);
    }

    public void AddRange(MappedKey other, int index, int length)
    {
        for (var i = index; i < index + length; i++)
            Add(other._characters[i], other._starts[i], other._ends[i]);
    }

    /// <summary>Records that a text element starts at the next character. If none is ever recorded, every character starts one.</summary>
    public void MarkEdge()
    {
        _hasEdges = true;
        _edges[Length >> 6] |= 1UL << (Length & 63);
    }

    public void ExtendLast(int end) => _ends[Length - 1] = end;

    /// <summary>The finished key; without maps if each character still has its own offset.</summary>
    public FoldedText ToText(string original)
    {
        var key = Characters.ToString();
        var edges = _hasEdges ? _edges : null;
        return IsIdentity(original.Length)
            ? new FoldedText(original, key, null, null, edges)
            : new FoldedText(original, key, _starts[..Length], _ends[..Length], edges);
    }

    private bool IsIdentity(int originalLength)
    {
        if (Length != originalLength)
            return false;
        for (var i = 0; i < Length; i++)
        {
            if (_starts[i] != i || _ends[i] != i + 1)
                return false;
        }

        return true;
    }

    private void Grow()
    {
        var size = _characters.Length * 2;
        Array.Resize(ref _characters, size);
        Array.Resize(ref _starts, size);
        Array.Resize(ref _ends, size);
        Array.Resize(ref _edges, (size >> 6) + 1);
    }
}
