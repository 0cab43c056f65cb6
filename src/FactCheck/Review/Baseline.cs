using FactCheck.Load.Trees;

namespace FactCheck.Review;

/// <summary>The state that was published before, to compare with.</summary>
/// <param name="Name">The revision as the user wrote it.</param>
/// <param name="Tree">Its files; null if nothing was published before.</param>
public sealed record Baseline(string Name, IInputTree? Tree)
{
    public static Baseline None { get; } = new("none", null);
}
