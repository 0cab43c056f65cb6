namespace FactCheck.Write;

/// <summary>Why nothing may be written to the output, and what to do about it.</summary>
public sealed record WriteRefusal(string Message, string Hint);
