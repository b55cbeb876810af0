namespace TrustSim.Terminal.Workshops;

/// <summary>
/// People vote on their phones; the wall says how many have, and nothing else. Hands of people without a phone are counted beside them.
/// </summary>
sealed class PhonesView(GroupScreen screen) : GroupView(screen)
{
    readonly HandCount hands = new(screen, -1);

    Ballot Ballot => Workshop.Open!;

    public override string Title => Say.Text("vote.phones-title");

    public override IReadOnlyList<Binding> Bindings =>
    [
        hands.Typing(isInBar: true),
        hands.Erasing,
        new(
            KeyAction.Continue, [Press.Enter], hands.IsTyping ? Say.Text("bind.next") : Say.Text("vote.close"),
            Say.Text("vote.phones-close-help"), Enter),
        Closing,
        Binding.Arrows(Say.Text("vote.phones-hands"), Say.Text("vote.phones-hands-help"), by => hands.Point(hands.At + by)),
        new(KeyAction.Lobby, [Press.Sign('J')], Say.Text("lobby.lobby"), Say.Text("lobby.lobby-help"),
            Screen.Entrance.ShowLobby, Desk.Phones.IsPossible),
    ];

    public override bool EnterTurns => false;

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height)
    {
        string[] said =
        [
            Say.Text("vote.phones-standing", ("cast", Ballot.Cast), ("voters", Workshop.Group.Voters.Count)),
            Desk.Phones.Votes is { Address: var address } ? Say.Text("vote.phones-where", ("address", Runs.FromName(address)))
                : Say.Text("vote.phones-gone"),
            .. hands.At >= 0 || Ballot.Hands > 0 ? [Counted] : (string[])[],
        ];
        IReadOnlyList<Row> above =
        [
            .. said.SelectMany(text => TextWidth.Wrap(text, width - 4)).Select(row => new Row("  " + row, Style.Strong)),
            Row.Empty,
        ];
        return Under(above, height, rest => OptionCards.Render(Question.Answers(Workshop.Playthrough), hands.At, width, rest));
    }

    string Counted => Say.Text("vote.phones-hands-of", ("hands", Runs.FromProgram(hands.Signs)));

    public override void OnOption(int option) => hands.Point(option);

    void Enter()
    {
        if (!hands.IsTyping) Screen.Close();
        else if (hands.Enter())
        {
            if (hands.At + 1 < Ballot.Choices.Length) hands.Point(hands.At + 1);
            else hands.PointAtNone();
        }
    }
}
