using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace TrustSim.Voting.Network;

/// <summary>The addresses at which phones may find this machine.</summary>
static class LocalAddresses
{
    // Beginnings of the names that systems give to VPNs, and to networks of containers and virtual machines.
    static readonly string[] Tunnels =
        ["tun", "tap", "utun", "wg", "ppp", "zt", "tailscale", "ipsec", "docker", "br-", "veth", "virbr", "vboxnet", "vmnet", "vethernet"];

    /// <summary>The private IPv4 addresses of this machine, the likeliest first.</summary>
    public static IReadOnlyList<PhoneAddress> Read()
    {
        try
        {
            return Choose(NetworkInterface.GetAllNetworkInterfaces().Select(Describe));
        }
        catch (NetworkInformationException)
        {
            return [];
        }
    }

    /// <summary>
    /// Private addresses of interfaces that are up: first those with a gateway, then the others, last tunnels. Within a group they keep the
    /// order of the system.
    /// </summary>
    public static IReadOnlyList<PhoneAddress> Choose(IEnumerable<NetworkCard> cards) =>
    [
        .. cards.Where(card => card.IsUp && !card.IsLoopback)
            .OrderBy(card => card.IsTunnel).ThenByDescending(card => card.HasGateway)
            .SelectMany(card => card.Addresses.Where(IsPrivate).Select(address => new PhoneAddress(address, card.Name))),
    ];

    /// <summary>Whether an interface’s kind or name says that no phone is behind it.</summary>
    public static bool IsTunnel(NetworkInterfaceType kind, string name) =>
        kind is NetworkInterfaceType.Tunnel or NetworkInterfaceType.Ppp
            || Array.Exists(Tunnels, beginning => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    /// <summary>RFC 1918: 10/8, 172.16/12, 192.168/16.</summary>
    static bool IsPrivate(IPAddress address) =>
        address.AddressFamily == AddressFamily.InterNetwork
            && address.GetAddressBytes() is [10, ..] or [172, >= 16 and <= 31, ..] or [192, 168, ..];

    static NetworkCard Describe(NetworkInterface network)
    {
        var properties = network.GetIPProperties();
        return new(
            network.Name,
            network.OperationalStatus == OperationalStatus.Up,
            network.NetworkInterfaceType == NetworkInterfaceType.Loopback,
            properties.GatewayAddresses.Any(gateway => !gateway.Address.Equals(IPAddress.Any)),
            IsTunnel(network.NetworkInterfaceType, network.Name),
            [.. properties.UnicastAddresses.Select(unicast => unicast.Address)]);
    }
}
