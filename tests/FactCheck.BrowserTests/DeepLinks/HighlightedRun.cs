namespace FactCheck.BrowserTests.DeepLinks;

/// <summary>Text that a browser highlighted in one piece.</summary>
/// <param name="Start">Characters before it, as <see cref="MarkedUpCopy.CountedLength"/> counts.</param>
/// <param name="Text">Without white space; what the copy added is in braces.</param>
internal sealed record HighlightedRun(int Start, int End, string Text);
