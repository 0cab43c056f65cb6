namespace FactCheck.Anchor;

/// <summary>A place where the words of a quote appear: in the original (UTF-16 units) and in the key.</summary>
internal readonly record struct Occurrence(int Start, int End, int KeyStart, int KeyEnd);
