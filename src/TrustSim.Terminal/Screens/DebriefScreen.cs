using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Records.Journal;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;
using TrustSim.Presentation.Pages;

namespace TrustSim.Terminal.Screens;

/// <summary>What a play came to, part by part; on the line and among other roads the decisions can be walked.</summary>
sealed class DebriefScreen : Screen
{
    readonly Debrief debrief;
    readonly Meters meters;
    readonly PlaySession session;
    readonly ImmutableArray<DebriefPart> parts;
    int part;
    int decision;

    public DebriefScreen(Debrief debrief, Meters meters, PlaySession session)
    {
        (this.debrief, this.meters, this.session) = (debrief, meters, session);
        decision = Math.Min(1, Decisions);
        var room = ForesightPage.Create(debrief, TakeAwayPage.ForeseenOn(debrief, session.Tree));
        parts =
        [
            new LinePart(debrief), new PagePart(DebriefPages.OfKeys(debrief)), new PagePart(DebriefPages.NotTold(debrief)),
                new PagePart(PeoplePage.Create(debrief)),
            new OtherPathsPart(debrief),
            .. room is null ? [] : (DebriefPart[])[new PagePart(room)],
            new TakeAwayPart(debrief, session, screen => Shell.Push(screen)),
        ];
    }

    int Decisions => debrief.Playthrough.Steps.Length - 1;

    public DebriefPart Part => parts[part];

    public override string Title =>
        $"Debrief · {part + 1} of {parts.Length} · {Part.Title}{(session.Problem is null ? "" : " · NOT SAVED")}";

    public override IReadOnlyList<Binding> Bindings =>
    [
        .. Part.Bindings,
        new(
            KeyAction.Turn, [Press.LeftRight], "decisions", "walk from decision to decision", stroke => Explore(stroke.Step),
            Part.StepsThroughDecisions),
        new(
            KeyAction.Continue, [Press.Enter], IsLast ? null : "next part", "the next part", () => Go(part + 1),
            Part.Bindings.All(own => !own.When || own.Action != KeyAction.Continue)),
        Binding.Numbers(parts.Length, "parts", "go to a part", Go),
        new(
            KeyAction.GoBackThere, [Press.Sign('G')], "go back", "go back to this decision and decide anew; this path is kept",
            () => Stand(debrief.Playthrough.BackTo(decision)), Part.StepsThroughDecisions && decision > 0),
        new(
            KeyAction.Transcript, [Press.Sign('T')], Part.StepsThroughDecisions || IsLast ? null : "transcript", "everything said and done",
            () => Shell.Push(new PageScreen(Transcript.Create(debrief.Playthrough, meters), fromTheEnd: true))),
        new(
            KeyAction.TakeBack, [Press.Sign('U'), Press.Ctrl('Z')], null, "take the last decision back and play on",
            () => Stand(debrief.Playthrough.TakeBack()), Lifecycle.Validate(debrief.Playthrough, Trigger.TakeBack) is null),
        new(
            KeyAction.Map, [Press.Sign('M')], null, "your path, and back to any decision on it",
            () => Shell.Push(new PathSoFarScreen(debrief.Playthrough, Meters.Live, session, Stand))),
        new(
            KeyAction.Paths, [Press.Sign('F')], null, "your paths: to compare them, or go over to one",
            () => Shell.Push(new BranchesScreen(session, meters, Stand))),
        Esc("back", "leave; H on the first screen shows this debrief again"),
        new(KeyAction.Quit, [Press.Sign('Q')], null, "quit", Shell.Quit),
    ];

    bool IsLast => part == parts.Length - 1;

    // Who has pointed at a question wants to answer it.
    public override bool EnterReadsOn => Part.InSight < 0;

    public override int InSight => Part.InSight;

    public override ImmutableArray<Row> Body(int width, int height) => Part.Body(width, height, decision);

    public override void OnOption(int option) => Part.OnOption(option);

    public override void Back()
    {
        session.Dispose();
        Shell.Pop();
        if (Shell.Current is HomeScreen) Shell.ShowStatus("To read this debrief again: H, then Enter, and Enter on the play.");
    }

    void Explore(int by) => decision = Math.Clamp(decision + by, Math.Min(1, Decisions), Decisions);

    void Go(int to)
    {
        if (to >= parts.Length)
        {
            Shell.ShowStatus("This was the last part. ↑↓ points at a question to answer, Esc goes back.");
            return;
        }

        part = to;
        Shell.Top();
    }

    void Stand(Playthrough play)
    {
        session.Record(play);
        Shell.Replace(
            play.Phase == Phase.Debrief ? new DebriefScreen(Debrief.From(play), meters, session) : new PlayScreen(play, meters, session));
    }
}
