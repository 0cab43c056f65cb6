namespace FactCheck.Write.Reading;

/// <summary>One stage of reading an output: takes text in pieces of any length, and passes on the result.</summary>
internal abstract class TextStage
{
    public abstract void Put(ReadOnlySpan<char> text);

    /// <summary>Called once, after the last piece.</summary>
    public abstract void End();
}
