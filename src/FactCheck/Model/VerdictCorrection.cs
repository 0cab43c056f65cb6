using FactCheck.Diagnostics;

namespace FactCheck.Model;

/// <summary>A change of what a verdict of the scale says, in the public change log; its kind is always clarification.</summary>
/// <param name="From">The words before, in the languages in which they changed.</param>
/// <param name="To">The words since, in the same languages.</param>
public sealed record VerdictCorrection(Located<PartialDate> Date, HumanText From, HumanText To, HumanText? Note, Location Location)
{
    /// <summary>The same as an entry of any other log, in the words of one language.</summary>
    public Correction In(string language, string fallback) =>
        new(Date, CorrectionKind.Clarification, From.Find(language, fallback), To.Find(language, fallback), Note?.Find(language, fallback), null, Location);
}
