namespace TrustSim.Terminal.Workshops;

/// <summary>
/// Where the group lets its phones in: the code to scan, the address in words, and how many have come. The timer of
/// <see cref="GroupScreen"/>, which lies below, keeps it up to date.
/// </summary>
/// <param name="then">What follows when the facilitator continues; null: nothing.</param>
sealed class LobbyScreen(GroupDesk desk, Action? then) : Screen
{
    public override string Title => Say.Text("lobby.title");

    public override string Place => Standing;

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(KeyAction.Continue, [Press.Enter], then is null ? Say.Text("bind.continue") : Say.Text("vote.by-phones"),
            Say.Text("lobby.continue-help"), Continue),
        Esc(Say.Text("bind.back"), Say.Text("bind.back")),
    ];

    string Standing => Say.Text("lobby.in", ("in", desk.Phones.Votes!.In), ("voters", desk.Workshop.Group.Voters.Count));

    public override ImmutableArray<Row> Body(int width, int height) =>
        CodePage.Render(desk.Phones.Votes!.Scan, Shell.Look.HasColours, width, height, Words);

    void Continue()
    {
        Back();
        then?.Invoke();
    }

    ImmutableArray<Row> Words(int width)
    {
        var (come, voters) = (desk.Phones.Votes!.In, desk.Workshop.Group.Voters);
        return Layout.Render(
        [
            Block.Say(BlockKind.Prose, "lobby.same-network"),
            Block.Say(BlockKind.Prose, "lobby.scan-or-type"),
            new(BlockKind.Title, Runs.FromProgram(desk.Phones.Votes.Address)),
            new(BlockKind.Title, Runs.FromProgram(Standing)),
            .. come > voters.Count
                ? [Block.Say(BlockKind.Reason, "lobby.more-than-people", ("in", come),
                    ("voters", WorkshopWording.Voters(voters, voters.Count)))]
                : (Block[])[],
            Block.Say(BlockKind.Prose, "lobby.no-internet"),
            Block.Say(BlockKind.Prose, "lobby.no-phone"),
            Block.Say(BlockKind.Note, "lobby.kept"),
        ], width);
    }
}
