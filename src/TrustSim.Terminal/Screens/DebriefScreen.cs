using System.Collections.Immutable;
using TrustSim.Presentation.Catalogues;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Records.Journal;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Documents;
using TrustSim.Terminal.Bindings;
using TrustSim.Presentation.Pages;

namespace TrustSim.Terminal.Screens;

/// <summary>The outcome of a playthrough, part by part; on the line and among other paths one can go from decision to decision.</summary>
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
        Say.Text("debrief.title", ("part", part + 1), ("parts", parts.Length), ("title", Runs.FromProgram(Part.Title)))
            + Shell.NotSaved(session.Problem);

    public override IReadOnlyList<Binding> Bindings =>
    [
        .. Part.Bindings,
        new(
            KeyAction.Turn, [Press.LeftRight], Say.Text("debrief.decisions"), Say.Text("debrief.decisions-help"),
                stroke => Explore(stroke.Step),
            Part.StepsThroughDecisions),
        new(
            KeyAction.Continue, [Press.Enter], IsLast ? null : Say.Text("bind.next-part"), Say.Text("debrief.next-part-help"),
                () => Go(part + 1),
            Part.Bindings.All(own => !own.When || own.Action != KeyAction.Continue)),
        Binding.Numbers(parts.Length, Say.Text("bind.parts"), Say.Text("bind.go-to-part"), Go),
        new(
            KeyAction.GoBackThere, [Press.Sign('G')], Say.Text("debrief.go-back"), Say.Text("debrief.go-back-help"),
            () => Stand(debrief.Playthrough.BackTo(decision)), Part.StepsThroughDecisions && decision > 0),
        new(
            KeyAction.Transcript, [Press.Sign('T')], Part.StepsThroughDecisions || IsLast ? null : Say.Text("bind.transcript"),
                Say.Text("debrief.transcript-help"),
            () => Shell.Push(new PageScreen(Transcript.Create(debrief.Playthrough, meters), fromTheEnd: true))),
        new(
            KeyAction.TakeBack, [Press.Sign('U'), Press.Ctrl('Z')], null, Say.Text("debrief.take-back-help"),
            () => Stand(debrief.Playthrough.TakeBack()), Lifecycle.Validate(debrief.Playthrough, Trigger.TakeBack) is null),
        new(
            KeyAction.Map, [Press.Sign('M')], null, Say.Text("debrief.map-help"),
            () => Shell.Push(new PathSoFarScreen(debrief.Playthrough, Meters.Live, session, Stand))),
        new(
            KeyAction.Paths, [Press.Sign('F')], null, Say.Text("debrief.paths-help"),
            () => Shell.Push(new BranchesScreen(session, meters, Stand))),
        Esc(Say.Text("bind.back"), Say.Text("debrief.leave-help")),
        new(KeyAction.Quit, [Press.Sign('Q')], null, Say.Text("bind.quit"), Shell.Quit),
    ];

    bool IsLast => part == parts.Length - 1;

    // A question that is pointed at is to be answered.
    public override bool EnterReadsOn => Part.InSight < 0;

    public override int InSight => Part.InSight;

    public override ImmutableArray<Row> Body(int width, int height) => Part.Body(width, height, decision);

    public override void OnOption(int option) => Part.OnOption(option);

    public override void Back()
    {
        session.Dispose();
        Shell.Pop();
        if (Shell.Current is HomeScreen) Shell.ShowStatus(Say.Text("debrief.again"));
    }

    void Explore(int by) => decision = Math.Clamp(decision + by, Math.Min(1, Decisions), Decisions);

    void Go(int to)
    {
        if (to >= parts.Length)
        {
            Shell.ShowStatus(Say.Text("debrief.last-part"));
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
