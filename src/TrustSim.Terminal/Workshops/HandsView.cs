namespace TrustSim.Terminal.Workshops;

/// <summary>People raise their hands, answer by answer; the wall shows the figures as they are typed.</summary>
sealed class HandsView(GroupScreen screen) : GroupView(screen)
{
    const int LeastDigits = 2;
    const int Indent = 2;

    readonly HandCount hands = new(screen, FirstOpen(screen.Desk.Workshop.Open!));

    Ballot Ballot => Workshop.Open!;

    public override string Title => "";

    public override string? Head => Workshop.Playthrough.Scene?.Scene.Asked().Plain;

    public override string Place => hands.At < 0 ? Say.Text("vote.hands-title")
        : Say.Text("vote.place-hands", ("number", hands.At + 1), ("all", Ballot.Choices.Length));

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(
            KeyAction.Continue, [Press.Enter],
            IsComplete ? Say.Text("vote.show-result") : IsKept ? Say.Text("vote.keep-next") : Say.Text("bind.next"),
            Say.Text("vote.hands-next-help"), Enter),
        hands.Typing(isInBar: !IsComplete),
        hands.Erasing,
        Closing with { Label = IsComplete ? null : Say.Text("vote.close"), When = Ballot.IsBegun },
        Binding.Arrows(
            IsComplete ? Say.Text("vote.hands-correct") : Say.Text("vote.hands-another"), Say.Text("vote.hands-another-help"),
                by => hands.Point(hands.At < 0 && by < 0 ? Ballot.Choices.Length - 1 : hands.At + by)),
    ];

    /// <summary>Whether nothing is left to count, and nobody is typing or correcting.</summary>
    bool IsComplete => !hands.IsTyping && (hands.At < 0 || Ballot.IsFull && Standing is null);

    /// <summary>Whether Enter keeps a figure, typed now or before.</summary>
    bool IsKept => hands.IsTyping || Standing is not null;

    /// <summary>The figure that was counted for the answer that is pointed at; null: none.</summary>
    int? Standing => hands.At < 0 ? null : Ballot.HandsFor(Ballot.Choices[hands.At]);

    public override bool EnterTurns => false;

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height)
    {
        var digits = Math.Max(LeastDigits, $"{Ballot.Voters}".Length);
        var answers = Question.Answers(Workshop.Playthrough);
        VoteBar[] bars =
        [
            .. Ballot.Choices.Select((_, option) => new VoteBar(answers[option], null, null)
            {
                Figure = hands.FigureOf(option).PadLeft(digits), IsPointed = option == hands.At,
            }),
        ];
        var counted = Say.Text("vote.hands-counted", ("cast", Ballot.Cast), ("voters", Ballot.Voters));
        var missing = Ballot.Missing == 0 ? "" : Say.Text("vote.hands-missing", ("count", Ballot.Missing));
        Row standing = new($"{new string(' ', Indent)}{counted}    {missing}".TrimEnd(), Style.Strong);
        var wide = Math.Max(1, width - 2 * Indent);
        var full = wide * Ballot.Cast / Math.Max(1, Ballot.Voters);
        Row bar = new($"{new string(' ', Indent)}{new string('█', full)}{new string('░', wide - full)}", Style.Text);
        return VoteBars.Render(bars, width, height, [standing, bar], [standing]);
    }

    public override void OnOption(int option) => hands.Point(option);

    public override void TakenBack() => PointAt(FirstOpen(Ballot));

    void Enter()
    {
        if (IsComplete) Screen.Close();
        else if (!IsKept) Screen.Shell.ShowStatus(Say.Text("vote.hands-type", ("letter", WorkshopWording.Letter(hands.At))));
        else
        {
            var isAgain = Standing is not null;
            if (hands.IsTyping && !hands.Enter()) return;
            // After correcting one number, a facilitator often corrects the next one too.
            PointAt(isAgain && hands.At + 1 < Ballot.Choices.Length ? hands.At + 1 : FirstOpen(Ballot));
        }
    }

    void PointAt(int option)
    {
        if (option < 0) hands.PointAtNone();
        else hands.Point(option);
    }

    /// <summary>The first answer without a count; −1: none.</summary>
    static int FirstOpen(Ballot ballot) => ballot.Choices.ToList().FindIndex(choice => ballot.HandsFor(choice) is null);
}
