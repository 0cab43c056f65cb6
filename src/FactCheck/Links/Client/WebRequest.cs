using System.Collections.Immutable;

namespace FactCheck.Links.Client;

public sealed record WebRequest(HttpMethod Method, Uri Address, WebLimits Limits)
{
    /// <summary>Form fields to post.</summary>
    public ImmutableArray<KeyValuePair<string, string>>? Form { get; init; }

    /// <summary>The value of the header. A request that has one never follows a redirect.</summary>
    public string? Authorization { get; init; }

    public string Accept { get; init; } = "text/html,application/xhtml+xml,*/*;q=0.8";
}
