namespace TrustSim.Terminal.Workshops;

/// <summary>
/// People pass the keyboard around. The screen echoes no key; a neutral sign confirms the vote. No key counts before the next person
/// confirms their presence, so that a key held too long is not a second vote.
/// </summary>
sealed class SecretView(GroupScreen screen) : GroupView(screen)
{
    bool isThere = screen.Desk.Workshop.Open!.Cast == 0;

    Ballot Ballot => Workshop.Open!;

    public override string Title => Say.Text("vote.secret-title");

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(KeyAction.Read, [Press.Space], Say.Text("vote.secret-next"), Say.Text("vote.secret-next-help"), () => isThere = true,
            !isThere && !Ballot.IsFull),
        new(
            KeyAction.Pick, [Press.Letters(Ballot.Choices.Length), Press.Digits(Ballot.Choices.Length)],
                IsAsked ? Say.Text("vote.secret-vote") : null,
            Say.Text("vote.secret-vote-help"), stroke => Vote(stroke.Option)),
        new(KeyAction.Pick, [Press.Sign('0')], IsAsked ? Say.Text("vote.secret-none") : null, Say.Text("vote.secret-none-help"),
            () => Vote(-1)),
        new(
            KeyAction.Continue, [Press.Enter], Ballot.IsFull ? Say.Text("vote.show-result") : isThere ? null : Say.Text("vote.close"),
                Say.Text("vote.close-help"),
            Screen.Close),
        Closing,
        new(
            KeyAction.Erase, [Press.Backspace], IsAsked ? null : Say.Text("vote.secret-anew"),
            Say.Text("vote.secret-anew-help"), Back),
    ];

    public override string? PagesLabel => IsAsked ? Say.Text("vote.the-answers") : null;

    /// <summary>Whether a person is at the keyboard who has not voted.</summary>
    bool IsAsked => isThere && !Ballot.IsFull;

    public override bool EnterTurns => false;

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height)
    {
        var count = Say.Text("vote.secret-count", ("cast", Ballot.Cast), ("voters", Ballot.Voters));
        var dots = Dots.Of(Ballot.Cast, Ballot.Cast + Ballot.Missing);
        var isSameOrder = Workshop.Ballots.Any(ballot => ballot.Way == BallotWay.Secret) && Ballot.Cast == 0;
        var say = Ballot.IsFull ? Say.Text("vote.everybody-voted")
            : isThere ? Say.Text(isSameOrder ? "vote.secret-voter-same-order" : "vote.secret-voter", ("number", Ballot.Cast + 1))
            : Say.Text("vote.secret-is-in");
        IReadOnlyList<Row> above =
        [
            .. TextWidth.Wrap($"{count}  {dots}", width - 4).Select(row => new Row("  " + row, Style.Strong)),
            .. TextWidth.Wrap(say, width - 4).Select(row => new Row("  " + row, Style.Strong)),
            Row.Empty,
        ];
        return Under(above, height, rest => OptionCards.Render(Question.Answers(Workshop.Playthrough), -1, width, rest));
    }

    /// <summary>After taking a vote back, the same person votes again.</summary>
    public override void TakenBack() => isThere = true;

    /// <summary>The next person at the keyboard does not take back the vote of the one before.</summary>
    public override bool HoldsStep()
    {
        if (!isThere || Ballot.Cast == 0) return false;
        isThere = false;
        return true;
    }

    /// <summary>If the next person has pressed Space already, going back must not open the previous person's vote.</summary>
    void Back()
    {
        Screen.TakeBack();
    }

    void Vote(int option)
    {
        if (Ballot.IsFull) Screen.Shell.ShowStatus(Say.Text("vote.everybody-voted"));
        else if (!isThere) Screen.Shell.ShowStatus(Say.Text("vote.secret-space-first"));
        else if (Screen.Do(new WorkshopAct.Cast(Ballot.Cast, option < 0 ? null : Ballot.Choices[option]))) isThere = false;
    }
}
