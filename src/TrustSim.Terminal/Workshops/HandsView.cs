namespace TrustSim.Terminal.Workshops;

/// <summary>Counts hands answer by answer. Before the vote closes, it shows that a count was typed, but not the count.</summary>
sealed class HandsView(GroupScreen screen) : GroupView(screen)
{
    const int MostDigits = 3;

    int at = FirstOpen(screen.Desk.Workshop.Open!);
    string typed = "";

    Ballot Ballot => Workshop.Open!;

    bool IsAllCounted => Ballot.Choices.All(choice => Ballot.HandsFor(choice) is not null);

    public override string Title => Say.Text("vote.hands-title");

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(
            KeyAction.Type, [Press.Figures], IsCounted ? null : Say.Text("vote.hands-for", ("letter", WorkshopWording.Letter(at))),
            Say.Text("vote.hands-for-help"), Type),
        new(KeyAction.Erase, [Press.Backspace], null, Say.Text("bind.erase-digit"), () => typed = typed[..^1], typed.Length > 0),
        new(
            KeyAction.Continue, [Press.Enter], IsCounted ? Say.Text("vote.show-result") : Say.Text("bind.next"),
            Say.Text("vote.hands-next-help"), Enter),
        Binding.Arrows(
            IsCounted ? Say.Text("vote.hands-correct") : Say.Text("vote.hands-another"), Say.Text("vote.hands-another-help"),
                by => Point(at + by)),
    ];

    /// <summary>Whether each answer has its count, and nobody is typing.</summary>
    bool IsCounted => IsAllCounted && typed.Length == 0;

    public override bool EnterTurns => false;

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height)
    {
        IReadOnlyList<Row> above =
        [
            new($"  {Standing}", Style.Strong),
            new($"  {string.Join("   ", Ballot.Choices.Select(Counted))}", Style.Strong),
            Row.Empty,
        ];
        return Under(above, height, rest => OptionCards.Render(Question.Answers(Workshop.Playthrough), at, width, rest));
    }

    string Counted(ChoiceId choice, int option) => $"{WorkshopWording.Letter(option)} {Sign(choice, option)}";

    string Standing => IsAllCounted ? Say.Text("vote.hands-counted", ("cast", Ballot.Cast), ("voters", Ballot.Voters))
        : Say.Text("vote.hands-who", ("letter", WorkshopWording.Letter(at)));

    public override void OnOption(int option) => Point(option);

    public override void TakenBack() => Point(FirstOpen(Ballot));

    void Type(Keystroke stroke)
    {
        if (typed.Length < MostDigits) typed += stroke.Name;
    }

    void Enter()
    {
        if (typed.Length > 0)
        {
            var isAgain = Ballot.HandsFor(Ballot.Choices[at]) is not null;
            var counted =
                Screen.Do(new WorkshopAct.Count(Ballot.Choices[at], int.Parse(typed, System.Globalization.CultureInfo.InvariantCulture)));
            typed = "";
            // After correcting one number, a facilitator often corrects the next one too.
            if (counted) at = isAgain ? Math.Min(at + 1, Ballot.Choices.Length - 1) : FirstOpen(Ballot);
        }
        else if (IsAllCounted || Ballot.IsFull) Screen.Close();
        else Screen.Shell.ShowStatus(Say.Text("vote.hands-type", ("letter", WorkshopWording.Letter(at))));
    }

    void Point(int option) => (at, typed) = (Math.Clamp(option, 0, Ballot.Choices.Length - 1), "");

    string Sign(ChoiceId choice, int option) =>
        option == at && typed.Length > 0 ? new('•', typed.Length) : Ballot.HandsFor(choice) is null ? option == at ? "►" : "–" : "✓";

    static int FirstOpen(Ballot ballot) => Math.Max(0, ballot.Choices.ToList().FindIndex(choice => ballot.HandsFor(choice) is null));
}
