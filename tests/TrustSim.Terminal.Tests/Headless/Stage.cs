using TrustSim.Core.Trust;
using System.Text;
using System.Security.Cryptography;
using System.Collections.Immutable;
using System.Drawing;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Terminal.Gui.Time;
using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Records.Journal;
using TrustSim.Terminal.Bindings;
using TrustSim.Terminal.Drawing;
using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Pages;
using TrustSim.Records.Workshops;
using TrustSim.Terminal.Screens;
using TrustSim.Terminal.Workshops;

namespace TrustSim.Terminal.Tests.Headless;

/// <summary>The game on a screen in memory: press keys, read the rows.</summary>
sealed class Stage : IDisposable
{
    const int MostPages = 200;

    readonly VirtualTimeProvider time = new();
    readonly IApplication app;
    readonly SessionToken session;
    readonly Shell shell;
    readonly string folder;
    readonly TimeSpan later;
    bool isOver;
    readonly Dictionary<string, LibraryEntry> changed = [];
    IReadOnlyList<string>? rows;

    /// <summary>The clock of workshops.</summary>
    public GroupClock Clock { get; private init; } = new();

    public Stage(int width = 80, int height = 24, IReadOnlyList<LibraryEntry>? library = null, Meters meters = Meters.Live,
        Theme? theme = null, ScreenSettings? settings = null)
        : this(stage => stage.HomeOf(library ?? Library.Shipped, meters), width, height, theme, settings: settings)
    {
    }

    Stage(Func<Stage, Screen> first, int width, int height, Theme? theme, string? folder = null, TimeSpan later = default,
        ScreenSettings? settings = null)
    {
        this.folder = folder ?? Directory.CreateTempSubdirectory("trustsim-stage-").FullName;
        this.later = later;
        Environment.SetEnvironmentVariable("DisableRealDriverIO", "1");
        Driver.Force16Colors = false;
        app = Application.Create(time);
        app.Init("ansi");
        app.Driver!.SetScreenSize(width, height);
        shell = new Shell(theme ?? Theme.Calm, first(this), clock: new StageClock(() => Clock), settings: settings);
        session = app.Begin(shell)!;
        Draw();
    }

    /// <summary>Creates a stage that begins with this screen.</summary>
    /// <param name="clock">The clock of the screen.</param>
    public static Stage Of(Screen first, int width = 80, int height = 24, Theme? theme = null, GroupClock? clock = null,
        ScreenSettings? settings = null) => new(_ => first, width, height, theme, settings: settings) { Clock = clock ?? new() };

    /// <summary>The screen's rows without the spaces at their ends.</summary>
    public IReadOnlyList<string> Rows => rows ??= [.. Text.TrimEnd('\n').Split('\n').Select(row => row.TrimEnd())];

    public string Text => app.Driver!.ToString().ReplaceLineEndings("\n");

    /// <summary>The text, and below it a letter for the role of each sign that is no plain text.</summary>
    public string Painted => $"{Text.TrimEnd('\n')}\n\n{Paint.Legend}\n{Paint.Of(app.Driver!.Contents!, shell.Look)}";

    /// <summary>Shows the same on another terminal.</summary>
    public Stage On(ScreenColours colours)
    {
        shell.Colours = colours;
        Draw();
        return this;
    }

    /// <summary>Draws everything with these signs.</summary>
    public Stage In(Signs signs)
    {
        shell.Signs = signs;
        Draw();
        return this;
    }

    /// <summary>The text with its colours, as it goes to the terminal.</summary>
    public string Ansi => app.Driver!.ToAnsi();

    /// <summary>The text with every run of spaces and row ends as one space, to find words across line breaks.</summary>
    public string Flow => string.Join(' ', Rows.SelectMany(row => row.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    public string Head => Rows[0];

    public string Bar => Rows[^1];

    /// <summary>The screen on top.</summary>
    public Screen Current => shell.Current;

    /// <summary>Where the terminal's cursor rests.</summary>
    public Point Pointer => shell.Pointer;

    /// <summary>The active and inactive keys.</summary>
    public ImmutableArray<Binding> Keys => shell.Bindings;

    public bool HasQuit => shell.StopRequested;

    /// <summary>Creates a stage whose only scenario is this one, and begins it.</summary>
    public static Stage With(Scenario scenario, int width = 80, int height = 24, Meters meters = Meters.Live,
        ScreenSettings? settings = null, Theme? theme = null) =>
        new Stage(width, height, [new(scenario.About.Id, scenario, scenario.About.Id, null)], meters, theme, settings).Press(Key.Enter);

    /// <summary>Makes saving impossible from now on: a file takes the place of the folder.</summary>
    public Stage WithoutDisk()
    {
        Directory.Delete(folder, recursive: true);
        File.WriteAllText(folder, "");
        return this;
    }

    /// <summary>Empties the playthrough's file, as a clean-up program does.</summary>
    public Stage EmptyFile()
    {
        File.WriteAllBytes(Directory.GetFiles(folder, "*.journal").Single(), []);
        return this;
    }

    /// <summary>Cuts off the end of the saved playthrough, as a crash does.</summary>
    public Stage Tear()
    {
        using var journal = new FileStream(Directory.GetFiles(folder, "*.journal").Single(), FileMode.Open, FileAccess.Write);
        journal.SetLength(journal.Length - 5);
        return this;
    }

    /// <summary>Takes the laws out of the saved playthrough, as an earlier version wrote it.</summary>
    public Stage TakeLawsOut()
    {
        var journal = Directory.GetFiles(folder, "*.journal").Single();
        File.WriteAllLines(journal, File.ReadLines(journal).Select(line =>
        {
            var json = line[17..].Replace($",\"laws\":{Laws.CurrentVersion}", "", StringComparison.Ordinal);
            return $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, 8))} {json}";
        }).ToList());
        return this;
    }

    /// <summary>Ends the program and starts it again, some time later.</summary>
    public Stage StartAgain(TimeSpan after, IReadOnlyList<LibraryEntry> library)
    {
        End();
        return new Stage(stage => stage.HomeOf(library, Meters.Live), 80, 24, null, folder, later + after);
    }

    /// <summary>Leaves the playthrough, changes the small scenario's text, and resumes the playthrough.</summary>
    public Stage Changed(string from, string to)
    {
        Press(Key.Esc);
        Scenarios.SmallText.ShouldContain(from);
        var text = Scenarios.SmallText.Replace(from, to, StringComparison.Ordinal);
        changed["small"] = new("small", ScenarioReader.Read(text, "small.yaml").Scenario.ShouldNotBeNull(), text, null);
        return Press("1").Press(Key.Enter);
    }

    /// <summary>Reads the debrief on to the part whose head says this.</summary>
    public Stage ToPart(string title)
    {
        for (var i = 0; i < 40 && !Head.Contains(title, StringComparison.Ordinal); i++) Press(Key.Enter);
        Head.ShouldContain(title);
        return this;
    }

    /// <summary>Goes to the state of this playthrough by a player's keys.</summary>
    public Stage Replay(Playthrough play)
    {
        var now = Playthrough.Start(play.Scenario).ToQuestion();
        foreach (var step in play.Steps.Skip(1))
        {
            ToQuestion().Press($"{1 + now.OpenChoices.ToList().FindIndex(open => open.Id == step.Choice!.Id)}").Press(Key.Enter);
            now = now.Decide(step.Choice!.Id).ToQuestion();
        }

        if (play.Phase is Phase.Deciding or Phase.Debrief) return ToQuestion();
        for (var i = 0; i < MostPages && !IsAt(play); i++) PressAtOnce(Key.Enter);
        return this;
    }

    bool IsAt(Playthrough play) => Current is not PlayScreen { Playthrough: var shown }
        || shown.Phase == play.Phase && shown.Scene?.Scene.Id == play.Scene?.Scene.Id;

    /// <summary>Reads on, page by page, until something is asked or the playthrough is over.</summary>
    public Stage ToQuestion()
    {
        for (var i = 0; i < MostPages && IsToBeReadOn; i++) PressAtOnce(Key.Enter);
        return this;
    }

    bool IsToBeReadOn => Current is PlayScreen { IsAsked: false }
        || Current is PreviewScreen && Bar.Contains($"{Say.Text("press.enter")} {Say.Text("bind.continue")}", StringComparison.Ordinal);

    /// <summary>Takes these answers one after the other, and reads on to the question after them.</summary>
    public Stage Take(params ReadOnlySpan<string> answers)
    {
        foreach (var answer in answers) ToQuestion().Press(answer).Press(Key.Enter).ToQuestion();
        return this;
    }

    /// <summary>Presses keys. Before Enter it scrolls to the end of the page, as a reader does.</summary>
    public Stage Press(params ReadOnlySpan<Key> keys)
    {
        foreach (var key in keys)
        {
            if (key == Key.Enter && Current.Line is null) PressAtOnce(Key.End);
            PressAtOnce(key);
        }

        return this;
    }

    /// <summary>Presses a key without scrolling.</summary>
    public Stage PressAtOnce(Key key)
    {
        // A reader never presses two keys within the same second.
        Clock.Pass(TimeSpan.FromSeconds(1));
        app.InjectKey(key);
        Draw();
        return this;
    }

    /// <summary>Presses a key so long after the one before.</summary>
    public Stage Hurry(Key key, TimeSpan after)
    {
        Clock.Pass(after);
        app.InjectKey(key);
        Draw();
        return this;
    }

    /// <summary>Pastes text as a terminal does that marks it as pasted.</summary>
    public Stage Paste(string text)
    {
        app.RaisePasteEvent(text);
        Draw();
        return this;
    }

    /// <summary>Where the terminal's cursor stands, counted from 0, and whether it is to be seen.</summary>
    public (int Column, int Row, bool IsVisible) Cursor => shell.Current.Line?.Cursor is { IsVisible: true, Position: { } place }
        ? (place.X, place.Y, true) : (shell.Pointer.X, shell.Pointer.Y, false);

    /// <summary>Types letters and digits one after the other.</summary>
    public Stage Press(string keys)
    {
        foreach (var key in keys) Press(new Key(key));
        return this;
    }

    public Stage Click(int column, int row)
    {
        app.InjectSequence(InputInjectionExtensions.LeftButtonClick(new Point(column, row)));
        Draw();
        return this;
    }

    public Stage Wheel(MouseFlags turn)
    {
        app.InjectMouse(new Mouse { Flags = turn, ScreenPosition = new Point(5, 5) });
        Draw();
        return this;
    }

    /// <summary>How many timers wait for their time.</summary>
    public int Timers => app.TimedEvents!.Timeouts.Count;

    /// <summary>Lets time pass on every clock.</summary>
    public Stage Pass(TimeSpan span)
    {
        Clock.Pass(span);
        return Wait(span);
    }

    /// <summary>Lets time pass for postponed work.</summary>
    public Stage Wait(TimeSpan span)
    {
        time.Advance(span);
        app.TimedEvents!.RunTimers();
        Draw();
        return this;
    }

    public Stage Resize(int width, int height)
    {
        app.Driver!.SetScreenSize(width, height);
        Draw();
        return this;
    }

    public void Dispose()
    {
        End();
        if (File.Exists(folder)) File.Delete(folder);
        else if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    void End()
    {
        if (isOver) return;
        isOver = true;
        app.End(session);
        shell.Dispose();
        app.Dispose();
    }

    // The text of a saved playthrough leads back to its scenario; here its name stands for the text.
    HomeScreen HomeOf(IReadOnlyList<LibraryEntry> offered, Meters meters) => new(
        offered,
        new(
            new PlaythroughStore(folder, text => offered.Concat(changed.Values).FirstOrDefault(entry => entry.Text == text)?.Scenario,
                new LateClock(later)),
            kept => changed.GetValueOrDefault(kept.Tree!.Scenario)),
        Hall(offered),
        meters);

    /// <summary>The hall for workshops; its random draws are the same each time.</summary>
    WorkshopHall Hall(IReadOnlyList<LibraryEntry> offered) =>
        new(
            new WorkshopStore(Path.Combine(folder, "workshops"), text => offered.FirstOrDefault(entry => entry.Text == text)?.Scenario,
                Clock), () => 1);

    void Draw()
    {
        app.LayoutAndDraw();
        rows = null;
    }
}
