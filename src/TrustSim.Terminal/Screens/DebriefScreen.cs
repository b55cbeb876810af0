using System.Collections.Immutable;
using Terminal.Gui.Input;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Records.Journal;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;

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
            new LinePart(debrief), new PagePart(DebriefPages.OfKeys(debrief)), new PagePart(DebriefPages.NotTold(debrief)), new PagePart(PeoplePage.Create(debrief)),
            new OtherPathsPart(debrief),
            .. room is null ? [] : (DebriefPart[])[new PagePart(room)],
            new TakeAwayPart(debrief, session, screen => Shell.Push(screen)),
        ];
    }

    int Decisions => debrief.Playthrough.Steps.Length - 1;

    DebriefPart Part => parts[part];

    public override string Title => $"Debrief · {part + 1} of {parts.Length} · {Part.Title}{(session.Problem is null ? "" : " · NOT SAVED")}";

    public override string Keys => Part.StepsThroughDecisions
        ? $"←→ decisions · Enter next part · 1-{parts.Length} parts · ? help · Esc back · B go back"
        : part < parts.Length - 1 ? $"Enter next part · 1-{parts.Length} parts · T transcript · ? help · Esc back" : $"{Part.Keys} · Esc back · 1 the line again · ? help";

    public override IReadOnlyList<(string Key, string Does)> Help =>
    [
        ("Enter", "the next part"),
        ($"1-{parts.Length}", "go to a part"),
        ("← →", "on the line and among other roads: walk from decision to decision"),
        ("B", "there: go back to this decision and decide anew; this road is kept"),
        ("↑ ↓ Enter", "in the last part: point at a question, and write"),
        ("U", "take the last decision back and play on"),
        ("T", "everything said and done"),
        ("M", "the road, and back to any decision on it"),
        ("F", "all roads of this play: to compare them, or go over to one"),
        ("Esc", "leave; H on the first screen shows this debrief again"),
        ("Q", "quit"),
    ];

    // Who has pointed at a question wants to answer it.
    public override bool EnterReadsOn => Part.InSight < 0;

    public override int InSight => Part.InSight;

    public override ImmutableArray<Row> Body(int width, int height) => Part.Body(width, height, decision);

    public override bool OnKey(Key key)
    {
        if (Part.OnKey(key)) return true;
        if (key == Key.Enter) Go(part + 1);
        else if (Part.StepsThroughDecisions && key == Key.CursorRight) decision = Math.Min(decision + 1, Decisions);
        else if (Part.StepsThroughDecisions && key == Key.CursorLeft) decision = Math.Max(decision - 1, Math.Min(1, Decisions));
        else if (key.AsRune.Value is >= '1' and <= '9' and var digit && digit - '1' < parts.Length) Go(digit - '1');
        else
        {
            switch (char.ToLowerInvariant((char)key.AsRune.Value))
            {
                case 'b' when Part.StepsThroughDecisions && decision > 0: Stand(debrief.Playthrough.BackTo(decision)); break;
                case 'u' when Lifecycle.WhyNot(debrief.Playthrough, Trigger.TakeBack) is null: Stand(debrief.Playthrough.TakeBack()); break;
                case 't': Shell.Push(new PageScreen(Transcript.Create(debrief.Playthrough, meters), fromTheEnd: true)); break;
                case 'm': Shell.Push(new PathSoFarScreen(debrief.Playthrough, Meters.Live, session, Stand)); break;
                case 'f': Shell.Push(new BranchesScreen(session, meters, Stand)); break;
                case 'q': Shell.Quit(); break;
                default: return false;
            }
        }

        return true;
    }

    public override void OnOption(int option) => Part.OnOption(option);

    public override void Back()
    {
        session.Dispose();
        Shell.Pop();
        if (Shell.Current is HomeScreen) Shell.ShowStatus("To read this debrief again: H, then Enter, and Enter on the play.");
    }

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
        Shell.Replace(play.Phase == Phase.Debrief ? new DebriefScreen(Debrief.From(play), meters, session) : new PlayScreen(play, meters, session));
    }
}
