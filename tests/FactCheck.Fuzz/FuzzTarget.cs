using CsCheck;

namespace FactCheck.Fuzz;

/// <summary>A part of the program that reads what strangers write.</summary>
/// <param name="Inputs">Made from one seed each, so that a run can be repeated.</param>
/// <param name="Run">What was wrong, in words; null if nothing was. It throws nothing on any input.</param>
internal sealed record FuzzTarget(string Name, Gen<string> Inputs, Func<string, string?> Run);
