namespace TrustSim.Terminal.Workshops;

/// <summary>The clock of a talk, as the group sees it, and its keys in both windows.</summary>
static class Clock
{
    static readonly TimeSpan More = TimeSpan.FromMinutes(1);

    /// <summary>Returns the keys for the visible clock of a talk.</summary>
    /// <param name="act">Performs the act in the group's window, or sends it from the notes.</param>
    public static ImmutableArray<Binding> Bindings(Workshop workshop, Action<WorkshopAct> act) =>
    [
        new(
            KeyAction.Talk, [Press.Sign('P')], workshop.Timer is { IsRunning: true } ? Say.Text("clock.pause") : Say.Text("clock.run-on"),
                Say.Text("clock.pause-or-run-on"),
            () => act(workshop.Timer is { IsRunning: true } ? new WorkshopAct.StopClock() : new WorkshopAct.RunClock()),
            workshop.Timer is not null),
        new(
            KeyAction.MoreTime, [Press.Sign('+'), Press.Sign('-')], Say.Text("clock.one-minute-more"),
                Say.Text("clock.one-minute-more-help"), stroke => act(new WorkshopAct.Extend(stroke.Name == "-" ? -More : More)),
            workshop.Timer is not null),
    ];

    public static IReadOnlyList<Row> Large(GroupDesk desk) =>
        [.. BigText.Render(Left(desk)).Select(row => new Row("  " + row, Style.Strong)), new Row($"  {Remark(desk)}", Style.Strong),
            Row.Empty];

    public static IReadOnlyList<Row> Small(GroupDesk desk) => [new Row($"  {Left(desk)}  {Remark(desk)}", Style.Strong), Row.Empty];

    static string Left(GroupDesk desk) => WorkshopWording.Clock(desk.Workshop.Timer!.LeftAt(desk.Now));

    static string Remark(GroupDesk desk) =>
        desk.Workshop.Timer!.LeftAt(desk.Now) < TimeSpan.Zero ? Say.Text("clock.time-is-up") : desk.Workshop.Timer.IsRunning ? ""
            : Say.Text("clock.stands");
}
