using System.Net;
using System.Text.RegularExpressions;

namespace TrustSim.Voting.Tests;

public sealed partial class VoteTests : IDisposable
{
    readonly Lobby lobby = new();

    public void Dispose() => lobby.Dispose();

    [Fact]
    public async Task A_vote_is_kept_and_can_be_changed_until_it_is_closed()
    {
        lobby.Ask();
        using var phone = await Phone.At(lobby);
        (await phone.State()).Chosen.ShouldBeNull();
        var first = await phone.Vote(0);
        (first.Result, first.Sentence, first.State.Chosen).ShouldBe(("kept", "Kept. You can change it until the vote is closed.", 0));
        (await phone.Vote(2)).State.Chosen.ShouldBe(2);
        (await phone.State()).Chosen.ShouldBe(2);
        lobby.Counts.ShouldBe([0, 0, 1]);
    }

    [Fact]
    public async Task Two_tabs_of_a_browser_count_once()
    {
        lobby.Ask();
        using var phone = await Phone.At(lobby);
        await phone.Page();
        await Task.WhenAll(Enumerable.Range(0, 12).Select(async _ => (await phone.Vote(1)).Result.ShouldBe("kept")));
        lobby.Counts.ShouldBe([0, 1, 0]);
        lobby.Votes.In.ShouldBe(1);
    }

    [Fact]
    public async Task Two_browsers_count_twice()
    {
        lobby.Ask();
        using var one = await Phone.At(lobby);
        using var other = await Phone.At(lobby);
        await one.Vote(1);
        await other.Vote(1);
        lobby.Counts.ShouldBe([0, 2, 0]);
    }

    [Fact]
    public async Task A_late_vote_is_told_so_and_does_not_count()
    {
        lobby.Ask();
        using var phone = await Phone.At(lobby);
        await phone.Vote(0);
        var ballot = (await phone.State()).Ballot;
        lobby.Close();
        var late = await phone.Vote(1, ballot);
        (late.Result, late.Sentence).ShouldBe(("closed", "That vote is closed. This one did not count."));
        (late.State.Kind, late.State.Sentence, late.State.Ballot).ShouldBe(("wait", "The vote is closed.", null));
        lobby.Counts.ShouldBe([1, 0, 0]);
    }

    [Fact]
    public async Task A_late_vote_never_counts_for_the_next_question()
    {
        lobby.Ask("Before or after?");
        using var phone = await Phone.At(lobby);
        var ballot = (await phone.State()).Ballot;
        lobby.Decide();
        lobby.Ask("Who tells her?");
        (await phone.Vote(1, ballot)).Result.ShouldBe("closed");
        lobby.Counts.ShouldBe([0, 0, 0]);
        (await phone.Vote(1)).Result.ShouldBe("kept");
    }

    [Fact]
    public async Task A_second_vote_on_a_question_begins_without_a_choice()
    {
        lobby.Ask();
        using var phone = await Phone.At(lobby);
        await phone.Vote(1);
        var first = (await phone.State()).Ballot;
        lobby.Close();
        lobby.Ask(ballot: 1);
        (await phone.State()).Chosen.ShouldBeNull();
        (await phone.Vote(2, first)).Result.ShouldBe("closed");
    }

    [Fact]
    public async Task Without_script_a_form_votes_and_leads_back_to_the_page()
    {
        lobby.Ask();
        using var phone = new Phone(lobby);
        var page = await phone.Page();
        using var answer = await phone.Post($"ballot={HiddenBallot().Match(page).Groups[1].Value}&answer=1", ("Accept", "text/html,*/*"));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.OriginalString.ShouldBe("/K7Q2");
        (await phone.Page()).ShouldContain("Kept. You can change it");
        lobby.Counts.ShouldBe([0, 1, 0]);
    }

    [Fact]
    public async Task Without_script_a_late_vote_is_told_so()
    {
        lobby.Ask();
        using var phone = await Phone.At(lobby);
        var ballot = (await phone.State()).Ballot;
        lobby.Close();
        using var answer = await phone.Post($"ballot={ballot}&answer=1");
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = await phone.Page(answer.Headers.Location!.OriginalString);
        page.ShouldContain(">That vote is closed. This one did not count.<");
    }

    [Theory, InlineData("<script>alert(1)</script>"), InlineData("kept"), InlineData("Kept"), InlineData("0"), InlineData("")]
    public async Task An_address_that_somebody_made_up_says_nothing_about_a_vote(string word)
    {
        lobby.Ask();
        using var phone = new Phone(lobby);
        (await phone.Page($"/K7Q2?vote={Uri.EscapeDataString(word)}")).ShouldContain("<p id=\"said\"></p>");
    }

    [Fact]
    public async Task A_vote_that_is_not_on_disk_is_not_called_kept()
    {
        lobby.Ask();
        using var phone = await Phone.At(lobby);
        lobby.LoseDisk();
        var reply = await phone.Vote(1);
        (reply.Result, reply.State.Chosen).ShouldBe(("not-kept", null));
        (await phone.Page()).ShouldContain("<p id=\"said\"></p>");
    }

    [Theory]
    [InlineData("")]
    [InlineData("answer=1")]
    [InlineData("ballot=B&answer=")]
    [InlineData("ballot=B&answer=-1")]
    [InlineData("ballot=B&answer=one")]
    [InlineData("ballot=B&answer=99999999999")]
    [InlineData("ballot=B&answer=1=2")]
    [InlineData("\0\u202E\uFFFF")]
    public async Task A_form_that_is_no_vote_is_refused(string form)
    {
        lobby.Ask();
        using var phone = await Phone.At(lobby);
        var ballot = (await phone.State()).Ballot;
        using var answer = await phone.Post(form.Replace("B", ballot, StringComparison.Ordinal));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        lobby.Counts.Sum().ShouldBe(0);
    }

    [Fact]
    public async Task An_answer_that_does_not_exist_is_told_so()
    {
        lobby.Ask();
        using var phone = await Phone.At(lobby);
        (await phone.Vote(3)).Result.ShouldBe("no-such-answer");
    }

    [Fact]
    public async Task A_browser_without_cookies_cannot_vote_twice_since_it_cannot_vote()
    {
        lobby.Ask();
        using var other = await Phone.At(lobby);
        var ballot = (await other.State()).Ballot;
        using var phone = new Phone(lobby);
        using var answer = await phone.Post($"ballot={ballot}&answer=1");
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        lobby.Counts.Sum().ShouldBe(0);
    }

    [Fact]
    public async Task Phones_find_back_after_the_program_was_killed_and_resumed()
    {
        lobby.Ask();
        using var phone = await Phone.At(lobby);
        await phone.Vote(2);
        var (port, ballot) = (lobby.Votes.Port, (await phone.State()).Ballot);
        lobby.Resume();
        lobby.Votes.Port.ShouldBe(port);
        lobby.Ask();
        var state = await phone.State();
        (state.Ballot, state.Chosen).ShouldBe((ballot, 2));
        (await phone.Vote(1)).Result.ShouldBe("kept");
        lobby.Counts.ShouldBe([0, 1, 0]);
    }

    [Fact]
    public async Task Forty_phones_behind_one_address_vote_at_once()
    {
        lobby.Ask();
        var phones = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Phone.At(lobby)));
        await Task.WhenAll(phones.Select(async (phone, number) => (await phone.Vote(number % 3)).Result.ShouldBe("kept")));
        lobby.Counts.ShouldBe([14, 13, 13]);
        lobby.Votes.In.ShouldBe(40);
        foreach (var phone in phones) phone.Dispose();
    }

    [GeneratedRegex("name=\"ballot\" value=\"([^\"]+)\"")]
    private static partial Regex HiddenBallot();
}
