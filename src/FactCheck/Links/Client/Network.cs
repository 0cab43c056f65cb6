using System.Net;
using System.Net.Sockets;

namespace FactCheck.Links.Client;

/// <summary>Resolves names and opens connections.</summary>
/// <param name="LookUp">Throws <see cref="SocketException"/> if the name does not resolve.</param>
/// <param name="Dial">Called only with addresses that <see cref="PublicAddress"/> allows.</param>
internal sealed record Network(Func<string, CancellationToken, Task<IPAddress[]>> LookUp, Func<IPAddress, int, CancellationToken, Task<Stream>> Dial)
{
    public static Network Real { get; } = new(static (host, cancellation) => Dns.GetHostAddressesAsync(host, cancellation), Connect);

    private static async Task<Stream> Connect(IPAddress address, int port, CancellationToken cancellation)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (Exception failure) when (failure is SocketException or OperationCanceledException)
        {
            socket.Dispose();
            throw;
        }
    }
}
