namespace FactCheck.Links.Checks;

/// <summary>One check of an address.</summary>
/// <param name="Detail">For people: the reason, or what is odd about an address that works. May be empty; may contain untrusted text.</param>
/// <param name="MovedTo">Where the address moved permanently.</param>
public sealed record LinkCheck(DateOnly Day, LinkCheckResult Result, string Detail, string? MovedTo)
{
    /// <summary>No connection was made. Not kept between runs.</summary>
    public bool IsUnanswered { get; init; }
}
