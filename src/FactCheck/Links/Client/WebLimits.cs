namespace FactCheck.Links.Client;

/// <param name="Bytes">Of a body, decompressed.</param>
/// <param name="Time">Includes redirects, excludes pauses between requests to a host.</param>
/// <param name="CutsBody">A larger body is cut; otherwise it is a failure.</param>
public sealed record WebLimits(int Bytes, TimeSpan Time, bool CutsBody)
{
    public static WebLimits ForChecks { get; } = new(16 * 1024, TimeSpan.FromSeconds(20), CutsBody: true);

    /// <summary>For a JSON interface.</summary>
    public static WebLimits ForData { get; } = new(256 * 1024, TimeSpan.FromSeconds(60), CutsBody: false);
}
