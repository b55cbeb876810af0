using TrustSim.Records.Voting;

namespace TrustSim.Terminal.Workshops;

/// <summary>
/// Where the group lets its phones in: the code to scan, the address in words, and how many have come; before it the Wi-Fi, where the
/// facilitator has named it. The timer of <see cref="GroupScreen"/>, which lies below, keeps it up to date.
/// </summary>
/// <param name="then">What follows when the facilitator continues; null: nothing.</param>
sealed class LobbyScreen(GroupDesk desk, Action? then) : Screen
{
    bool isWifi = desk.Phones.Wifi is not null;

    public override string Title => isWifi ? Say.Text("lobby.wifi-title") : Say.Text("lobby.title");

    public override string Place => Standing;

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(KeyAction.Continue, [Press.Enter],
            isWifi ? Say.Text("lobby.address") : then is null ? Say.Text("bind.continue") : Say.Text("vote.by-phones"),
            Say.Text("lobby.continue-help"), Continue),
        new(KeyAction.Turn, [Press.LeftRight], Say.Text(isWifi ? "lobby.address" : "lobby.wifi"), Say.Text("lobby.turn-help"),
            () => isWifi = !isWifi, desk.Phones.Wifi is not null),
        new(KeyAction.TableNames, [Press.Sign('N')], Say.Text("lobby.name-wifi"), Say.Text("lobby.name-wifi-help"), NameWifi),
        new(KeyAction.CloseLobby, [Press.Sign('O')], Say.Text(Phones.IsClosed ? "lobby.open" : "lobby.close"),
            Say.Text("lobby.close-help"), () => desk.Phones.Close(!Phones.IsClosed)),
        Esc(Say.Text("bind.back"), Say.Text("bind.back")),
    ];

    IVotes Phones => desk.Phones.Votes!;

    string Standing =>
        Say.Text(Phones.IsClosed ? "lobby.in-closed" : "lobby.in", ("in", Phones.In), ("voters", desk.Workshop.Group.Voters.Count));

    public override ImmutableArray<Row> Body(int width, int height) =>
        isWifi ? CodePage.Render(desk.Phones.WifiScan!, Shell.Look.HasColours, width, height, WifiWords)
            : CodePage.Render(Phones.Scan, Shell.Look.HasColours, width, height, Words);

    void Continue()
    {
        if (isWifi)
        {
            isWifi = false;
            return;
        }

        Back();
        then?.Invoke();
    }

    void NameWifi() => Shell.Push(new WriteScreen(
        Say.Text("lobby.wifi"), Say.Text("lobby.wifi-question"), desk.Phones.Wifi?.Name ?? "", Wifi.LongestName, Say.Text("bind.next"),
        name =>
        {
            if (name.Length == 0) Keep(null);
            else Shell.Push(new WriteScreen(
                Say.Text("lobby.wifi"), Say.Text("lobby.password-question"), desk.Phones.Wifi?.Password ?? "", Wifi.LongestPassword,
                Say.Text("lobby.show-it"), password => Keep(new(name, password))));
        }));

    void Keep(Wifi? wifi) => (desk.Phones.Wifi, isWifi) = (wifi, wifi is not null);

    ImmutableArray<Row> WifiWords(int width)
    {
        var wifi = desk.Phones.Wifi!;
        return Layout.Render(
        [
            Block.Say(BlockKind.Prose, "lobby.join-wifi"),
            new(BlockKind.Title, Runs.FromName(wifi.Name)),
            Block.Say(BlockKind.Prose, wifi.Password.Length == 0 ? "lobby.no-password" : "lobby.password"),
            .. wifi.Password.Length == 0 ? [] : (Block[])[new(BlockKind.Title, Runs.FromName(wifi.Password))],
            Block.Say(BlockKind.Prose, "lobby.then-address"),
            Block.Say(BlockKind.Note, "lobby.wifi-not-kept"),
        ], width);
    }

    ImmutableArray<Row> Words(int width)
    {
        var (come, voters) = (Phones.In, desk.Workshop.Group.Voters);
        return Layout.Render(
        [
            Block.Say(BlockKind.Prose, "lobby.same-network"),
            Block.Say(BlockKind.Prose, "lobby.scan-or-type"),
            new(BlockKind.Title, Runs.FromProgram(Phones.Address)),
            new(BlockKind.Title, Runs.FromProgram(Standing)),
            .. Phones.IsClosed ? [Block.Say(BlockKind.Reason, "lobby.is-closed")] : (Block[])[],
            .. come > voters.Count
                ? [Block.Say(BlockKind.Reason, "lobby.more-than-people", ("in", come),
                    ("voters", WorkshopWording.Voters(voters, BallotWay.Phones, voters.Count)))]
                : (Block[])[],
            Block.Say(BlockKind.Prose, "lobby.no-internet"),
            Block.Say(BlockKind.Prose, "lobby.no-phone"),
            Block.Say(BlockKind.Note, "lobby.kept"),
        ], width);
    }
}
