using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Load.Trees;
using FactCheck.Plan;

namespace FactCheck.Review;

/// <summary>One state of a repository, read and planned.</summary>
/// <param name="Name">The revision, or the folder.</param>
/// <param name="Findings">Of Load, Anchor, Check and Plan, unsorted.</param>
public sealed record Side(string Name, IInputTree Tree, AnchoredRepository Anchored, Site Site, ImmutableArray<Diagnostic> Findings);
