using FactCheck.Load.Trees;

namespace FactCheck.Review;

/// <summary>What was published before, to be held against what is published now.</summary>
/// <param name="Name">The revision, as readers of the last line know it.</param>
/// <param name="Tree">Its files; null where nothing was published before.</param>
public sealed record Baseline(string Name, IInputTree? Tree)
{
    public static Baseline None { get; } = new("none", null);
}
