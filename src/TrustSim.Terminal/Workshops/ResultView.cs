namespace TrustSim.Terminal.Workshops;

/// <summary>The closed ballot, its meaning under the group's rule, and the talk about it.</summary>
sealed class ResultView(GroupScreen screen) : GroupView(screen)
{
    /// <summary>For so long the bars grow.</summary>
    static readonly TimeSpan Growing = TimeSpan.FromSeconds(.8);

    int pointed = -1;

    bool IsTalk => Workshop.Stage == Stage.Talking;

    bool IsPicked => Workshop.Verdict!.Open.Length > 1;

    public override string Title =>
        IsTalk ? Say.Text("vote.result-talk-title") : Workshop.Ballots.Length > 1 ? Say.Text("vote.result-again-title")
            : Say.Text("vote.result-title");

    public override TimeSpan MotionTime => IsTalk ? TimeSpan.Zero : Growing;

    public override string TurningLabel => Say.Text("vote.the-result");

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
        new(
            KeyAction.Vote, [Press.Sign('V')], Say.Text($"vote.again-{Desk.Way.Id()}"), Say.Text("vote.again-help"),
            () => Screen.Do(new WorkshopAct.Vote(Desk.Way))),
        .. IsTalk ? Clock.Bindings(Workshop, act => Screen.Do(act)) : [],
        new(
            KeyAction.Talk, [Press.Sign('P')], Say.Text("vote.talk-about-it"), Say.Text("group.talk-first-help"),
            () => Screen.Do(new WorkshopAct.Talk(Desk.Talk)), !IsTalk),
        new(
            KeyAction.KeepWords, [Press.Sign('K')], Say.Text("vote.keep-words"),
            Say.Text("vote.keep-words-help"), AskWhose),
        Screen.NextWayBinding(true),
    ];

    Ballot Ballot => Workshop.Ballots[^1];

    Core.Story.ChoiceId? Chosen => pointed >= 0 ? Ballot.Choices[pointed] : IsPicked ? null : Workshop.Verdict!.Open[0];

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height)
    {
        var result = Bars(width, height);
        return IsTalk
            ? [
                .. Under(Clock.Large(Desk), height,
                    rest => ProjectorPages.Render([new(BlockKind.Prose, Say.Runs("vote.result-prompt"))], width, rest)), result] : [result];
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

    ImmutableArray<Row> Bars(int width, int height)
    {
        var (ballot, answers) = (Ballot, Question.Answers(Workshop.Playthrough));
        var first = Workshop.Ballots.Length > 1 ? Workshop.Ballots[0] : null;
        string[] said =
        [
            .. first is null ? [] : (string[])[WorkshopWording.Shift(VoteShift.From(first, ballot), ballot.Choices).Plain],
            .. first is null ? [WorkshopWording.Agreement(ballot).Plain] : (string[])[],
            WorkshopWording.Verdict(Workshop).Plain + (SaysRule ? " " + WorkshopWording.RuleOf(Workshop.Setup.Rule).Plain : ""),
            .. Workshop.Remarks.Select(remark => $"{WorkshopWording.LetterOf(remark.Choice, ballot.Choices)}: “{Run.Clean(remark.Text)}”"),
        ];
        ImmutableArray<Row> below = [Row.Empty,
            .. said.SelectMany(text => TextWidth.Wrap(text, width - 4)).Select(row => new Row("  " + row, Style.Strong))];
        var bars = VoteBars.Render(
            [
                .. ballot.Choices.Select(
                    (choice, option) =>
                        new VoteBar(answers[option], ballot.Of(choice), first?.Of(choice),
                            pointed >= 0 ? option == pointed : Workshop.Verdict!.Open.Contains(choice) && !IsPicked, Screen.Shell.Moved))],
            width, Math.Max(4, height - below.Length));
        return [.. bars, .. below];
    }
}
