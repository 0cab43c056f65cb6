using System.Collections.Immutable;

namespace FactCheck.Links.Client;

/// <summary>The answer to a request, or the reason why there is none.</summary>
/// <param name="Address">After all redirects.</param>
/// <param name="Status">0 if there is no answer; then <see cref="Failure"/> says why.</param>
public sealed record WebAnswer(Uri Address, int Status)
{
    public WebFailure? Failure { get; init; }

    /// <summary>The failure in words; may contain untrusted text.</summary>
    public string Detail { get; init; } = "";

    public ImmutableArray<WebHop> Hops { get; init; } = [];

    /// <summary>Decompressed, within <see cref="WebLimits.Bytes"/>.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Without parameters and in lower case, as <c>text/html</c>.</summary>
    public string? MediaType { get; init; }

    public string? Charset { get; init; }

    /// <summary>Never negative.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>An https address redirected to http.</summary>
    public bool IsDowngraded { get; init; }
}
