using System.Net;
using System.Net.Sockets;

namespace FactCheck.Links.Client;

/// <summary>
/// Resolves a host and connects to the same address that was checked, so a name that resolves differently the next time
/// (DNS rebinding) has no effect.
/// </summary>
internal static class GuardedConnection
{
    /// <exception cref="NotPublicException">One of its addresses is not public; the others are not tried either.</exception>
    /// <exception cref="SocketException">The name does not exist, or nothing listens.</exception>
    public static async Task<Stream> Open(Network network, DnsEndPoint host, CancellationToken cancellation)
    {
        var addresses = IPAddress.TryParse(host.Host.Trim('[', ']'), out var literal) ? [literal] : await network.LookUp(host.Host, cancellation);
        foreach (var address in addresses)
        {
            if (PublicAddress.WhyNot(address) is { } why)
                throw new NotPublicException($"{host.Host} is at {address}, {why}");
        }

        SocketException? last = null;
        foreach (var address in addresses)
        {
            try
            {
                return await network.Dial(address, host.Port, cancellation);
            }
            catch (SocketException failure)
            {
                last = failure;
            }
        }

        throw last ?? new SocketException((int)SocketError.HostNotFound);
    }
}
