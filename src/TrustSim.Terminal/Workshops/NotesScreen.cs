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
sealed class NotesScreen(WorkshopFollower follower, PacingModel pacing) : Screen
{
    /// <summary>What happens in the room has to be here within a second.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);

    const int PlanFrom = 90;

    static readonly TimeSpan More = TimeSpan.FromMinutes(1);

    Workshop Workshop => follower.Workshop;

    public override string Title => $"Notes · {Passage.Clean(Workshop.Scenario.About.Title)} · {NotesPage.Where(Workshop)}{(Workshop.Timer is { } timer ? $" · {WorkshopWording.Clock(timer.LeftAt(follower.Now))}" : "")}";

    public override string Keys => Workshop.Stage switch
    {
        Stage.Reading when Workshop.WhyNot(new WorkshopAct.Vote(Workshop.Setup.Way)) is null => "D discuss · V vote · U take back · P plan · ? help",
        Stage.Discussing => "V vote · S stop or run the clock · + one minute · U take back · ? help",
        Stage.Voting => "the room votes · C close · U take back · ? help",
        Stage.Revealed => "T talk · V vote again · Enter decide · U take back · ? help",
        Stage.Talking => "V vote again · Enter decide · S clock · + one minute · U take back · ? help",
        Stage.Debrief => "U take back · ? help · Q quit",
        Stage.Reading or Stage.Consequence or Stage.HandOver => "Enter go on · U take back · P plan · ? help",
    };

    public override IReadOnlyList<(string Key, string Does)> Help =>
    [
        ("Enter", "the room turns its page, goes on, or decides by its rule"), ("A-I", "where the facilitator decides: take this answer"), ("D", "the room discusses, as long as planned"), ("V", "it votes"), ("C", "close the vote"), ("T", "talk about the result"),
        ("S", "stop the clock, or let it run"), ("+", "one minute more"), ("U or Ctrl+Z", "take the last step back"), ("E", "end the play, to the debrief"), ("P", "the plan of the time that is left"),
        ("↑ ↓ PgUp PgDn", "scroll"), ("Q or Esc", "quit; the room goes on"),
    ];

    public override ImmutableArray<Row> Body(int width, int height) => Layout.Render([.. Problems, .. NotesPage.Create(Workshop).Passages], width);

    public override int SideWidth(int width) => width < PlanFrom ? 0 : Math.Clamp(width / 3, 30, 44);

    public override ImmutableArray<Row> Side(int width, int height) => Layout.Render(Plan.Passages, width);

    /// <summary>Follows the room, as long as the program runs.</summary>
    public override void Begun(IApplication app) => app.AddTimeout(Every, () =>
    {
        var (stage, step) = (Workshop.Stage, Workshop.Playthrough.Steps.Length);
        var moved = follower.Look();
        if (Shell.Current == this && (stage, step) != (Workshop.Stage, Workshop.Playthrough.Steps.Length)) Shell.Top();
        else if (moved || Workshop.Timer is { IsRunning: true }) Shell.Refresh();
        return true;
    });

    public override bool OnKey(Key key)
    {
        if (key == Key.Enter) Continue();
        else if (key == Key.Z.WithCtrl) Ask(new WorkshopAct.TakeBack());
        else if (key.AsRune.Value is '+' or '=') Ask(new WorkshopAct.Extend(More));
        else if (IsPick(key, out var choice)) Ask(new WorkshopAct.Decide(choice));
        else
        {
            switch (char.ToLowerInvariant((char)key.AsRune.Value))
            {
                case 'd': Ask(new WorkshopAct.Discuss(Planned)); break;
                case 'v': Ask(new WorkshopAct.Vote(Workshop.Setup.Way)); break;
                case 'c': Close(); break;
                case 't': Ask(new WorkshopAct.Talk(Planned)); break;
                case 's': Ask(Workshop.Timer is { IsRunning: true } ? new WorkshopAct.StopClock() : new WorkshopAct.RunClock()); break;
                case 'u': Ask(new WorkshopAct.TakeBack()); break;
                case 'e': AskEnd(); break;
                case 'p': Shell.Push(new PageScreen(() => Plan)); break;
                case 'q': Shell.Quit(); break;
                default: return false;
            }
        }

        return true;
    }

    Page Plan => new("The plan", [.. Lateness, .. PlanPage.Create(WorkshopPlan.From(pacing, Workshop, follower.Now), Workshop.Setup.IsSplit).Passages]);

    TimeSpan Planned => WorkshopPlan.From(pacing, Workshop, follower.Now).NextTalk;

    IEnumerable<Passage> Lateness
    {
        get
        {
            var now = follower.Now;
            var (behind, left) = (WorkshopPlan.Behind(pacing, Workshop, now), Workshop.Time.Left(now));
            yield return new(Role.Meter, left < TimeSpan.Zero ? $"The time is over, by {WorkshopWording.Minutes(-left)}." : $"{WorkshopWording.Minutes(left)} left.");
            if (behind > TimeSpan.FromMinutes(1)) yield return new(Role.Reason, $"The room is {WorkshopWording.Minutes(behind)} late. This is the plan for the rest:");
        }
    }

    IEnumerable<Passage> Problems
    {
        get
        {
            if (follower.Problem is { } problem) yield return new(Role.Reason, $"! The workshop cannot be followed any more: {problem}.");
            else if (!follower.IsLocked) yield return new(Role.Reason, "! The room’s screen is closed. It goes on with: trustsim workshop --resume");
        }
    }

    void Continue()
    {
        if (Workshop.Stage is not (Stage.Revealed or Stage.Talking)) Ask(new WorkshopAct.Continue());
        else if (Workshop.Verdict is { Open: [var only] }) Ask(new WorkshopAct.Decide(only));
        else Shell.ShowStatus($"Press the letter of the answer that is taken: {WorkshopWording.Letters(Workshop.Verdict!.Open, Workshop.Ballots[^1].Choices)}.");
    }

    bool IsPick(Key key, out Core.Story.ChoiceId choice)
    {
        choice = default;
        if (Workshop.Stage is not (Stage.Revealed or Stage.Talking) || Workshop.Verdict is not { Open.Length: > 1 } verdict) return false;
        var option = char.ToUpperInvariant((char)key.AsRune.Value) - 'A';
        if (option < 0 || option >= Workshop.Ballots[^1].Choices.Length || !verdict.Open.Contains(Workshop.Ballots[^1].Choices[option])) return false;
        choice = Workshop.Ballots[^1].Choices[option];
        return true;
    }

    void Close()
    {
        if (Workshop.Open is not { IsBegun: true, Missing: > 0 and var missing } ballot || ballot.Way == BallotWay.Hands) Ask(new WorkshopAct.Close());
        else Shell.Push(new AskScreen("Close the vote?", WorkshopWording.NotVoted(Workshop.Group.Voters, missing), "Wait", "Close the vote", () => Ask(new WorkshopAct.Close())));
    }

    void AskEnd()
    {
        if (Workshop.WhyNot(new WorkshopAct.End()) is { } reason) Shell.ShowStatus($"Not now: {reason}.");
        else Shell.Push(new AskScreen("To the debrief?", "The play ends here, and the room goes to the debrief.", "Stay", "To the debrief", () => Ask(new WorkshopAct.End())));
    }

    void Ask(WorkshopAct act)
    {
        if (follower.Ask(act) is { } reason) Shell.ShowStatus($"Not now: {reason}.");
    }
}
