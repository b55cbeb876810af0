using System.Collections.Immutable;
using Terminal.Gui.App;
using Terminal.Gui.Input;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;
using TrustSim.Terminal.Preview;

namespace TrustSim.Terminal.Screens;

/// <summary>A play of a scenario that is being written, with what is wrong with it and the ledger beside it. Nothing of it is kept.</summary>
sealed class PreviewScreen(PreviewFile file, PreviewReading first, Rehearsal rehearsal, Meters meters) : Screen
{
    /// <summary>A save has to be on the screen within half a second; this leaves most of that for reading and drawing.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);

    const int PanelFrom = 76;

    PreviewSession session = PreviewSession.Begin(first, rehearsal);
    OptionList options = new([]);

    public override string Title => string.Join(" · ", new[]
    {
        "Preview", Passage.Clean(session.Reading.Count), session.Scenario is { } scenario ? Passage.Clean(scenario.About.Title) : Passage.Clean(file.Name), session.Playthrough is { } play ? PlayText.Where(play) : null,
    }.OfType<string>());

    public override string Keys => session.Playthrough is not { } play ? "R read again · ? help · Q quit" : play.Phase switch
    {
        Phase.Deciding => $"{(options.Count == 1 ? "1" : $"1-{options.Count}")} choose · Enter decide · U undo · G go to · M mood · F findings · L ledger · ? help",
        Phase.Debrief => "U undo · G go to · M mood · F findings · L ledger · ? help",
        Phase.Briefing or Phase.Interlude or Phase.Consequence or Phase.Ending => "Enter go on · U undo · G go to · M mood · F findings · L ledger · ? help",
    };

    public override IReadOnlyList<(string Key, string Does)> Help =>
    [
        ("1-9 or ↑ ↓", "point at an answer"),
        ("Enter", "decide, or go on"),
        ("U or Ctrl+Z", "take the last decision back"),
        ("G", "go to a scene and begin there"),
        ("M", "set the mood in which people begin"),
        ("R", "read the file now; it is read by itself when it is saved"),
        ("F", "all findings"),
        ("L", "the whole ledger of the last decision"),
        ("P", "the people in the room"),
        ("T", "everything said and done so far"),
        ("Q or Esc", "quit; nothing is kept"),
    ];

    public override int InSight => options.Selected;

    public override bool EnterReadsOn => options.Selected < 0;

    public override void Shown() => Point(Pointed(session.Playthrough));

    public override ImmutableArray<Row> Body(int width, int height) => Layout.Render([.. Remarks, .. session.Playthrough is { } play ? PlayText.Body(play, meters) : DiagnosticsPage.Create(session.Reading).Passages], width);

    public override int SideWidth(int width) => session.Playthrough is null || width < PanelFrom ? 0 : Math.Clamp(width * 2 / 5, 30, 48);

    public override ImmutableArray<Row> Side(int width, int height) => PreviewPanel.Render(session, width, height);

    public override ImmutableArray<Row> Foot(int width) => session.Playthrough is { } play ? PlayText.Foot(play, meters, options, width) : [];

    /// <summary>Looks at the files again and again, as long as the program runs.</summary>
    public override void Begun(IApplication app) => app.AddTimeout(Every, () =>
    {
        if (file.HasChanged()) Read();
        return true;
    });

    public override bool OnKey(Key key)
    {
        if (options.OnKey(key)) return true;
        var letter = char.ToLowerInvariant((char)key.AsRune.Value);
        if (letter == 'q') Back();
        else if (letter == 'r') Read();
        else if (letter == 'f') Shell.Push(new PageScreen(() => DiagnosticsPage.Create(session.Reading)));
        else return session.Playthrough is { } play && OnKey(key, letter, play);
        return true;
    }

    public override void OnOption(int option) => options.Select(option);

    public override void Back()
    {
        if (session.Playthrough is { Steps.Length: > 1 }) Shell.Push(new AskScreen("Leave the preview?", "Nothing of it is kept; the file stays as it is.", "Stay", "Leave the preview", Shell.Quit));
        else Shell.Quit();
    }

    bool OnKey(Key key, char letter, Playthrough play)
    {
        if (key == Key.Enter) Continue(play);
        else if (letter == 'u' || key == Key.Z.WithCtrl) TakeBack(play);
        else if (letter == 'g') Shell.Push(new ScenesScreen(session.Scenario!, play.Scene?.Scene.Id, scene => Go(session.GoTo(scene))));
        else if (letter == 'm') Shell.Push(new MoodScreen(session.Scenario!, session.Rehearsal, mood => Go(session.With(mood))));
        else if (letter == 'l') Shell.Push(new PageScreen(() => LedgerPage.Create(session.Playthrough!.Scenario, session.Playthrough.Current)));
        else if (letter == 'p') Shell.Push(new PageScreen(() => TeamPage.Create(session.Playthrough!.Scenario, session.Playthrough.Team, meters)));
        else if (letter == 't') Shell.Push(new PageScreen(() => Transcript.Create(session.Playthrough!, meters), fromTheEnd: true));
        else return false;
        return true;
    }

    /// <summary>What there is to say of what is shown, before it.</summary>
    IEnumerable<Passage> Remarks
    {
        get
        {
            if (session.Playthrough is null) yield return new(Role.Prose, "This cannot be played yet. As soon as it is mended and saved, play begins here.");
            if (session.IsBehind) yield return new(Role.Reason, $"! The file {(session.Reading.Problem is null ? "has errors (F)" : "cannot be read (F)")}. You play it as it was before.");
            if (session.Notice is { } notice) yield return new(Role.Reason, $"! {notice}");
        }
    }

    void Continue(Playthrough play)
    {
        if (play.Phase == Phase.Debrief) Shell.ShowStatus("Play is over. U takes the last decision back, G goes to a scene.");
        else if (play.Phase != Phase.Deciding) Go(session.Stand(play.Continue()));
        else if (options.Selected < 0) Shell.ShowStatus($"Choose first: {(options.Count == 1 ? "1" : $"1 to {options.Count}")}, or ↑ ↓");
        else Go(session.Stand(play.Decide(play.OpenChoices[options.Selected].Id)));
    }

    void TakeBack(Playthrough play)
    {
        if (Lifecycle.WhyNot(play, Trigger.TakeBack) is { } reason) Shell.ShowStatus($"Not now: {reason}.");
        else Go(session.Stand(play.TakeBack()));
    }

    void Go(PreviewSession next)
    {
        session = next;
        Point(null);
        Shell.Top();
    }

    void Read()
    {
        var (before, reading) = (session, file.Read());
        session = session.Reload(reading);
        var isSamePlace = session.Playthrough?.Scene?.Scene.Id == before.Playthrough?.Scene?.Scene.Id && session.Playthrough?.Phase == before.Playthrough?.Phase;
        Point(isSamePlace ? Pointed(before.Playthrough) : null);
        // What cannot be read is looked at again and again; saying so once will do.
        if (reading.Problem is null || reading.Problem != before.Reading.Problem) Shell.ShowStatus($"Read again: {Passage.Clean(reading.Count)}");
        if (Shell.Current == this && (!isSamePlace || session.Notice != before.Notice)) Shell.Top();
        else Shell.Refresh();
    }

    ChoiceId? Pointed(Playthrough? play) => play is { Phase: Phase.Deciding } && options.Selected >= 0 ? play.OpenChoices[options.Selected].Id : null;

    void Point(ChoiceId? at) => options = session.Playthrough is { } play ? PlayText.OptionsOf(play, play.OpenChoices.ToList().FindIndex(choice => choice.Id == at)) : new([]);
}
