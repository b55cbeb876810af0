namespace TrustSim.Terminal.Workshops;

/// <summary>The closed ballot, its meaning under the group's rule, and the talk about it.</summary>
sealed class ResultView(GroupScreen screen) : GroupView(screen)
{
    const int Indent = 2;
    const string Between = "  ";

    int pointed = -1;

    bool IsTalk => Workshop.Stage == Stage.Talking;

    bool IsPicked => Workshop.Verdict!.Open.Length > 1;

    public override string Title => "";

    public override string? Head => Workshop.Playthrough.Scene?.Scene.Asked().Plain;

    public override string Place => IsTalk ? Say.Text("vote.place-talk") : Workshop.Ballots.Length switch
    {
        1 => Say.Text("vote.place-first", ("cast", Ballot.Cast), ("voters", Ballot.Voters)),
        2 => Say.Text("vote.place-second", ("cast", Ballot.Cast), ("voters", Ballot.Voters)),
        var number => Say.Text("vote.place-nth", ("number", number), ("cast", Ballot.Cast), ("voters", Ballot.Voters)),
    };

    public override bool CountsPages => !IsRevealed;

    public override TimeSpan MotionTime => IsTalk || (IsRevealed && Screen.Page == 0) ? TimeSpan.Zero : Motion.Growing;

    public override string TurningLabel => IsRevealed && Screen.Page < Order.Length
        ? Say.Text("vote.show", ("letter", WorkshopWording.Letter(Order[Screen.Page])))
        : Say.Text("vote.the-result");

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(
            KeyAction.Pick,
            [Press.Letters(Ballot.Choices.Length, WorkshopWording.OpenLetters(Workshop)), Press.Digits(Ballot.Choices.Length)],
            pointed < 0 && !Screen.IsTurning ? Say.Text("vote.point-at-one") : null, Say.Text("vote.point-at-answer"),
            stroke => Point(stroke.Option), IsPicked),
        new(
            KeyAction.Continue, [Press.Enter],
                Chosen is { } chosen ? Say.Text("vote.decide", ("letter", WorkshopWording.LetterOf(chosen, Ballot.Choices))) : null,
            Say.Text("vote.decide-help"), Decide),
        .. IsTalk ? Clock.Bindings(Workshop, act => Screen.Do(act)) : [],
        new(
            KeyAction.Talk, [Press.Sign('P')], Say.Text("vote.talk-about-it"), Say.Text("group.talk-first-help"),
            () => Screen.Do(new WorkshopAct.Talk(Desk.Talk)), !IsTalk),
        new(
            KeyAction.Vote, [Press.Sign('V')], Say.Text($"vote.again-{Desk.Way.Id()}"), Say.Text("vote.again-help"),
            Screen.Entrance.Vote),
        new(
            KeyAction.KeepWords, [Press.Sign('K')], Say.Text("vote.keep-words"),
            Say.Text("vote.keep-words-help"), AskWhose),
        Screen.NextWayBinding(true),
    ];

    Ballot Ballot => Workshop.Ballots[^1];

    /// <summary>Whether the result is shown one answer after the other.</summary>
    bool IsRevealed { get; set; }

    /// <summary>The answers in the order in which they are shown: whoever has most votes last.</summary>
    ImmutableArray<int> Order =>
    [
        .. Enumerable.Range(0, Ballot.Choices.Length).OrderBy(option => Ballot.Leaders.Contains(Ballot.Choices[option]))
            .ThenBy(option => Workshop.Verdict!.Open.Length == 1 && Ballot.Choices[option] == Workshop.Verdict.Open[0]),
    ];

    Core.Story.ChoiceId? Chosen => pointed >= 0 ? Ballot.Choices[pointed] : IsPicked ? null : Workshop.Verdict!.Open[0];

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height)
    {
        var whole = Bars(width, height, Order);
        // What needs several pages in any case is not taken apart further.
        IsRevealed = !IsTalk && Screen.Shell.RevealsVotes && whole.Length == 1;
        if (IsRevealed) return [.. Enumerable.Range(0, Order.Length + 1).Select(count => Bars(width, height, Order[..count])[0])];
        return IsTalk
            ? [
                .. Under(Clock.Large(Desk), height,
                    rest => ProjectorPages.Render([new(BlockKind.Prose, Say.Runs("vote.result-prompt"))], width, rest)), .. whole]
            : whole;
    }

    public override void OnOption(int option)
    {
        if (IsPicked) Point(option);
    }

    void Point(int option)
    {
        if (Workshop.Verdict!.Open.Contains(Ballot.Choices[option])) pointed = option;
        else Screen.Shell.ShowStatus(WorkshopWording.FewerVotes(Workshop, option));
    }

    void Decide()
    {
        if (Chosen is { } choice) Screen.Do(new WorkshopAct.Decide(choice));
        else Screen.Shell.ShowStatus(WorkshopWording.PointFirst(Workshop));
    }

    void AskWhose()
    {
        var ballot = Ballot;
        Screen.Ask(Say.Text("vote.whose-words"), Say.Text("vote.whose-words-question"),
            [
                .. ballot.Choices.Select(
                    (choice, option) => $"{WorkshopWording.Letter(option)} · {Question.Answers(Workshop.Playthrough)[option]}")],
            option =>
                Screen.Write(Say.Text("vote.words-for", ("letter", WorkshopWording.Letter(option))), Say.Text("vote.words-question"),
                    text => Keep(ballot.Choices[option], text)));
    }

    void Keep(Core.Story.ChoiceId choice, string text)
    {
        if (text.Length > 0) Screen.Do(new WorkshopAct.Remark(choice, text));
        else Screen.Shell.ShowStatus(Say.Text("vote.no-words"));
    }

    /// <summary>Whether the rule adds information to the verdict.</summary>
    bool SaysRule => Workshop.Verdict!.By != DecidedBy.Votes && Workshop.Setup.Rule != DecisionRule.Facilitator;

    /// <param name="shown">The answers whose figures are shown; the last of them has just come.</param>
    ImmutableArray<ImmutableArray<Row>> Bars(int width, int height, ImmutableArray<int> shown)
    {
        var (ballot, answers) = (Ballot, Question.Answers(Workshop.Playthrough));
        var first = Workshop.Ballots.Length > 1 ? Workshop.Ballots[0] : null;
        var isAll = shown.Length == ballot.Choices.Length;
        VoteBar[] bars =
        [
            .. ballot.Choices.Select((choice, option) =>
                new VoteBar(answers[option], ballot.Way == BallotWay.Hands ? ballot.HandsFor(choice) : ballot.Of(choice), first?.Of(choice))
                {
                    Who = WhoOf(choice),
                    IsShown = shown.Contains(option), IsPointed = option == pointed, IsWinner = !IsPicked && choice == Chosen,
                    Grown = !IsRevealed || option == shown.LastOrDefault(-1) ? Screen.Shell.Moved : 1,
                }),
        ];
        var (said, brief) = (Said(first, width, isBrief: false), Said(first, width, isBrief: true));
        return isAll ? VoteBars.Render(bars, width, height, said, brief)
            // The words below keep their place until they are true.
            : VoteBars.Render(bars, width, height, [.. said.Select(_ => Row.Empty)], [.. brief.Select(_ => Row.Empty)]);
    }

    /// <summary>The tables that voted for an answer; null where votes have no names.</summary>
    string? WhoOf(Core.Story.ChoiceId choice) => Ballot.Way != BallotWay.Tables || Ballot.Of(choice) == 0 ? null
        : string.Join(", ",
            Ballot.Votes.Where(vote => vote.Value == choice).Select(vote => Run.Clean(Workshop.Group.Voters.Tables[vote.Key])));

    /// <summary>The verdict, what has changed, words that were kept, and how far they agree.</summary>
    /// <param name="isBrief">Leaves out the statistics.</param>
    ImmutableArray<Row> Said(Ballot? first, int width, bool isBrief)
    {
        var verdict = WorkshopWording.Verdict(Workshop).Plain + (SaysRule ? " " + WorkshopWording.RuleOf(Workshop.Setup.Rule).Plain : "");
        var shift = first is null || isBrief ? "" : WorkshopWording.Shift(VoteShift.From(first, Ballot), Ballot.Choices).Plain;
        var isOne = shift.Length > 0 && Indent + TextWidth.Measure($"{verdict}{Between}{shift}") <= width;
        string[] more =
        [
            .. isOne || shift.Length == 0 ? [] : (string[])[shift],
            .. Workshop.Remarks.Select(remark => $"{WorkshopWording.LetterOf(remark.Choice, Ballot.Choices)}: "
                + Say.Text("word.quoted", ("words", Runs.FromPlayer(remark.Text)))),
            .. isBrief ? [] : (string[])[WorkshopWording.Agreement(Ballot).Plain],
        ];
        return
        [
            .. (isOne ? [$"{verdict}{Between}{shift}"] : TextWidth.Wrap(verdict, width - Indent)).Select(text => Below(text, Style.Strong)),
            .. more.SelectMany(text => TextWidth.Wrap(text, width - Indent)).Select(text => Below(text, Style.Text)),
        ];
    }

    static Row Below(string text, Style style) => new(new string(' ', Indent) + text, style);
}
