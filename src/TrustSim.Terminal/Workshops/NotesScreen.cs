using System.Collections.Immutable;
using Terminal.Gui.App;
using Terminal.Gui.Input;
using TrustSim.Core.Workshops;
using TrustSim.Records.Workshops;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;
using TrustSim.Terminal.Screens;

namespace TrustSim.Terminal.Workshops;

/// <summary>The facilitator's view of a workshop that another terminal shows to the room: what the room must not see, and keys that drive it.</summary>
sealed class NotesScreen(WorkshopFollower follower, Course course) : Screen
{
    /// <summary>What happens in the room has to be here within a second.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);

    const int PlanFrom = 90;

    static readonly TimeSpan More = TimeSpan.FromMinutes(1);

    Workshop Room => follower.Room;

    public override string Title => $"Notes · {Passage.Clean(Room.Scenario.About.Title)} · {NotesPage.Where(Room)}{(Room.Timer is { } timer ? $" · {RoomWords.Clock(timer.LeftAt(follower.Now))}" : "")}";

    public override string Keys => Room.Stage switch
    {
        Stage.Reading when Room.WhyNot(new RoomAct.Vote(Room.Setup.Way)) is null => "D discuss · V vote · U take back · P plan · ? help",
        Stage.Discussing => "V vote · S stop or run the clock · + one minute · U take back · ? help",
        Stage.Voting => "the room votes · C close · U take back · ? help",
        Stage.Revealed => "T talk · V vote again · Enter decide · U take back · ? help",
        Stage.Talking => "V vote again · Enter decide · S clock · + one minute · U take back · ? help",
        Stage.Debrief => "U take back · ? help · Q quit",
        _ => "Enter go on · U take back · P plan · ? help",
    };

    public override IReadOnlyList<(string Key, string Does)> Help =>
    [
        ("Enter", "the room turns its page, goes on, or decides by its rule"), ("A-I", "where the facilitator decides: take this answer"), ("D", "the room discusses, as long as planned"), ("V", "it votes"), ("C", "close the vote"), ("T", "talk about the result"),
        ("S", "stop the clock, or let it run"), ("+", "one minute more"), ("U or Ctrl+Z", "take the last step back"), ("E", "end the play, to the debrief"), ("P", "the plan of the time that is left"),
        ("↑ ↓ PgUp PgDn", "scroll"), ("Q or Esc", "quit; the room goes on"),
    ];

    public override ImmutableArray<Row> Body(int width, int height) => Layout.Of([.. Problems, .. NotesPage.Of(Room).Passages], width);

    public override int SideWidth(int width) => width < PlanFrom ? 0 : Math.Clamp(width / 3, 30, 44);

    public override ImmutableArray<Row> Side(int width, int height) => Layout.Of(Plan.Passages, width);

    /// <summary>Follows the room, as long as the program runs.</summary>
    public override void Begun(IApplication app) => app.AddTimeout(Every, () =>
    {
        var (stage, step) = (Room.Stage, Room.Play.Steps.Length);
        var moved = follower.Look();
        if (Shell.Current == this && (stage, step) != (Room.Stage, Room.Play.Steps.Length)) Shell.Top();
        else if (moved || Room.Timer is { IsRunning: true }) Shell.Refresh();
        return true;
    });

    public override bool OnKey(Key key)
    {
        if (key == Key.Enter) GoOn();
        else if (key == Key.Z.WithCtrl) Ask(new RoomAct.TakeBack());
        else if (key.AsRune.Value is '+' or '=') Ask(new RoomAct.Extend(More));
        else if (IsPick(key, out var choice)) Ask(new RoomAct.Decide(choice));
        else
        {
            switch (char.ToLowerInvariant((char)key.AsRune.Value))
            {
                case 'd': Ask(new RoomAct.Discuss(Planned)); break;
                case 'v': Ask(new RoomAct.Vote(Room.Setup.Way)); break;
                case 'c': Close(); break;
                case 't': Ask(new RoomAct.Talk(Planned)); break;
                case 's': Ask(Room.Timer is { IsRunning: true } ? new RoomAct.StopClock() : new RoomAct.RunClock()); break;
                case 'u': Ask(new RoomAct.TakeBack()); break;
                case 'e': AskEnd(); break;
                case 'p': Shell.Push(new PageScreen(() => Plan)); break;
                case 'q': Shell.Quit(); break;
                default: return false;
            }
        }

        return true;
    }

    Page Plan => new("The plan", [.. Lateness, .. PlanPage.Of(WorkshopPlan.Of(course, Room, follower.Now), Room.Setup.IsSplit).Passages]);

    TimeSpan Planned => WorkshopPlan.Of(course, Room, follower.Now).NextTalk;

    IEnumerable<Passage> Lateness
    {
        get
        {
            var now = follower.Now;
            var (behind, left) = (WorkshopPlan.Behind(course, Room, now), Room.Time.Left(now));
            yield return new(Role.Meter, left < TimeSpan.Zero ? $"The time is over, by {RoomWords.Minutes(-left)}." : $"{RoomWords.Minutes(left)} left.");
            if (behind > TimeSpan.FromMinutes(1)) yield return new(Role.Reason, $"The room is {RoomWords.Minutes(behind)} late. This is the plan for the rest:");
        }
    }

    IEnumerable<Passage> Problems
    {
        get
        {
            if (follower.Problem is { } problem) yield return new(Role.Reason, $"! The workshop cannot be followed any more: {problem}.");
            else if (!follower.IsHeld) yield return new(Role.Reason, "! The room’s screen is closed. It goes on with: trustsim workshop --resume");
        }
    }

    void GoOn()
    {
        if (Room.Stage is not (Stage.Revealed or Stage.Talking)) Ask(new RoomAct.GoOn());
        else if (Room.Verdict is { Open: [var only] }) Ask(new RoomAct.Decide(only));
        else Shell.Say($"Press the letter of the answer that is taken: {RoomWords.Letters(Room.Verdict!.Open, Room.Ballots[^1].Choices)}.");
    }

    bool IsPick(Key key, out Core.Story.ChoiceId choice)
    {
        choice = default;
        if (Room.Stage is not (Stage.Revealed or Stage.Talking) || Room.Verdict is not { Open.Length: > 1 } verdict) return false;
        var option = char.ToUpperInvariant((char)key.AsRune.Value) - 'A';
        if (option < 0 || option >= Room.Ballots[^1].Choices.Length || !verdict.Open.Contains(Room.Ballots[^1].Choices[option])) return false;
        choice = Room.Ballots[^1].Choices[option];
        return true;
    }

    void Close()
    {
        if (Room.Open is not { IsBegun: true, Missing: > 0 and var missing } ballot || ballot.Way == BallotWay.Hands) Ask(new RoomAct.Close());
        else Shell.Push(new AskScreen("Close the vote?", RoomWords.NotVoted(Room.Group.Voters, missing), "Wait", "Close the vote", () => Ask(new RoomAct.Close())));
    }

    void AskEnd()
    {
        if (Room.WhyNot(new RoomAct.End()) is { } reason) Shell.Say($"Not now: {reason}.");
        else Shell.Push(new AskScreen("To the debrief?", "The play ends here, and the room goes to the debrief.", "Stay", "To the debrief", () => Ask(new RoomAct.End())));
    }

    void Ask(RoomAct act)
    {
        if (follower.Ask(act) is { } reason) Shell.Say($"Not now: {reason}.");
    }
}
