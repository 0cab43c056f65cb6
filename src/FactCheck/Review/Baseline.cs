using FactCheck.Load.Trees;
using FactCheck.Model;

namespace FactCheck.Review;

/// <summary>The state that was published before, to compare with.</summary>
/// <param name="Name">The revision as the user wrote it.</param>
/// <param name="Tree">Its files; null if nothing was published before.</param>
public sealed record Baseline(string Name, IInputTree? Tree)
{
    /// <summary>The day for which it was published; that of the build that is compared with it unless given.</summary>
    public PartialDate? Day { get; init; }

    public static Baseline None { get; } = new("none", null);
}
