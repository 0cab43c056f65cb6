namespace FactCheck.Write.Reading;

/// <summary>Drops markup tags, with their attributes.</summary>
internal sealed class TagStage(TextStage next) : TextStage
{
    private bool _isInTag;

    public override void Put(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var at = text.IndexOf(_isInTag ? '>' : '<');
            if (!_isInTag && at != 0)
                next.Put(at < 0 ? text : text[..at]);
            if (at < 0)
                return;
            _isInTag = !_isInTag;
            text = text[(at + 1)..];
        }
    }

    public override void End() => next.End();
}
