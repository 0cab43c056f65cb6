namespace FactCheck.BrowserTests.DeepLinks;

/// <summary>A deep link that was followed, and what the browser highlighted.</summary>
internal sealed record OpenedLink(Model.Anchor Anchor, string Directive, IReadOnlyList<HighlightedRun> Runs)
{
    /// <summary>The quote and nothing else, at its place, in one piece.</summary>
    public bool IsExact =>
        Runs is [var run] && run.Start == Start && run.End == Start + MarkedUpCopy.CountedLength(Anchor.Quoted)
        && !run.Text.StartsWith('{') && !run.Text.EndsWith('}');

    private int Start => MarkedUpCopy.CountedLength(Anchor.Text.Canonical[..Anchor.Start]);

    public override string ToString() =>
        $"{Anchor.Quoted}\n  {Uri.UnescapeDataString(Directive)}\n  from {Start}; highlighted {(Runs.Count == 0 ? "nothing" : string.Join(" | ", Runs))}";
}
