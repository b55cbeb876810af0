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
            Screen.ShowLobby, Desk.Phones.Votes is not null),
    ];

    public override bool EnterTurns => false;

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height)
    {
        string[] said =
        [
            Say.Text("vote.phones-standing", ("cast", Desk.Phones.Voted + Ballot.Cast), ("voters", Voters)),
            Desk.Phones.Votes is { Address: var address } ? Say.Text("vote.phones-where", ("address", Runs.FromName(address)))
                : Say.Text("vote.phones-gone"),
            .. at >= 0 || Ballot.Cast > 0 ? [string.Join("   ", Ballot.Choices.Select(Hands))] : (string[])[],
        ];
        IReadOnlyList<Row> above =
        [
            .. said.SelectMany(text => TextWidth.Wrap(text, width - 4)).Select(row => new Row("  " + row, Style.Strong)),
            Row.Empty,
        ];
        return Under(above, height, rest => OptionCards.Render(Question.Answers(Workshop.Playthrough), at, width, rest));
    }

    // More may come than the group said.
    int Voters => Math.Max(Ballot.Voters, Desk.Phones.Voted + Ballot.Cast);

    public override void OnOption(int option) => Point(option);

    string Hands(ChoiceId choice, int option) => Say.Text("vote.phones-hands-of", ("letter", WorkshopWording.Letter(option)),
        ("hands", Runs.FromProgram(option == at && typed.Length > 0 ? typed : $"{Ballot.HandsFor(choice) ?? 0}")));

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
