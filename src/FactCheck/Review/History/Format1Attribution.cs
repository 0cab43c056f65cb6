using System.Collections.Frozen;
using FactCheck.Model;

namespace FactCheck.Review.History;

/// <summary>
/// Format 1 rated attributions with the verdicts on truth and <c>rates: attribution</c>. The verdict of the axis attribution that
/// says the same is no new verdict; any other one is.
/// </summary>
internal static class Format1Attribution
{
    /// <summary>By their ids in the scales that factcheck brings along.</summary>
    private static readonly FrozenDictionary<string, string> Successors = new Dictionary<string, string>
    {
        ["accurate"] = "reported-correctly",
        ["mostly-accurate"] = "reported-loosely",
        ["missing-context"] = "reported-in-part",
        ["mostly-inaccurate"] = "not-as-said",
        ["inaccurate"] = "not-as-said",
        ["unverifiable"] = "no-record",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool IsSuccessor(Claim before, string verdict) =>
        before.RatedAttributionInFormat1 && Successors.GetValueOrDefault(before.Verdict.Value) == verdict;
}
