namespace TrustSim.Terminal.Workshops;

/// <summary>People raise their hands, answer by answer.</summary>
sealed class HandsView(GroupScreen screen) : GroupView(screen)
{
    readonly HandCount hands = new(screen, FirstOpen(screen.Desk.Workshop.Open!));

    Ballot Ballot => Workshop.Open!;

    bool IsAllCounted => Ballot.Choices.All(choice => Ballot.HandsFor(choice) is not null);

    public override string Title => Say.Text("vote.hands-title");

    public override IReadOnlyList<Binding> Bindings =>
    [
        hands.Typing(isInBar: !IsCounted),
        hands.Erasing,
        new(
            KeyAction.Continue, [Press.Enter], IsCounted ? Say.Text("vote.show-result") : Say.Text("bind.next"),
            Say.Text("vote.hands-next-help"), Enter),
        Binding.Arrows(
            IsCounted ? Say.Text("vote.hands-correct") : Say.Text("vote.hands-another"), Say.Text("vote.hands-another-help"),
                by => hands.Point(hands.At + by)),
    ];

    /// <summary>Whether each answer has its count, and nobody is typing.</summary>
    bool IsCounted => IsAllCounted && !hands.IsTyping;

    public override bool EnterTurns => false;

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height)
    {
        IReadOnlyList<Row> above =
        [
            new($"  {Standing}", Style.Strong),
            new($"  {hands.Signs}", Style.Strong),
            Row.Empty,
        ];
        return Under(above, height, rest => OptionCards.Render(Question.Answers(Workshop.Playthrough), hands.At, width, rest));
    }

    string Standing => IsAllCounted ? Say.Text("vote.hands-counted", ("cast", Ballot.Cast), ("voters", Ballot.Voters))
        : Say.Text("vote.hands-who", ("letter", WorkshopWording.Letter(hands.At)));

    public override void OnOption(int option) => hands.Point(option);

    public override void TakenBack() => hands.Point(FirstOpen(Ballot));

    void Enter()
    {
        if (hands.IsTyping)
        {
            var isAgain = Ballot.HandsFor(Ballot.Choices[hands.At]) is not null;
            // After correcting one number, a facilitator often corrects the next one too.
            if (hands.Enter()) hands.Point(isAgain ? hands.At + 1 : FirstOpen(Ballot));
        }
        else if (IsAllCounted || Ballot.IsFull) Screen.Close();
        else Screen.Shell.ShowStatus(Say.Text("vote.hands-type", ("letter", WorkshopWording.Letter(hands.At))));
    }

    static int FirstOpen(Ballot ballot) => Math.Max(0, ballot.Choices.ToList().FindIndex(choice => ballot.HandsFor(choice) is null));
}
