using System.Collections.Immutable;

namespace FactCheck.Links.Client;

/// <summary>What is asked of a web server.</summary>
public sealed record WebRequest(HttpMethod Method, Uri Address, WebLimits Limits)
{
    /// <summary>Fields of a form to post; null for none.</summary>
    public ImmutableArray<KeyValuePair<string, string>>? Form { get; init; }

    /// <summary>The whole value of the header; a request that carries it never follows a redirect.</summary>
    public string? Authorization { get; init; }

    public string Accept { get; init; } = "text/html,application/xhtml+xml,*/*;q=0.8";
}
