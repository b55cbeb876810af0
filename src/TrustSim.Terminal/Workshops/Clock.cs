using Terminal.Gui.Input;
using TrustSim.Core.Workshops;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Projector;

namespace TrustSim.Terminal.Workshops;

/// <summary>The clock of a talk, as the room sees it, and its keys.</summary>
static class Clock
{
    static readonly TimeSpan More = TimeSpan.FromMinutes(1);

    public static IReadOnlyList<(string Key, string Does)> Help { get; } = [("P", "stop the clock, or let it run"), ("+", "one minute more")];

    public static string RunOrStop(Workshop workshop) => workshop.Timer is { IsRunning: true } ? "pause" : "run on";

    public static IReadOnlyList<Row> Large(GroupDesk desk) =>
        [.. BigText.Render(Left(desk)).Select(row => new Row("  " + row, Style.Strong)), new Row($"  {Remark(desk)}", Style.Strong), Row.Empty];

    public static IReadOnlyList<Row> Small(GroupDesk desk) => [new Row($"  {Left(desk)}  {Remark(desk)}", Style.Strong), Row.Empty];

    public static bool OnKey(GroupScreen screen, Key key)
    {
        if (key.AsRune.Value is '+' or '=') screen.Do(new WorkshopAct.Extend(More));
        else if (key.AsRune.Value is 'p' or 'P') screen.Do(screen.Desk.Workshop.Timer is { IsRunning: true } ? new WorkshopAct.StopClock() : new WorkshopAct.RunClock());
        else return false;
        return true;
    }

    static string Left(GroupDesk desk) => WorkshopWording.Clock(desk.Workshop.Timer!.LeftAt(desk.Now));

    static string Remark(GroupDesk desk) =>
        desk.Workshop.Timer!.LeftAt(desk.Now) < TimeSpan.Zero ? "Time is up." : desk.Workshop.Timer.IsRunning ? "" : "The clock stands.";
}
