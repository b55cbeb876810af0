using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Workshops;
using System.Collections.Immutable;
using Terminal.Gui.App;
using TrustSim.Core.Story;
using TrustSim.Core.Workshops;
using TrustSim.Records.Workshops;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;
using TrustSim.Presentation.Documents;
using TrustSim.Terminal.Screens;

namespace TrustSim.Terminal.Workshops;

/// <summary>The facilitator's view of a workshop that another terminal shows to the room: what the room must not see, and keys that drive
/// it.</summary>
sealed class NotesScreen(WorkshopFollower follower, PacingModel pacing) : Screen
{
    /// <summary>What happens in the room has to be here within a second.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);

    const int PlanFrom = 90;

    ((int Turn, int Steps, int Ballots) Where, ChoiceId Choice)? pointed;

    Workshop Workshop => follower.Workshop;

    public override string Title =>
        $"Notes · {Run.Clean(Workshop.Scenario.About.Title)} · {NotesPage.Where(Workshop)}{(Workshop.Timer is { } timer ? $" · {WorkshopWording.Clock(timer.LeftAt(follower.Now))}" : "")}";

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(
            KeyAction.Pick,
            IsPicked ? [Press.Letters(Offered.Length, WorkshopWording.OpenLetters(Workshop)), Press.Digits(Offered.Length)] : [],
            Chosen is null ? "point at one" : null, "where the facilitator decides: point at the answer that is taken", Point, IsPicked),
        new(KeyAction.Continue, [Press.Enter], EnterLabel, "the group turns its page, continues, or decides by its rule", Continue),
        new(
            KeyAction.Vote, [Press.Sign('V')], Workshop.Stage == Stage.Voting ? "close" : HasResult ? "vote again" : "vote",
            "it votes, or closes the vote", VoteOrClose, IsAsked || HasResult || Workshop.Stage is Stage.Discussing or Stage.Voting),
        new(
            KeyAction.Talk, [Press.Sign('P')], "talk", "the group talks about it, as long as planned",
            () => Ask(new WorkshopAct.Discuss(Planned)), IsAsked),
        new(
            KeyAction.Talk, [Press.Sign('P')], "talk about it", "the group talks about the result",
                () => Ask(new WorkshopAct.Talk(Planned)),
            Workshop.Stage == Stage.Revealed),
        .. Clock.Bindings(Workshop, Ask),
        new(
            KeyAction.TakeBack, [Press.Sign('U'), Press.Ctrl('Z')], "take back", "take the last step back",
            () => Ask(new WorkshopAct.TakeBack())),
        new(KeyAction.Plan, [Press.Sign('M')], "plan", "the plan of the time that is left", () => Shell.Push(new PageScreen(() => Plan))),
        new(KeyAction.EndPlay, [Press.Sign('X')], null, "end the game, to the debrief", AskEnd, Workshop.Stage != Stage.Debrief),
        new(KeyAction.Quit, [Press.Sign('Q')], Workshop.Stage == Stage.Debrief ? "quit" : null, "quit; the group continues", Shell.Quit),
        Esc(null, "quit; the group continues"),
    ];

    string? EnterLabel => Workshop.Stage switch
    {
        Stage.Reading => IsAsked ? null : "continue",
        Stage.Consequence or Stage.HandOver => "continue",
        Stage.Revealed or Stage.Talking => Chosen is { } choice ? $"decide {WorkshopWording.LetterOf(choice, Offered)}" : null,
        Stage.Discussing or Stage.Voting or Stage.Debrief => null,
    };

    bool IsAsked => Workshop.Stage == Stage.Reading && Workshop.Validate(new WorkshopAct.Vote(Workshop.Setup.Way)) is null;

    bool HasResult => Workshop.Stage is Stage.Revealed or Stage.Talking;

    /// <summary>Whether the facilitator decides between several answers.</summary>
    bool IsPicked => HasResult && Workshop.Verdict!.Open.Length > 1;

    ImmutableArray<ChoiceId> Offered => Workshop.Ballots[^1].Choices;

    /// <summary>Where the group is; what was pointed at elsewhere holds no longer.</summary>
    (int Turn, int Steps, int Ballots) Here => (Workshop.Turn, Workshop.Playthrough.Steps.Length, Workshop.Ballots.Length);

    /// <summary>The answer that Enter takes; null: none yet.</summary>
    ChoiceId? Chosen =>
        !HasResult ? null : !IsPicked ? Workshop.Verdict!.Open[0] : pointed is { } at && at.Where == Here ? at.Choice : null;

    public override ImmutableArray<Row> Body(int width, int height) =>
        Layout.Render([.. Problems, .. NotesPage.Create(Workshop).Blocks], width);

    public override int SideWidth(int width) => width < PlanFrom ? 0 : Math.Clamp(width / 3, 30, 44);

    public override ImmutableArray<Row> Side(int width, int height) => Layout.Render(Plan.Blocks, width);

    /// <summary>Follows the room, as long as the program runs.</summary>
    public override void Begun(IApplication app) => app.AddTimeout(Every, () =>
    {
        var (stage, step) = (Workshop.Stage, Workshop.Playthrough.Steps.Length);
        var moved = follower.Look();
        if (Shell.Current == this && (stage, step) != (Workshop.Stage, Workshop.Playthrough.Steps.Length)) Shell.Top();
        else if (moved || Workshop.Timer is { IsRunning: true }) Shell.Refresh();
        return true;
    });

    Document Plan =>
        new(Runs.FromProgram("The plan"),
            [.. Lateness, .. PlanPage.Create(WorkshopPlan.From(pacing, Workshop, follower.Now), Workshop.Setup.IsSplit).Blocks]);


    TimeSpan Planned => WorkshopPlan.From(pacing, Workshop, follower.Now).NextTalk;

    IEnumerable<Block> Lateness
    {
        get
        {
            var now = follower.Now;
            var (behind, left) = (WorkshopPlan.Behind(pacing, Workshop, now), Workshop.Time.Left(now));
            yield return new(BlockKind.Meter,
                Runs.FromProgram(
                    left < TimeSpan.Zero ? $"The time is over, by {WorkshopWording.Minutes(-left)}."
                        : $"{WorkshopWording.Minutes(left)} left."));
            if (behind > TimeSpan.FromMinutes(1))
                yield return new(BlockKind.Reason,
                    Runs.FromProgram($"The room is {WorkshopWording.Minutes(behind)} late. This is the plan for the rest:"));
        }
    }

    IEnumerable<Block> Problems
    {
        get
        {
            if (follower.Problem is { } problem)
                yield return new(BlockKind.Reason, Runs.FromProgram($"! The workshop cannot be followed any more: {problem}."));
            else if (!follower.IsLocked)
                yield return new(BlockKind.Reason,
                    Runs.FromProgram("! The room’s screen is closed. It goes on with: trustsim workshop --resume"));
        }
    }

    void Continue()
    {
        if (!HasResult) Ask(new WorkshopAct.Continue());
        else if (Chosen is { } choice) Ask(new WorkshopAct.Decide(choice));
        else Shell.ShowStatus(WorkshopWording.PointFirst(Workshop));
    }

    void Point(Keystroke stroke)
    {
        if (Workshop.Verdict!.Open.Contains(Offered[stroke.Option])) pointed = (Here, Offered[stroke.Option]);
        else Shell.ShowStatus(WorkshopWording.FewerVotes(Workshop, stroke.Option));
    }

    void VoteOrClose()
    {
        if (Workshop.Stage == Stage.Voting) Close();
        else Ask(new WorkshopAct.Vote(Workshop.Setup.Way));
    }

    void Close()
    {
        if (Workshop.Open is not { IsBegun: true, Missing: > 0 and var missing } ballot || ballot.Way == BallotWay.Hands)
            Ask(new WorkshopAct.Close());
        else Shell.Push(
            new AskScreen("Close the vote?", WorkshopWording.NotVoted(Workshop.Group.Voters, missing).Plain, "Wait", "Close the vote",
                () => Ask(new WorkshopAct.Close())));
    }

    void AskEnd()
    {
        if (Workshop.Validate(new WorkshopAct.End()) is { } reason) Shell.ShowStatus(Say.NotNow(reason).Plain);
        else Shell.Push(
            new AskScreen("To the debrief?", "The game ends here, and the group goes to the debrief.", "Stay", "To the debrief",
                () => Ask(new WorkshopAct.End())));
    }

    void Ask(WorkshopAct act)
    {
        if (follower.Ask(act) is { } reason) Shell.ShowStatus(Say.NotNow(reason).Plain);
    }
}
