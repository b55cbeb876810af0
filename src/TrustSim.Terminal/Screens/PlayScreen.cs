using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Records.Journal;
using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;

namespace TrustSim.Terminal.Screens;

/// <summary>A play, from its briefing to its debrief.</summary>
sealed class PlayScreen(Playthrough begun, Meters meters, PlaySession session) : Screen
{
    const int PanelFrom = 76;

    Playthrough play = begun;
    OptionList options = PlayText.OptionsOf(begun);
    string? told = session.Notice;
    (int Option, ImmutableArray<Prediction> Said) foreseen = (-1, []);

    public override string Title =>
        $"{Run.Clean(play.Scenario.About.Title)} · {PlayText.Where(play)}{(session.Problem is null ? "" : " · NOT SAVED")}";

    public override IReadOnlyList<Binding> Bindings =>
    [
        options.Numbers(IsPointed ? null : "choose", "point at an answer"),
        options.Arrows(null, "point at an answer"),
        new(KeyAction.Continue, [Press.Enter], EnterLabel, "decide, or continue", Continue),
        new(
            KeyAction.Expect, [Press.Sign('P')], IsPointed ? "first say who it will move" : null,
            "before you decide: say who the answer will move, and how", Foresee, play.Phase == Phase.Deciding),
        new(KeyAction.TakeBack, [Press.Sign('U'), Press.Ctrl('Z')], IsBriefing ? null : "undo", "take the last decision back", TakeBack),
        new(
            KeyAction.Map, [Press.Sign('M')], IsBriefing || play.Phase == Phase.Ending ? null : "map",
            "your path so far, and back to any decision on it", () => Shell.Push(new PathSoFarScreen(play, meters, session, Stand))),
        new(
            KeyAction.Transcript, [Press.Sign('T')], IsBriefing || play.Phase == Phase.Deciding ? null : "transcript",
            "everything said and done so far", () => Shell.Push(new PageScreen(Transcript.Create(play, meters), fromTheEnd: true))),
        new(
            KeyAction.Team, [Press.Sign('R')], null, "the team: what you see of each person",
            () => Shell.Push(new PageScreen(TeamPage.Create(play.Scenario, play.Team, meters)))),
        new(
            KeyAction.Paths, [Press.Sign('F')], null, "your paths: those that you left are kept",
            () => Shell.Push(new BranchesScreen(session, meters, Stand))),
        new(
            KeyAction.Briefing, [Press.Sign('B')], null, "who you are and who is in your team",
            () => Shell.Push(new PageScreen(BriefingPage.Create(play.Scenario))), !IsBriefing),
        Esc(IsBriefing ? "back" : null, "leave; you can continue later"),
        new(KeyAction.Quit, [Press.Sign('Q')], null, "quit", () => Leave("Quit TrustSim?", Shell.Quit)),
    ];

    string EnterLabel => play.Phase switch
    {
        Phase.Briefing => "begin",
        Phase.Deciding => "decide",
        Phase.Ending => "debrief",
        Phase.Interlude or Phase.Consequence or Phase.Debrief => "continue",
    };

    bool IsBriefing => play.Phase == Phase.Briefing;

    bool IsPointed => options.Selected >= 0;

    public override ImmutableArray<Row> Body(int width, int height) => Layout.Render(PlayText.Body(play, meters), width);

    public override int SideWidth(int width) => play.Phase == Phase.Briefing || width < PanelFrom ? 0 : Math.Clamp(width / 3, 29, 44);

    public override ImmutableArray<Row> Side(int width, int height) => TeamPanel.Render(play, meters, width, height);

    public override ImmutableArray<Row> Foot(int width) => [.. PlayText.Foot(play, meters, options, width), .. Foreseen(width)];

    public override int InSight => options.Selected;

    // Who has pointed at an answer has read enough.
    public override bool EnterReadsOn => options.Selected < 0;

    public override void OnOption(int option) => options.Select(option);

    public override void Back() => Leave("Leave this play?", Shell.Pop);

    void Continue()
    {
        if (play.Phase != Phase.Deciding) Stand(play.Continue());
        else if (options.Selected < 0) Shell.ShowStatus($"Choose first: {(options.Count == 1 ? "1" : $"1 to {options.Count}")}, or ↑ ↓");
        else
        {
            var said = SaidOf(options.Selected);
            Stand(play.Decide(play.OpenChoices[options.Selected].Id), said);
        }
    }

    /// <summary>What has been foreseen of an answer; of another, it would be something else.</summary>
    ImmutableArray<Prediction> SaidOf(int option) => option >= 0 && option == foreseen.Option ? foreseen.Said : [];

    void Foresee()
    {
        if (options.Selected < 0)
        {
            Shell.ShowStatus("Point at an answer first; then say who it will move.");
            return;
        }

        var option = options.Selected;
        Shell.Push(new ForeseeScreen(play.Scenario, play.OpenChoices[option].Text, said =>
            foreseen = (option, [.. SaidOf(option).Where(old => said.All(one => one.Who != old.Who)), .. said])));
    }

    IEnumerable<Row> Foreseen(int width) => SaidOf(options.Selected) is { IsEmpty: false } said
        ? Layout.Render([new Block(BlockKind.Note, ForesightWords.Describe(play.Scenario, said))], width)
        : [];

    void TakeBack()
    {
        if (Lifecycle.Validate(play, Trigger.TakeBack) is { } reason) Shell.ShowStatus(Say.NotNow(reason).Plain);
        else Stand(play.TakeBack());
    }

    void Stand(Playthrough next) => Stand(next, []);

    void Stand(Playthrough next, ImmutableArray<Prediction> said)
    {
        foreseen = (-1, []);
        Keep(next, said);
        play = next;
        options = PlayText.OptionsOf(next);
        if (next.Phase == Phase.Debrief) Shell.Replace(new DebriefScreen(Debrief.From(next), meters, session));
        else Shell.Top();
    }

    void Keep(Playthrough next, ImmutableArray<Prediction> said)
    {
        session.Record(next);
        foreach (var prediction in said) session.Predict(prediction);
        if (session.Notice is { } now && now != told) Shell.ShowStatus(now);
        told = session.Notice;
    }

    /// <summary>The play's journal is closed, so that it can be opened again.</summary>
    void Close(Action leave)
    {
        session.Dispose();
        leave();
    }

    void Leave(string title, Action leave)
    {
        if (play.Steps.Length == 1) Close(leave);
        else Shell.Push(
            new AskScreen(title, session.Problem ?? "It is saved. You can go on from here later: the first screen offers it.", "Stay",
                title.TrimEnd('?'), () => Close(leave)));
    }
}
