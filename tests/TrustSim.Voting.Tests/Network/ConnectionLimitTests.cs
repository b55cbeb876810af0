using System.Net;
using Microsoft.AspNetCore.Connections;
using TrustSim.Voting.Network;

namespace TrustSim.Voting.Tests.Network;

public sealed class ConnectionLimitTests
{
    static readonly IPAddress One = IPAddress.Parse("192.168.1.20");
    static readonly IPAddress Other = IPAddress.Parse("192.168.1.21");

    readonly TaskCompletionSource ends = new();
    readonly ConnectionDelegate connect;
    int served;

    public ConnectionLimitTests() => connect = new ConnectionLimit().Before(_ =>
    {
        served++;
        return ends.Task;
    });

    [Fact]
    public async Task One_address_cannot_take_all_connections_and_gets_new_ones_when_its_own_end()
    {
        var open = Enumerable.Range(0, ConnectionLimit.MostOfOne + 5).Select(_ => Connect(One)).ToList();
        served.ShouldBe(ConnectionLimit.MostOfOne);
        open.Add(Connect(Other));
        served.ShouldBe(ConnectionLimit.MostOfOne + 1);
        ends.SetResult();
        await Task.WhenAll(open);
        await Connect(One);
        served.ShouldBe(ConnectionLimit.MostOfOne + 2);
    }

    Task Connect(IPAddress address) => connect(new DefaultConnectionContext { RemoteEndPoint = new IPEndPoint(address, 50000) });
}
