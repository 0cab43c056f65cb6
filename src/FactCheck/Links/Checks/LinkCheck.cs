namespace FactCheck.Links.Checks;

/// <summary>One look at an address.</summary>
/// <param name="Detail">For people: why, or what is odd about an address that works; may be empty and hold text of strangers.</param>
/// <param name="MovedTo">The new address, where there is one for good.</param>
public sealed record LinkCheck(DateOnly Day, LinkCheckResult Result, string Detail, string? MovedTo)
{
    /// <summary>Whether no connection came about. Not kept between passes.</summary>
    public bool IsUnanswered { get; init; }
}
