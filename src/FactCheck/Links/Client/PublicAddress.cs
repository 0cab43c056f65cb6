using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace FactCheck.Links.Client;

/// <summary>
/// Decides whether an address is on the public internet. Those in the IANA special-purpose registries (RFC 6890) are not:
/// they reach this machine, its network or its cloud.
/// </summary>
internal static class PublicAddress
{
    private static readonly ImmutableArray<(IPNetwork Network, string Name)> Refused =
    [
        (IPNetwork.Parse("0.0.0.0/8"), "an address of this machine"),
        (IPNetwork.Parse("127.0.0.0/8"), "a loopback address"),
        (IPNetwork.Parse("10.0.0.0/8"), "a private address"),
        (IPNetwork.Parse("172.16.0.0/12"), "a private address"),
        (IPNetwork.Parse("192.168.0.0/16"), "a private address"),
        (IPNetwork.Parse("100.64.0.0/10"), "a carrier-grade NAT address"),
        (IPNetwork.Parse("169.254.0.0/16"), "a link-local or metadata address"),
        (IPNetwork.Parse("192.0.0.0/24"), "a reserved address"),
        (IPNetwork.Parse("192.0.2.0/24"), "an address for documentation"),
        (IPNetwork.Parse("192.88.99.0/24"), "a reserved address"),
        (IPNetwork.Parse("198.18.0.0/15"), "an address for benchmarks"),
        (IPNetwork.Parse("198.51.100.0/24"), "an address for documentation"),
        (IPNetwork.Parse("203.0.113.0/24"), "an address for documentation"),
        (IPNetwork.Parse("168.63.129.16/32"), "a metadata address"),
        (IPNetwork.Parse("224.0.0.0/4"), "a multicast address"),
        (IPNetwork.Parse("240.0.0.0/4"), "a reserved address"),
        (IPNetwork.Parse("::1/128"), "a loopback address"),
        (IPNetwork.Parse("fe80::/10"), "a link-local address"),
        (IPNetwork.Parse("fc00::/7"), "a unique-local or metadata address"),
        (IPNetwork.Parse("ff00::/8"), "a multicast address"),
        (IPNetwork.Parse("2001::/23"), "a reserved or tunnelled address"),
        (IPNetwork.Parse("2001:db8::/32"), "an address for documentation"),
        (IPNetwork.Parse("2002::/16"), "a tunnelled address"),
        (IPNetwork.Parse("3fff::/20"), "an address for documentation"),
    ];

    /// <summary>All unicast addresses assigned so far.</summary>
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>The kind of a non-public address, in words; null if it is public.</summary>
    public static string? WhyNot(IPAddress address)
    {
        // ::ffff:10.0.0.1 reaches 10.0.0.1.
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        foreach (var (network, name) in Refused)
        {
            if (network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address))
                return name;
        }

        return address.AddressFamily switch
        {
            AddressFamily.InterNetwork => null,
            AddressFamily.InterNetworkV6 when GlobalUnicast.Contains(address) => null,
            _ => "a reserved or translated address",
        };
    }
}
