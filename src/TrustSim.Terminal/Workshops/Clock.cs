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

    public static string RunOrStop(Workshop room) => room.Timer is { IsRunning: true } ? "pause" : "run on";

    public static IReadOnlyList<Row> Large(RoomDesk desk) =>
        [.. BigText.Of(Left(desk)).Select(row => new Row("  " + row, Ink.Strong)), new Row($"  {Remark(desk)}", Ink.Strong), Row.Empty];

    public static IReadOnlyList<Row> Small(RoomDesk desk) => [new Row($"  {Left(desk)}  {Remark(desk)}", Ink.Strong), Row.Empty];

    public static bool OnKey(RoomScreen screen, Key key)
    {
        if (key.AsRune.Value is '+' or '=') screen.Do(new RoomAct.Extend(More));
        else if (key.AsRune.Value is 'p' or 'P') screen.Do(screen.Desk.Room.Timer is { IsRunning: true } ? new RoomAct.StopClock() : new RoomAct.RunClock());
        else return false;
        return true;
    }

    static string Left(RoomDesk desk) => RoomWords.Clock(desk.Room.Timer!.LeftAt(desk.Now));

    static string Remark(RoomDesk desk) =>
        desk.Room.Timer!.LeftAt(desk.Now) < TimeSpan.Zero ? "Time is up." : desk.Room.Timer.IsRunning ? "" : "The clock stands.";
}
