using System.Net;
using System.Net.Sockets;

namespace FactCheck.Links.Client;

/// <summary>
/// Looks a host up and connects to the very address that was judged, so that a name which answers otherwise the next time
/// (DNS rebinding) gains nothing.
/// </summary>
internal static class GuardedConnection
{
    /// <exception cref="NotPublicException">One of its addresses is not public; the others are not tried then.</exception>
    /// <exception cref="SocketException">The name does not exist, or nothing listens.</exception>
    public static async Task<Stream> Open(Network door, DnsEndPoint host, CancellationToken cancellation)
    {
        var addresses = IPAddress.TryParse(host.Host.Trim('[', ']'), out var literal) ? [literal] : await door.LookUp(host.Host, cancellation);
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
                return await door.Dial(address, host.Port, cancellation);
            }
            catch (SocketException failure)
            {
                last = failure;
            }
        }

        throw last ?? new SocketException((int)SocketError.HostNotFound);
    }
}
