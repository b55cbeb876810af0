namespace TrustSim.Terminal.Workshops;

/// <summary>The pause between the turns of two halves. The screen shows nothing of either half until the next one is ready.</summary>
sealed class HandOverView(GroupScreen screen) : GroupView(screen)
{
    Runs Here => Runs.FromPlayer(Workshop.Group.Name);

    Runs Next => Runs.FromPlayer(Workshop.Groups[1 - Workshop.Turn].Name);

    public override string Title => Say.Text("group.hand-over-title");

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(
            KeyAction.Continue, [Press.Enter], Say.Text("group.hand-over-continue", ("name", Next)),
                Say.Text("group.hand-over-continue-help"),
            () => Screen.Do(new WorkshopAct.Continue())),
        new(
            KeyAction.Stay, [Press.Sign('S')], Say.Text("group.hand-over-stay", ("name", Here)), Say.Text("group.hand-over-stay-help"),
            () => Screen.Do(new WorkshopAct.Stay()), Workshop.Validate(new WorkshopAct.Stay()) is null),
    ];

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height) =>
        ProjectorPages.Render(
            [
                Block.Say(BlockKind.Title, "group.hand-over-now", ("name", Next)),
                new(BlockKind.Prose,
                    Runs.FromProgram(
                        Workshop.Group.IsOver ? Say.Text("group.hand-over-is-over", ("name", Here))
                            : Say.Text("group.hand-over-rests", ("name", Here)))),
                Block.Say(BlockKind.Prose, "group.hand-over-when", ("here", Here), ("next", Next)),
            ],
            width, height);
}
