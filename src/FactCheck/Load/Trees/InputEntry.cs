namespace FactCheck.Load.Trees;

/// <param name="Name">Without its folder.</param>
public readonly record struct InputEntry(string Name, EntryKind Kind);
