namespace TrustSim.Terminal.Workshops;

/// <summary>
/// A decision that the facilitator tells: the beginning of its scene with the question and the answers. The program proposes none of them.
/// </summary>
sealed class ToldView(GroupScreen screen) : GroupView(screen)
{
    int pointed = -1;

    public override string Title => PlayText.Where(Workshop.Playthrough);

    public override string Place => Say.Text("vote.place-told");

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(
            KeyAction.Pick, [Press.Letters(Offered.Length), Press.Digits(Offered.Length)],
            pointed < 0 && !Screen.IsTurning ? Say.Text("vote.point-at-one") : null, Say.Text("vote.point-at-answer"),
            stroke => OnOption(stroke.Option)),
        new(
            KeyAction.Continue, [Press.Enter],
            pointed < 0 ? null : Say.Text("vote.decide", ("letter", WorkshopWording.Letter(pointed))), Say.Text("vote.tell-help"), Tell),
        new(
            KeyAction.Vote, [Press.Sign('V')], Screen.IsTurning ? null : Say.Text($"vote.by-{Desk.Way.Id()}"),
            Say.Text("vote.all-the-same-help"),
            Screen.Entrance.Vote),
        new(
            KeyAction.Talk, [Press.Sign('P')], null, Say.Text("group.talk-first-help"),
            () => Screen.Do(new WorkshopAct.Discuss(Desk.Talk))),
        Screen.NextWayBinding(true),
    ];

    ImmutableArray<Choice> Offered => Workshop.Playthrough.OpenChoices;

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height)
    {
        var play = Workshop.Playthrough;
        var question = Question.Render(play, width);
        var story = ToldPage.Create(play).ToList();
        ImmutableArray<Row> lead = [.. Layout.Render(story, width - 4).Select(Indented), Row.Empty];
        ImmutableArray<Row> above = [.. story.Count > 0 ? lead : [], .. question];
        var one = Answers(above);
        if (one is [{ } page] && page.Length <= height) return one;
        return [.. ProjectorPages.Render(story, width, height), .. Answers(question)];

        ImmutableArray<ImmutableArray<Row>> Answers(ImmutableArray<Row> under) =>
            Under(under, height, rest => OptionCards.Render(Question.Answers(play), pointed, width, rest));
    }

    public override void OnOption(int option) => pointed = option;

    void Tell()
    {
        if (pointed >= 0) Screen.Do(new WorkshopAct.Tell(Offered[pointed].Id));
        else Screen.Shell.ShowStatus(WorkshopWording.PointFirst(Workshop));
    }

    static Row Indented(Row row) => row with { Spans = [new("  ", Style.Text), .. row.Spans] };
}
