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
using TrustSim.Presentation.Pages;
using TrustSim.Records.Workshops;
using TrustSim.Terminal.Screens;
using TrustSim.Terminal.Workshops;

namespace TrustSim.Terminal.Tests.Headless;

/// <summary>The game on a screen that is only kept in memory: press keys, read what stands there.</summary>
sealed class Stage : IDisposable
{
    readonly VirtualTimeProvider time = new();
    readonly IApplication app;
    readonly SessionToken session;
    readonly Shell shell;
    readonly string folder;
    readonly TimeSpan later;
    bool isOver;
    readonly Dictionary<string, LibraryEntry> changed = [];
    IReadOnlyList<string>? rows;

    /// <summary>The clock by which workshops go.</summary>
    public GroupClock Clock { get; private init; } = new();

    public Stage(int width = 80, int height = 24, IReadOnlyList<LibraryEntry>? library = null, Meters meters = Meters.Live,
        Theme? theme = null)
        : this(stage => stage.HomeOf(library ?? Library.Shipped, meters), width, height, theme)
    {
    }

    Stage(Func<Stage, Screen> first, int width, int height, Theme? theme, string? folder = null, TimeSpan later = default)
    {
        this.folder = folder ?? Directory.CreateTempSubdirectory("trustsim-stage-").FullName;
        this.later = later;
        Environment.SetEnvironmentVariable("DisableRealDriverIO", "1");
        Driver.Force16Colors = true;
        app = Application.Create(time);
        app.Init("ansi");
        app.Driver!.SetScreenSize(width, height);
        shell = new Shell(theme ?? Theme.Calm, first(this));
        session = app.Begin(shell)!;
        Draw();
    }

    /// <summary>A stage that begins with this screen.</summary>
    /// <param name="clock">The one that the screen goes by.</param>
    public static Stage Of(Screen first, int width = 80, int height = 24, Theme? theme = null, GroupClock? clock = null) =>
        new(_ => first, width, height, theme) { Clock = clock ?? new() };

    /// <summary>The screen's rows without the spaces at their ends.</summary>
    public IReadOnlyList<string> Rows => rows ??= [.. Text.TrimEnd('\n').Split('\n').Select(row => row.TrimEnd())];

    public string Text => app.Driver!.ToString().ReplaceLineEndings("\n");

    /// <summary>The text with its colours, as it goes to the terminal.</summary>
    public string Ansi => app.Driver!.ToAnsi();

    /// <summary>The text with every run of spaces and row ends as one space, to look for words wherever they are broken.</summary>
    public string Flow => string.Join(' ', Rows.SelectMany(row => row.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    public string Head => Rows[0];

    public string Bar => Rows[^1];

    /// <summary>The screen on top.</summary>
    public Screen Current => shell.Current;

    /// <summary>What keys do now, and those that do nothing now.</summary>
    public ImmutableArray<Binding> Keys => shell.Bindings;

    public bool HasQuit => shell.StopRequested;

    /// <summary>A stage on which this scenario is the only one, and has been begun.</summary>
    public static Stage With(Scenario scenario, int width = 80, int height = 24, Meters meters = Meters.Live) =>
        new Stage(width, height, [new(scenario.About.Id, scenario, scenario.About.Id, null)], meters).Press(Key.Enter);

    /// <summary>From now on nothing can be kept: where the folder was there is a file.</summary>
    public Stage WithoutDisk()
    {
        Directory.Delete(folder, recursive: true);
        File.WriteAllText(folder, "");
        return this;
    }

    /// <summary>Empties the file in which the playthrough is saved, as a program does that cleans up.</summary>
    public Stage EmptyFile()
    {
        File.WriteAllBytes(Directory.GetFiles(folder, "*.journal").Single(), []);
        return this;
    }

    /// <summary>Cuts off the end of the play that is kept, as a crash does.</summary>
    public Stage Tear()
    {
        using var journal = new FileStream(Directory.GetFiles(folder, "*.journal").Single(), FileMode.Open, FileAccess.Write);
        journal.SetLength(journal.Length - 5);
        return this;
    }

    /// <summary>Ends the program and starts it again, some time later.</summary>
    public Stage StartAgain(TimeSpan after, IReadOnlyList<LibraryEntry> library)
    {
        End();
        return new Stage(stage => stage.HomeOf(library, Meters.Live), 80, 24, null, folder, later + after);
    }

    /// <summary>Leaves the play, changes the small scenario's text, and takes the play up again.</summary>
    public Stage Changed(string from, string to)
    {
        Press(Key.Esc).Press("2").Press(Key.Enter);
        Scenarios.SmallText.ShouldContain(from);
        var text = Scenarios.SmallText.Replace(from, to, StringComparison.Ordinal);
        changed["small"] = new("small", ScenarioReader.Read(text, "small.yaml").Scenario.ShouldNotBeNull(), text, null);
        return Press("2").Press(Key.Enter);
    }

    /// <summary>Goes to where this play stands, by the keys that a player would press.</summary>
    public Stage Replay(Playthrough play)
    {
        var now = Playthrough.Start(play.Scenario);
        while (now.Steps.Length < play.Steps.Length || now.Phase != play.Phase)
        {
            if (now.Phase == Phase.Deciding)
            {
                var choice = play.Steps[now.Steps.Length].Choice!.Id;
                Press($"{1 + now.OpenChoices.ToList().FindIndex(open => open.Id == choice)}");
                now = now.Decide(choice);
            }
            else
            {
                now = now.Continue();
            }

            Press(Key.Enter);
        }

        return this;
    }

    /// <summary>Presses keys; Enter as somebody does who has read to the end of the page.</summary>
    public Stage Press(params ReadOnlySpan<Key> keys)
    {
        foreach (var key in keys)
        {
            if (key == Key.Enter && Current.Line is null) PressAtOnce(Key.End);
            PressAtOnce(key);
        }

        return this;
    }

    /// <summary>Presses a key wherever one has read to.</summary>
    public Stage PressAtOnce(Key key)
    {
        // Nobody presses two keys in the same second who reads between them.
        Clock.Pass(TimeSpan.FromSeconds(1));
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

    /// <summary>Lets time pass for what has been put off.</summary>
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

    // What is kept with a play leads back to the same scenario: by its text, for which its name can stand here.
    HomeScreen HomeOf(IReadOnlyList<LibraryEntry> offered, Meters meters) => new(
        offered,
        new(
            new PlaythroughStore(folder, text => offered.Concat(changed.Values).FirstOrDefault(entry => entry.Text == text)?.Scenario,
                new LateClock(later)),
            kept => changed.GetValueOrDefault(kept.Tree!.Scenario)),
        Hall(offered),
        meters);

    /// <summary>Where workshops are held; the lots are the same each time.</summary>
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
