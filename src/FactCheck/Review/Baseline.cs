using FactCheck.Load.Trees;
using FactCheck.Model;

namespace FactCheck.Review;

/// <summary>What was published before, to be held against what is published now.</summary>
/// <param name="Name">The revision, as readers of the last line know it.</param>
/// <param name="Tree">Its files; null where nothing was published before.</param>
public sealed record Baseline(string Name, IInputTree? Tree)
{
    /// <summary>The day for which it was published; that of the build that is compared with it unless given.</summary>
    public PartialDate? Day { get; init; }

    public static Baseline None { get; } = new("none", null);
}
