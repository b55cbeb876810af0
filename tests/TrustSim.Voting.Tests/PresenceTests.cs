using TrustSim.Core.Workshops;

namespace TrustSim.Voting.Tests;

public sealed class PresenceTests : IDisposable
{
    static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);
    static readonly TimeSpan Little = TimeSpan.FromMilliseconds(1);

    readonly Lobby lobby = new();

    public void Dispose() => lobby.Dispose();

    [Fact]
    public async Task A_phone_is_in_from_its_first_beat()
    {
        using var phone = await Phone.At(lobby);
        lobby.Votes.In.ShouldBe(0, "a page that only loaded may be a preview");
        await phone.Beat();
        await phone.Beat();
        lobby.Votes.In.ShouldBe(1);
    }

    [Fact]
    public async Task A_phone_without_script_is_in_from_its_first_vote()
    {
        lobby.Ask();
        using var phone = await Phone.At(lobby);
        await phone.Vote(1);
        (lobby.Votes.In, lobby.Votes.Away).ShouldBe((1, 0));
    }

    [Fact]
    public async Task A_phone_that_says_nothing_for_half_a_minute_is_away_and_stays_in()
    {
        using var phone = await Phone.At(lobby);
        await phone.Beat();
        lobby.Clock.Pass(Silence);
        lobby.Votes.Away.ShouldBe(0);
        lobby.Clock.Pass(Little);
        (lobby.Votes.In, lobby.Votes.Away).ShouldBe((1, 1));
        await phone.Beat();
        (lobby.Votes.In, lobby.Votes.Away).ShouldBe((1, 0));
    }

    [Fact]
    public async Task Looking_again_is_a_sign_of_life_too()
    {
        using var phone = await Phone.At(lobby);
        await phone.Beat();
        lobby.Clock.Pass(Silence + Little);
        await phone.State();
        lobby.Votes.Away.ShouldBe(0);
        lobby.Clock.Pass(Silence + Little);
        await phone.Page();
        lobby.Votes.Away.ShouldBe(0);
    }

    [Fact]
    public async Task The_version_changes_with_what_the_wall_shows_and_with_nothing_else()
    {
        lobby.Ask();
        using var phone = await Phone.At(lobby);
        var version = lobby.Votes.Version;
        await Changes(phone.Beat, true);
        await Changes(phone.Beat, false);
        await Changes(phone.State, false);
        await Changes(() => phone.Vote(1), true);
        await Changes(() => phone.Vote(9), false);
        await Changes(() => Pass(Silence), false);
        await Changes(() => Pass(Little), true);
        await Changes(phone.Beat, true);

        async Task Changes(Func<Task> happens, bool isSeen)
        {
            await happens();
            var now = lobby.Votes.Version;
            (now != version).ShouldBe(isSeen);
            version = now;
        }
    }

    [Fact]
    public void Whoever_is_here_takes_the_place_of_a_phone_that_is_away()
    {
        var presence = new State.Presence(lobby.Clock);
        for (var phone = 0; phone < Voters.Most; phone++) presence.Arrive($"{phone}").ShouldBeTrue();
        presence.Arrive("late").ShouldBeFalse();
        lobby.Clock.Pass(Silence + Little);
        presence.Arrive("1").ShouldBeTrue();
        presence.Arrive("late").ShouldBeTrue();
        (presence.In, presence.Away).ShouldBe((Voters.Most, Voters.Most - 2));
        // It was the place of another one.
        presence.Arrive("1").ShouldBeTrue();
        presence.In.ShouldBe(Voters.Most);
    }

    [Fact]
    public async Task No_more_phones_come_in_than_a_group_has()
    {
        lobby.Ask();
        using var phone = new Phone(lobby);
        for (var number = 0; number < Voters.Most; number++)
        {
            using var beat = await phone.Send(HttpMethod.Post, "/K7Q2/beat", null, ("Cookie", $"t-K7Q2={Lobby.Token(number)}"));
        }

        using var late = await Phone.At(lobby);
        await late.Beat();
        lobby.Votes.In.ShouldBe(Voters.Most);
        (await late.Vote(0)).Result.ShouldBe("full");
    }

    Task Pass(TimeSpan time)
    {
        lobby.Clock.Pass(time);
        return Task.CompletedTask;
    }
}
