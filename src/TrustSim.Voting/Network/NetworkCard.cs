using System.Net;

namespace TrustSim.Voting.Network;

/// <summary>An interface of this machine.</summary>
/// <param name="Name">Its name in the system: <c>wlan0</c>.</param>
/// <param name="HasGateway">Whether it leads on to other networks. One’s own hotspot does not.</param>
/// <param name="IsTunnel">Whether no phone is behind it: a VPN, or a network of virtual machines.</param>
sealed record NetworkCard(
    string Name, bool IsUp, bool IsLoopback, bool HasGateway, bool IsTunnel, ImmutableArray<IPAddress> Addresses);
