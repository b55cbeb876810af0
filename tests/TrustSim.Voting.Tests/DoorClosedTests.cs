using System.Net;
using TrustSim.Voting.State;

namespace TrustSim.Voting.Tests;

/// <summary>The lobby can be closed: who is in stays, and nobody else comes in.</summary>
public sealed class DoorClosedTests : IDisposable
{
    readonly Lobby lobby = new();

    public void Dispose() => lobby.Dispose();

    [Fact]
    public async Task A_late_phone_is_told_so_and_gets_no_token()
    {
        lobby.Ask();
        lobby.Votes.IsClosed = true;
        using var phone = new Phone(lobby);
        using var answer = await phone.Send(HttpMethod.Get, $"/{Lobby.Code}");
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("Nobody else can come in at the moment.");
        page.ShouldNotContain("What do you do with the hour?");
        var state = await phone.State();
        (state.Kind, state.Page, state.Ballot).ShouldBe((PhoneWords.Wait, PhoneWords.Late, null));
    }

    [Fact]
    public async Task Who_is_in_votes_on()
    {
        lobby.Ask();
        using var phone = await Phone.At(lobby);
        lobby.Votes.IsClosed = true;
        (await phone.Vote(1)).Result.ShouldBe("kept");
        (await phone.Page()).ShouldContain("What do you do with the hour?");
        lobby.Votes.In.ShouldBe(1);
    }

    [Fact]
    public async Task Opened_again_it_lets_the_late_phone_in()
    {
        lobby.Ask();
        lobby.Votes.IsClosed = true;
        using var phone = await Phone.At(lobby);
        using var refused = await phone.Post("ballot=0&answer=1");
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldStartWith("Nobody else can come in");
        lobby.Votes.IsClosed = false;
        // The script sees that the page is another one, and loads it.
        (await phone.State()).Page.ShouldBe("");
        await phone.Page();
        (await phone.Vote(1)).Result.ShouldBe("kept");
    }

    [Fact]
    public async Task After_a_kill_who_was_in_comes_back_and_nobody_else()
    {
        lobby.Ask();
        using var phone = await Phone.At(lobby);
        await phone.Beat();
        lobby.Votes.IsClosed = true;
        lobby.Resume();
        lobby.Votes.IsClosed.ShouldBeTrue();
        lobby.Ask();
        await phone.Beat();
        (await phone.Vote(2)).Result.ShouldBe("kept");
        using var late = await Phone.At(lobby);
        (await late.State()).Page.ShouldBe(PhoneWords.Late);
        lobby.Votes.In.ShouldBe(1);
    }

    [Fact]
    public async Task Pages_are_told_at_once()
    {
        lobby.Ask();
        using var phone = await Phone.At(lobby);
        var before = (await phone.State()).Version;
        lobby.Votes.IsClosed = true;
        (await phone.State()).Version.ShouldBe(before + 1);
        lobby.Votes.IsClosed = true;
        (await phone.State()).Version.ShouldBe(before + 1);
    }
}
