namespace TrustSim.Terminal.Workshops;

/// <summary>
/// People vote on their phones; the wall says how many have, and nothing else. Hands of people without a phone are counted beside them.
/// </summary>
sealed class PhonesView(GroupScreen screen) : GroupView(screen)
{
    const int MostDigits = 3;

    int at = -1;
    string typed = "";

    Ballot Ballot => Workshop.Open!;

    public override string Title => Say.Text("vote.phones-title");

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(
            KeyAction.Type, [Press.Figures], at < 0 ? null : Say.Text("vote.hands-for", ("letter", WorkshopWording.Letter(at))),
            Say.Text("vote.hands-for-help"), Type, at >= 0),
        new(KeyAction.Erase, [Press.Backspace], null, Say.Text("bind.erase-digit"), () => typed = typed[..^1], typed.Length > 0),
        new(
            KeyAction.Continue, [Press.Enter], typed.Length > 0 ? Say.Text("bind.next") : Say.Text("vote.close"),
            Say.Text("vote.phones-close-help"), Enter),
        Binding.Arrows(Say.Text("vote.phones-hands"), Say.Text("vote.phones-hands-help"), by => Point(at + by)),
        new(KeyAction.Lobby, [Press.Sign('J')], Say.Text("lobby.lobby"), Say.Text("lobby.lobby-help"),
            Screen.ShowLobby, Desk.Phones.IsPossible),
    ];

    public override bool EnterTurns => false;

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height)
    {
        string[] said =
        [
            Say.Text("vote.phones-standing", ("cast", Desk.Phones.Voted + Ballot.Cast), ("voters", Workshop.Group.Voters.Count)),
            Desk.Phones.Votes is { Address: var address } ? Say.Text("vote.phones-where", ("address", Runs.FromName(address)))
                : Say.Text("vote.phones-gone"),
            .. at >= 0 || Ballot.Cast > 0 ? [Counted] : (string[])[],
        ];
        IReadOnlyList<Row> above =
        [
            .. said.SelectMany(text => TextWidth.Wrap(text, width - 4)).Select(row => new Row("  " + row, Style.Strong)),
            Row.Empty,
        ];
        return Under(above, height, rest => OptionCards.Render(Question.Answers(Workshop.Playthrough), at, width, rest));
    }

    string Counted => Say.Text("vote.phones-hands-of", ("hands", Runs.FromProgram(string.Join("   ", Ballot.Choices.Select(Hands)))));

    public override void OnOption(int option) => Point(option);

    // As with hands alone, nobody sees a figure before the vote is closed.
    string Hands(ChoiceId choice, int option) => $"{WorkshopWording.Letter(option)} "
        + (option == at && typed.Length > 0 ? new('•', typed.Length) : Ballot.HandsFor(choice) is null ? option == at ? "►" : "–" : "✓");

    void Type(Keystroke stroke)
    {
        if (typed.Length < MostDigits) typed += stroke.Name;
    }

    void Enter()
    {
        if (typed.Length == 0)
        {
            Screen.Close();
            return;
        }

        var hands = int.Parse(typed, CultureInfo.InvariantCulture);
        typed = "";
        if (Screen.Do(new WorkshopAct.Count(Ballot.Choices[at], hands))) at = at + 1 < Ballot.Choices.Length ? at + 1 : -1;
    }

    void Point(int option) => (at, typed) = (Math.Clamp(option, 0, Ballot.Choices.Length - 1), "");
}
