namespace FactCheck.Links.Client;

/// <summary>How much of one request is endured.</summary>
/// <param name="Bytes">Of a body, decompressed.</param>
/// <param name="Time">For one address, all redirects included and waiting for the host's turn excluded.</param>
/// <param name="CutsBody">The rest of a larger body is not wanted; else it is a failure.</param>
public sealed record WebLimits(int Bytes, TimeSpan Time, bool CutsBody)
{
    /// <summary>To see whether a page is there.</summary>
    public static WebLimits ForLooking { get; } = new(16 * 1024, TimeSpan.FromSeconds(20), CutsBody: true);

    /// <summary>For an interface that answers in JSON.</summary>
    public static WebLimits ForData { get; } = new(256 * 1024, TimeSpan.FromSeconds(60), CutsBody: false);
}
