namespace FactCheck.Load.Trees;

/// <param name="Name">Without the folder.</param>
public readonly record struct InputEntry(string Name, EntryKind Kind);
