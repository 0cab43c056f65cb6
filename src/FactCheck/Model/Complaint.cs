using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Model;

/// <summary>An entry of the public log of complaints. It names nobody unless <paramref name="Named"/> does.</summary>
/// <param name="Received">The day on which it reached the site.</param>
/// <param name="From">Who complained, as a kind of person; null if not stated.</param>
/// <param name="About"><c>claim:id</c>, <c>source:id</c>, <c>topic:id</c> or <c>page:name</c>; null for the site as a whole.</param>
/// <param name="Summary">What was complained about, in our words.</param>
/// <param name="Answered">The day of the answer; null while the complaint is open.</param>
/// <param name="Answer">What was answered, and what was changed.</param>
/// <param name="Named">Who complained, if they want to be named.</param>
public sealed record Complaint(
    Text Id,
    Located<PartialDate> Received,
    ComplaintOrigin? From,
    Text? About,
    HumanText Summary,
    ComplaintOutcome Outcome,
    Located<PartialDate>? Answered,
    HumanText? Answer,
    Text? Named,
    Location Location)
{
    /// <summary>The words before the colon of <see cref="About"/>.</summary>
    public static ImmutableArray<string> Subjects { get; } = ["claim", "source", "topic", "page"];
}
