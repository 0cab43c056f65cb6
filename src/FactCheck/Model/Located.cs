using FactCheck.Diagnostics;

namespace FactCheck.Model;

/// <summary>A value read from a file, with its place.</summary>
public readonly record struct Located<T>(T Value, Location Location);
