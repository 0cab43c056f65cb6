using System.Buffers;
using FactCheck.Anchor;

namespace FactCheck.Write.Reading;

/// <summary>
/// The last step: the typographic fold (<see cref="TextFold"/>) of what comes, and a search for keys in it. A window of the
/// text is held at a time; it moves on by less than its length, so that no key lies across its edge unseen.
/// </summary>
/// <param name="keys">What is searched for.</param>
/// <param name="longest">The length of the longest of them.</param>
internal sealed class KeyWindow(SearchValues<string> keys, int longest) : TextStage, IDisposable
{
    /// <summary>Composition makes a text shorter, three characters become one at most (UAX #15).</summary>
    private const int MostComposed = 3;

    private readonly char[] _window = ArrayPool<char>.Shared.Rent(Math.Max(16 * 1024, 4 * MostComposed * longest));
    private int _length;
    private bool _hasCombining;
    private bool _mayBeBroken;

    /// <summary>The text from the first key that was found on, as far as the window reached; null where none was.</summary>
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
