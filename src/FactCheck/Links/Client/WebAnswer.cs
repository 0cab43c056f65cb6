using System.Collections.Immutable;

namespace FactCheck.Links.Client;

/// <summary>What became of a request.</summary>
/// <param name="Address">Where it ended, after all redirects.</param>
/// <param name="Status">0 where there is no answer; then <see cref="Failure"/> says why.</param>
public sealed record WebAnswer(Uri Address, int Status)
{
    public WebFailure? Failure { get; init; }

    /// <summary>The failure in words, for people; may hold text of strangers.</summary>
    public string Detail { get; init; } = "";

    public ImmutableArray<WebHop> Hops { get; init; } = [];

    /// <summary>As much as was asked for, decompressed.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Without parameters and in lower case, as <c>text/html</c>.</summary>
    public string? MediaType { get; init; }

    public string? Charset { get; init; }

    /// <summary>How long the server wants to be left alone; never negative.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Whether a secure address led to one that is not.</summary>
    public bool IsDowngraded { get; init; }
}
