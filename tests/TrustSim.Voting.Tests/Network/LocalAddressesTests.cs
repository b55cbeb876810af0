using System.Net;
using System.Net.NetworkInformation;
using TrustSim.Voting.Network;

namespace TrustSim.Voting.Tests.Network;

public sealed class LocalAddressesTests
{
    [Theory]
    [InlineData("10.0.0.1", true)]
    [InlineData("172.15.255.255", false)]
    [InlineData("172.16.0.1", true)]
    [InlineData("172.31.255.254", true)]
    [InlineData("172.32.0.1", false)]
    [InlineData("192.168.1.20", true)]
    [InlineData("192.169.1.20", false)]
    [InlineData("169.254.10.1", false)]
    [InlineData("8.8.8.8", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("::ffff:192.168.1.20", false)]
    public void Only_private_addresses_of_version_4_serve(string address, bool isOne) =>
        Choose(Card("wlan0", address)).ShouldBe(isOne ? ["wlan0"] : []);

    [Fact]
    public void A_network_with_a_gateway_comes_before_a_hotspot_and_a_tunnel_comes_last() =>
        Choose(
            Card("wg0") with { IsTunnel = true, HasGateway = true }, Card("ap0"), Card("eth0") with { HasGateway = true },
            Card("wlan0") with { HasGateway = true })
            .ShouldBe(["eth0", "wlan0", "ap0", "wg0"]);

    [Fact]
    public void A_network_that_is_down_and_the_machine_itself_are_left_out() =>
        Choose(Card("eth0") with { IsUp = false }, Card("lo") with { IsLoopback = true }).ShouldBeEmpty();

    [Fact]
    public void Each_address_of_an_interface_is_named() =>
        LocalAddresses.Choose([Card("eth0", "192.168.1.20", "10.1.2.3")]).Select(one => one.Address.ToString())
            .ShouldBe(["192.168.1.20", "10.1.2.3"]);

    [Theory]
    [InlineData(NetworkInterfaceType.Wireless80211, "wlan0", false)]
    [InlineData(NetworkInterfaceType.Ethernet, "en0", false)]
    [InlineData(NetworkInterfaceType.Ethernet, "Ethernet", false)]
    [InlineData(NetworkInterfaceType.Tunnel, "Local", true)]
    [InlineData(NetworkInterfaceType.Ppp, "Office", true)]
    [InlineData(NetworkInterfaceType.Unknown, "tun0", true)]
    [InlineData(NetworkInterfaceType.Unknown, "utun3", true)]
    [InlineData(NetworkInterfaceType.Ethernet, "docker0", true)]
    [InlineData(NetworkInterfaceType.Ethernet, "vEthernet (WSL)", true)]
    public void A_tunnel_is_known_by_its_kind_or_its_name(NetworkInterfaceType kind, string name, bool isTunnel) =>
        LocalAddresses.IsTunnel(kind, name).ShouldBe(isTunnel);

    [Fact]
    public void The_addresses_of_this_machine_can_be_read() =>
        LocalAddresses.Read().ShouldAllBe(one => !IPAddress.IsLoopback(one.Address) && one.Network.Length > 0);

    static IEnumerable<string> Choose(params NetworkCard[] cards) => LocalAddresses.Choose(cards).Select(one => one.Network);

    static NetworkCard Card(string name, params string[] addresses) =>
        new(name, true, false, false, false, addresses is [] ? [IPAddress.Parse("192.168.7.1")] : [.. addresses.Select(IPAddress.Parse)]);
}
