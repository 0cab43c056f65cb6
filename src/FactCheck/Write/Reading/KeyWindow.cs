using System.Buffers;
using FactCheck.Anchor;

namespace FactCheck.Write.Reading;

/// <summary>The last stage: folds the text (<see cref="TextFold"/>) and searches it for keys, in overlapping windows.</summary>
/// <param name="longest">The length of the longest key.</param>
internal sealed class KeyWindow(SearchValues<string> keys, int longest) : TextStage, IDisposable
{
    /// <summary>Composition shortens a text: at most three characters become one (UAX #15).</summary>
    private const int MostComposed = 3;

    private readonly char[] _window = ArrayPool<char>.Shared.Rent(Math.Max(16 * 1024, 4 * MostComposed * longest));
    private int _length;
    private bool _hasCombining;
    private bool _mayBeBroken;

    /// <summary>The text from the first key found to the end of the window; null if no key was found.</summary>
    public string? Found { get; private set; }

    public override void Put(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is > ' ' and <= '~')
                Add(c);
            else if (char.IsWhiteSpace(c))
                AddSpace();
            else if (!FoldedCharacters.IsDropped(c))
                AddOther(c);
        }
    }

    public override void End() => Search();

    public void Dispose() => ArrayPool<char>.Shared.Return(_window);

    private void AddSpace()
    {
        if (_length == 0 || _window[_length - 1] != ' ')
            Add(' ');
    }

    private void AddOther(char c)
    {
        if (FoldedCharacters.Replacement(c) is { } replacement)
        {
            foreach (var plain in replacement)
                Add(plain);
            return;
        }

        _hasCombining |= c >= FoldedCharacters.FirstCombining;
        _mayBeBroken |= char.IsSurrogate(c) || c == '\uFFFE';
        Add(c);
    }

    private void Add(char c)
    {
        if (_length == _window.Length)
            MoveOn();
        _window[_length++] = c;
    }

    private void MoveOn()
    {
        Search();
        var kept = MostComposed * longest;
        _window.AsSpan(_length - kept, kept).CopyTo(_window);
        _length = kept;
    }

    private void Search()
    {
        if (Found is not null)
            return;
        var text = _window.AsSpan(0, _length);
        Find(_hasCombining && (_mayBeBroken || !text.IsNormalized()) ? TextFold.Key(text.ToString()) : text);
    }

    private void Find(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(keys) is >= 0 and var at)
            Found = text[at..].ToString();
    }
}
