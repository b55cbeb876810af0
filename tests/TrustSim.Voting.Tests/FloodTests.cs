using System.Net;
using TrustSim.Voting.Network;

namespace TrustSim.Voting.Tests;

/// <summary>One device that asks without end does not stop the others. The clock stands still, so no bucket fills up again.</summary>
public sealed class FloodTests : IDisposable
{
    readonly Lobby lobby = new();

    public FloodTests() => lobby.Ask();

    public void Dispose() => lobby.Dispose();

    [Fact]
    public async Task Forty_phones_vote_while_one_address_floods()
    {
        using var flood = new Phone(lobby, "127.0.0.9");
        var flooding = Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Flood(flood)));
        var phones = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Phone.At(lobby)));
        await Task.WhenAll(phones.Select(async (phone, number) => (await phone.Vote(number % 3)).Result.ShouldBe("kept")));
        lobby.Counts.ShouldBe([14, 13, 13]);
        (await flooding).Sum().ShouldBe(RateLimit.Burst, "no more than its share was answered");
        foreach (var phone in phones) phone.Dispose();
    }

    [Fact]
    public async Task Too_much_is_told_in_words_but_a_stream_ends_with_the_status_that_a_script_survives()
    {
        using var flood = await Phone.At(lobby, "127.0.0.9");
        await Flood(flood);
        using var answer = await flood.Send(HttpMethod.Get, "/K7Q2");
        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldStartWith("Too many requests");
        using var events = await flood.Events();
        (await events.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldBe("retry:3000\n\n");
        lobby.Clock.Pass(TimeSpan.FromSeconds(1));
        await flood.Page();
    }

    /// <returns>How often the server answered, before it refused for a while.</returns>
    static async Task<int> Flood(Phone phone)
    {
        var (answered, refused) = (0, 0);
        while (refused < 200 && answered < 2 * RateLimit.Burst)
        {
            using var answer = await phone.Send(HttpMethod.Get, "/K7Q2/state");
            if (answer.StatusCode == HttpStatusCode.OK) answered++;
            else refused++;
        }

        return answered;
    }
}
