namespace FactCheck.Write;

/// <summary>Why a build refuses to write to the output, and what to do about it.</summary>
public sealed record WriteRefusal(string Message, string Hint);
