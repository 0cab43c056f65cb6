namespace FactCheck.Write.Reading;

/// <summary>
/// A step that undoes one kind of escape. Text between escapes is handed on as it came; what may be the start of an escape
/// at the end of a piece is kept until the next one.
/// </summary>
/// <param name="start">The character that every escape starts with.</param>
/// <param name="longest">No escape has more characters.</param>
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

    /// <summary>Text without the start of an escape.</summary>
    protected virtual void Plain(ReadOnlySpan<char> text) => next.Put(text);

    /// <summary>Hands on what escapes before have left unfinished.</summary>
    protected virtual void EndRun()
    {
    }

    /// <summary>Hands on the first escape of a text undone, or, where there is none, some of its characters.</summary>
    /// <param name="text">Begins with the start of an escape.</param>
    /// <param name="isWhole">Whether an escape would end in it.</param>
    /// <returns>How many characters were handed on; 0 where more are needed to decide.</returns>
    protected abstract int Undo(ReadOnlySpan<char> text, bool isWhole);

    /// <summary>What was kept turned out to be something else: its rest is read again.</summary>
    private void PutKept(int from)
    {
        var rest = _kept.AsSpan(from, _length - from).ToArray();
        _length = 0;
        Put(rest);
    }
}
