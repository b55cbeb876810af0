using System.Net;
using TrustSim.Voting.Network;

namespace TrustSim.Voting.Tests.Network;

public sealed class RateLimitTests
{
    static readonly IPAddress One = IPAddress.Parse("192.168.1.20");
    static readonly IPAddress Other = IPAddress.Parse("192.168.1.21");

    readonly StandingClock clock = new();
    readonly RateLimit limit;

    public RateLimitTests() => limit = new(clock);

    [Fact]
    public void An_address_has_its_burst_and_then_so_many_a_second()
    {
        Admitted(One, 2000).ShouldBe(RateLimit.Burst);
        clock.Pass(TimeSpan.FromSeconds(1));
        Admitted(One, 2000).ShouldBe(RateLimit.PerSecond);
        clock.Pass(TimeSpan.FromHours(1));
        Admitted(One, 2000).ShouldBe(RateLimit.Burst);
    }

    [Fact]
    public void One_address_takes_nothing_from_another()
    {
        Admitted(One, 2000);
        Admitted(Other, 1).ShouldBe(1);
    }

    [Fact]
    public void Addresses_without_end_do_not_free_one_that_asked_too_often()
    {
        Admitted(One, 2000);
        for (var number = 0; number < 5000; number++) limit.Admit(new IPAddress(0x0A000000 + number));
        limit.Admit(One).ShouldBeFalse();
    }

    int Admitted(IPAddress address, int times) => Enumerable.Range(0, times).Count(_ => limit.Admit(address));
}
