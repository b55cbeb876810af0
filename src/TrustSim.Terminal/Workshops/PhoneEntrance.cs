using TrustSim.Records.Voting;

namespace TrustSim.Terminal.Workshops;

/// <summary>
/// How a group lets its phones in: when the workshop begins or continues, before a vote, and again for whoever comes late.
/// </summary>
sealed class PhoneEntrance(GroupScreen screen)
{
    bool hasBegun;

    GroupDesk Desk => screen.Desk;

    /// <summary>The workshop begins or continues: phones that are to vote are let in first. Only the first call counts.</summary>
    public void Begin()
    {
        if (hasBegun) return;
        hasBegun = true;
        var workshop = Desk.Workshop;
        if (workshop.Stage != Stage.Debrief && (workshop.Phones is not null || workshop.Setup.Way == BallotWay.Phones)) LetIn();
    }

    /// <summary>Opens a vote in the way that is set. Phones that have not been let in come first.</summary>
    public void Vote()
    {
        if (Desk.Way != BallotWay.Phones || Desk.Phones.Votes is not null) screen.Do(new WorkshopAct.Vote(Desk.Way));
        else LetIn(() => screen.Do(new WorkshopAct.Vote(Desk.Way)));
    }

    /// <summary>Shows the code for phones once more, to whoever comes late.</summary>
    public void ShowLobby()
    {
        if (Desk.Phones.AreWelcome) screen.Shell.Push(new LobbyScreen(Desk, null));
        else LetIn();
    }

    /// <param name="then">What follows when the group has come; null: nothing.</param>
    void LetIn(Action? then = null)
    {
        var addresses = Desk.Phones.Addresses;
        if (addresses.Count == 0) NoPhones(Say.Text("lobby.no-network"));
        else if (addresses.Count == 1) LetIn(addresses[0], then);
        else screen.Ask(Say.Text("lobby.which-title"), Say.Text("lobby.which-question"),
            [.. addresses.Select(WorkshopWording.Network)],
            chosen => LetIn(addresses[chosen], then));
    }

    void LetIn(PhoneAddress address, Action? then)
    {
        if (Desk.Phones.Open(address) is { } problem) NoPhones(Say.Text("lobby.cannot", ("why", Say.Runs(problem))));
        else screen.Shell.Push(new LobbyScreen(Desk, then));
    }

    void NoPhones(string why)
    {
        Desk.WithoutPhones();
        screen.Shell.ShowStatus(why);
    }
}
