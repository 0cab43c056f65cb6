namespace FactCheck.Write.Reading;

/// <summary>One step of reading an output: takes text in pieces of any length, and hands on what is left of it.</summary>
internal abstract class TextStage
{
    public abstract void Put(ReadOnlySpan<char> text);

    /// <summary>There is no more text.</summary>
    public abstract void End();
}
