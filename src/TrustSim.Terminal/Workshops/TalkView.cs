namespace TrustSim.Terminal.Workshops;

/// <summary>The group talks before it votes, and a clock runs.</summary>
sealed class TalkView(GroupScreen screen) : GroupView(screen)
{
    public override string Title => Say.Text("group.discuss-title");

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(KeyAction.Continue, [Press.Enter], Say.Text($"vote.by-{Desk.Way.Id()}"), Say.Text("group.end-talk-help"), Vote),
        .. Clock.Bindings(Workshop, act => Screen.Do(act)),
        new(KeyAction.Vote, [Press.Sign('V')], null, Say.Text("group.end-talk-help"), Vote),
        Screen.NextWayBinding(true),
    ];

    public override string? PagesLabel => Say.Text("vote.the-answers");

    public override bool EnterTurns => false;

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height) =>
    [
        .. Under(Clock.Large(Desk), height,
            rest =>
                ProjectorPages.Render(
                    [new(BlockKind.Title, Workshop.Playthrough.Scene!.Scene.Asked()),
                        new(BlockKind.Prose, Question.PromptOf(Workshop.Playthrough))], width, rest)),
        .. Under(Clock.Small(Desk), height, rest => OptionCards.Render(Question.Answers(Workshop.Playthrough), -1, width, rest)),
    ];

    void Vote() => Screen.Entrance.Vote();
}
