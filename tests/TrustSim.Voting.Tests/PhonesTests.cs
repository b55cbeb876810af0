using System.Net;
using TrustSim.Core;
using TrustSim.Records.Voting;

namespace TrustSim.Voting.Tests;

public sealed class PhonesTests : IDisposable
{
    readonly Phones phones = new(TimeProvider.System);
    readonly VoteBox box = VoteBox.Beside(null, TimeProvider.System);
    readonly WordBox words = WordBox.Beside(null);

    public void Dispose()
    {
        box.Dispose();
        words.Dispose();
    }

    [Fact]
    public void The_address_is_in_capitals_and_its_scan_has_33_cells()
    {
        using var votes = Open(null);
        votes.Address.ShouldBe($"HTTP://127.0.0.1:{votes.Port}/K7Q2");
        (votes.Code, votes.Port).ShouldBe(("K7Q2", votes.Port));
        votes.Port.ShouldBeInRange(8080, 8180);
        (votes.Scan.GetLength(0), votes.Scan.GetLength(1)).ShouldBe((33, 33));
    }

    [Fact]
    public void Where_a_port_is_taken_the_next_one_serves()
    {
        using var one = Open(null);
        using var other = Open(null);
        other.Port.ShouldNotBe(one.Port);
    }

    [Fact]
    public void An_earlier_port_that_is_taken_is_told_and_not_replaced()
    {
        using var one = Open(null);
        var (votes, problem) = phones.Open(Lobby.Here, Invitation.Once(Lobby.Code) with { Port = one.Port }, box, words);
        votes.ShouldBeNull();
        problem.ShouldBe(new Refusal("refusal.port-taken", ("port", one.Port)));
    }

    [Fact]
    public void An_address_that_this_machine_does_not_have_is_told()
    {
        // 192.0.2.0/24 is for documentation; no machine has it.
        var (votes, problem) = phones.Open(new(IPAddress.Parse("192.0.2.1"), "wlan0"), Invitation.Once(Lobby.Code), box, words);
        votes.ShouldBeNull();
        problem.ShouldNotBeNull().Id.ShouldBe("refusal.no-such-address");
    }

    [Fact]
    public async Task It_listens_on_that_one_address_only()
    {
        using var votes = Open(null);
        using var client = new HttpClient();
        await Should.ThrowAsync<HttpRequestException>(
            () => client.GetAsync(new Uri($"http://127.0.0.2:{votes.Port}/K7Q2"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_port_is_free_again_at_once()
    {
        var first = Open(null);
        first.Dispose();
        using var again = Open(first.Port);
        again.Port.ShouldBe(first.Port);
    }

    [Fact]
    public void Every_problem_has_its_words()
    {
        Presentation.Catalogues.Say.Text(new Refusal("refusal.port-taken", ("port", 8080))).ShouldContain("8080");
        Presentation.Catalogues.Say.Text(new Refusal("refusal.no-such-address", ("address", RefusalHole.FromName("10.0.0.1"))))
            .ShouldContain("10.0.0.1");
    }

    IVotes Open(int? port) => phones.Open(Lobby.Here, Invitation.Once(Lobby.Code) with { Port = port }, box, words).Votes.ShouldNotBeNull();
}
