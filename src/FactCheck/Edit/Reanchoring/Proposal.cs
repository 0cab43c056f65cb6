using System.Collections.Immutable;
using FactCheck.Edit.Yaml;

namespace FactCheck.Edit.Reanchoring;

/// <summary>The proposed change of one quote.</summary>
/// <param name="Edits">Empty if the program knows of no change to make.</param>
internal sealed record Proposal(ReanchorEntry Entry, ImmutableArray<ScalarEdit> Edits)
{
    /// <summary>The edits are made only if a person accepts them.</summary>
    public bool IsWaiting => Entry.Outcome == ReanchorOutcome.Proposed;

    public Proposal Accepted() => this with { Entry = Entry with { Outcome = ReanchorOutcome.Accepted } };

    public Proposal Refused(string reason) => new(Entry with { Outcome = ReanchorOutcome.Refused, Reason = reason }, []);
}
