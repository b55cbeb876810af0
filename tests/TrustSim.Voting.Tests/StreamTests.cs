namespace TrustSim.Voting.Tests;

public sealed class StreamTests : IDisposable
{
    static readonly TimeSpan Generous = TimeSpan.FromSeconds(30);

    readonly Lobby lobby = new();

    public void Dispose() => lobby.Dispose();

    [Fact]
    public async Task A_stream_announces_each_change()
    {
        using var phone = await Phone.At(lobby);
        using var events = await phone.Events();
        (await Next(events)).ShouldBe("retry:3000");
        (await Next(events)).ShouldBe("data:0");
        lobby.Ask();
        (await Next(events)).ShouldBe("data:1");
        (await phone.State()).Kind.ShouldBe("question");
        lobby.Close();
        (await Next(events)).ShouldBe("data:2");
        (await phone.State()).Kind.ShouldBe("wait");
    }

    [Fact]
    public async Task A_stream_gives_a_sign_of_life_every_ten_seconds()
    {
        using var phone = await Phone.At(lobby);
        using var events = await phone.Events();
        (await Next(events)).ShouldBe("retry:3000");
        (await Next(events)).ShouldBe("data:0");
        for (var beat = 0; beat < 2; beat++)
        {
            var next = Next(events);
            // The stream begins to wait only after its last line has gone.
            while (!next.IsCompleted)
            {
                lobby.Clock.Pass(TimeSpan.FromSeconds(1));
                await Task.Yield();
            }

            (await next).ShouldBe("event:beat");
            (await Next(events)).ShouldBe("data:1");
        }
    }

    [Fact]
    public async Task The_end_waits_for_no_open_stream()
    {
        lobby.Ask();
        var phones = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Phone.At(lobby)));
        var streams = await Task.WhenAll(phones.Select(phone => phone.Events()));
        foreach (var stream in streams)
        {
            (await Next(stream)).ShouldBe("retry:3000");
            (await Next(stream)).ShouldBe("data:1");
        }

        var cancelled = TestContext.Current.CancellationToken;
        await Task.Run(lobby.Votes.Dispose, cancelled).WaitAsync(Generous, cancelled);
        // Each was ended, and none was cut off.
        foreach (var stream in streams) (await Next(stream)).ShouldBeNull();
        await Should.ThrowAsync<HttpRequestException>(() => phones[0].Send(HttpMethod.Get, "/K7Q2"));
        foreach (var phone in phones) phone.Dispose();
    }

    static async Task<string?> Next(StreamReader events)
    {
        string? line;
        do line = await events.ReadLineAsync().WaitAsync(Generous);
        while (line is "");
        return line;
    }
}
