using System.Net.Http.Headers;

namespace FactCheck.Links.Client;

/// <summary>The header <c>Retry-After</c>, in seconds or as a date (RFC 9110 §10.2.3).</summary>
internal static class RetryAfter
{
    /// <summary>Null if it is missing or invalid; never negative.</summary>
    public static TimeSpan? Of(RetryConditionHeaderValue? header, DateTimeOffset now)
    {
        if (header is null)
            return null;
        var wait = header.Delta ?? (header.Date is { } date ? date - now : null);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
