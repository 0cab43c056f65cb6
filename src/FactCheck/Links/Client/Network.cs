using System.Net;
using System.Net.Sockets;

namespace FactCheck.Links.Client;

/// <summary>How names are looked up and connections made. What is dialled has been judged before, whoever dials.</summary>
/// <param name="LookUp">The addresses of a name; fails with a <see cref="SocketException"/>.</param>
/// <param name="Dial">A connection to an address and port.</param>
internal sealed record Network(Func<string, CancellationToken, Task<IPAddress[]>> LookUp, Func<IPAddress, int, CancellationToken, Task<Stream>> Dial)
{
    /// <summary>That of the system.</summary>
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
