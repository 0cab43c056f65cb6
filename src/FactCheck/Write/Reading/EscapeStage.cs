namespace FactCheck.Write.Reading;

/// <summary>A stage that decodes one kind of escape. A piece may end in the middle of one: that end is kept until the next piece.</summary>
/// <param name="start">The character that every escape starts with.</param>
/// <param name="longest">The most characters in an escape.</param>
internal abstract class EscapeStage(char start, int longest, TextStage next) : TextStage
{
    private readonly char[] _kept = new char[longest];
    private int _length;

    protected TextStage Next => next;

    public sealed override void Put(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (_length == 0)
            {
                var at = text.IndexOf(start);
                if (at != 0)
                    Plain(at < 0 ? text : text[..at]);
                if (at < 0)
                    return;
                text = text[at..];
            }

            var taken = Math.Min(longest - _length, text.Length);
            text[..taken].CopyTo(_kept.AsSpan(_length));
            var undone = Undo(_kept.AsSpan(0, _length + taken), isWhole: _length + taken == longest);
            if (undone == 0)
            {
                _length += taken;
                return;
            }

            if (undone >= _length)
            {
                text = text[(undone - _length)..];
                _length = 0;
            }
            else
            {
                PutKept(undone);
            }
        }
    }

    public sealed override void End()
    {
        while (_length > 0)
            PutKept(Undo(_kept.AsSpan(0, _length), isWhole: true));
        EndRun();
        next.End();
    }

    /// <summary>Receives text that does not contain the start of an escape.</summary>
    protected virtual void Plain(ReadOnlySpan<char> text) => next.Put(text);

    /// <summary>Passes on what earlier escapes left unfinished.</summary>
    protected virtual void EndRun()
    {
    }

    /// <summary>Decodes the escape at the start of a text and passes it on, or, if there is none, passes on some of its characters.</summary>
    /// <param name="text">Begins with the start character of an escape.</param>
    /// <param name="isWhole">Whether an escape, if this is one, must end within the text.</param>
    /// <returns>The number of characters consumed; 0 if more are needed to decide.</returns>
    protected abstract int Undo(ReadOnlySpan<char> text, bool isWhole);

    /// <summary>The kept characters were not an escape: reads the rest of them again.</summary>
    private void PutKept(int from)
    {
        var rest = _kept.AsSpan(from, _length - from).ToArray();
        _length = 0;
        Put(rest);
    }
}
