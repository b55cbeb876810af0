using TrustSim.Core;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TrustSim.Terminal.Device;

namespace TrustSim.Terminal.Screens;

/// <summary>The one window: it shows the screen on top of its stack, and every key comes here first.</summary>
sealed partial class Shell : Runnable
{
    public const int LeastWidth = 60;
    public const int LeastHeight = 18;

    // Wider than this the eye loses the way from one part to the other.
    const int Widest = 124;

    /// <summary>Cells between the text and what stands beside it, of which one is the line.</summary>
    internal const int SideGap = 2;

    // Head and bar, each with its line.
    const int FrameRows = 4;

    // Rows of the text that stay in sight above a foot.
    const int LeastBody = 4;

    // For as long keys wait after another window has changed this one.
    static readonly TimeSpan Driven = TimeSpan.FromSeconds(1);

    // More rows than any text has, and few enough to add to a place in it.
    const int MoreThanAny = 1_000_000;

    readonly Stack<Screen> screens = new();
    readonly LinesView head, body, side, foot, bar, above, between, below, tooSmall;
    TextLine? line;
    readonly TimeProvider clock;
    readonly Motion motion;
    bool isShowing;
    string? notice;
    DateTimeOffset? appeared;
    DateTimeOffset? driven;
    Signs signs;
    ScreenColours colours = new(ColourDepth.Full, Ground.Dark);

    /// <param name="withMouse">Whether screens take clicks and the wheel from the terminal.</param>
    /// <param name="clock">Tells how long a page has been on the screen.</param>
    /// <param name="settings">Where choices are kept; null: they hold until the program ends.</param>
    public Shell(Theme theme, Screen first, bool withMouse = true, TimeProvider? clock = null, ScreenSettings? settings = null)
    {
        (Theme, WithMouse, this.clock, Settings) = (theme, withMouse, clock ?? TimeProvider.System, settings);
        (WithMotion, RevealsVotes) = (settings?.WithMotion ?? false, settings?.RevealsVotes ?? false);
        signs = settings?.Signs ?? Signs.Rounded;
        motion = new(this.clock, Refresh);
        Look = theme.On(colours, signs);
        Border.Settings &= ~BorderSettings.TerminalTitle;
        HotKeySpecifier = (Rune)'\xffff';
        KeyBindings.Clear();
        HotKeyBindings.Clear();
        Add(head = Lines(), above = Lines(), body = Lines(), side = Lines(), between = Lines(), foot = Lines(), below = Lines(),
            bar = Lines(), tooSmall = Lines());
        body.OptionClicked += Click;
        foot.OptionClicked += Click;
        body.ViewportChanged += (_, _) =>
        {
            ShowBar();
            PlacePointer();
        };
        SetScheme(Look.Scheme);
        Push(first);
        Initialized += (_, _) =>
        {
            foreach (var screen in screens) screen.Begun(App!);
            Refresh();
        };
        FrameChanged += (_, _) => Refresh();
    }

    public bool WithMouse { get; }

    /// <summary>Whether changes take a moment.</summary>
    public bool WithMotion { get; set; }

    /// <summary>Whether a group sees the result of a vote one answer after the other.</summary>
    public bool RevealsVotes { get; set; }

    /// <summary>The day on this machine.</summary>
    public DateTime Today => clock.GetLocalNow().Date;

    /// <summary>What everything is drawn with.</summary>
    public Signs Signs
    {
        get => signs;
        set
        {
            signs = value;
            ShowTheme();
        }
    }

    /// <summary>Where choices are kept; null: nowhere.</summary>
    public ScreenSettings? Settings { get; private set; }

    /// <summary>How much of a change is over, 0 to 1; 1 where nothing moves.</summary>
    public double Moved => motion.Share;

    /// <summary>The end of a title: nothing, or the warning that what is played is not being saved.</summary>
    /// <param name="problem">Why it is not; null where it is.</param>
    public static string NotSaved(Refusal? problem) => problem is null ? "" : $" · {Say.Text("shell.not-saved")}";

    public Theme Theme { get; private set; }

    /// <summary>What the theme looks like on this terminal.</summary>
    public Look Look { get; private set; }

    /// <summary>What the terminal shows; it may say so only after the first frame.</summary>
    public ScreenColours Colours
    {
        get => colours;
        set
        {
            if (colours == value) return;
            colours = value;
            ShowTheme();
        }
    }

    public Screen Current => screens.Peek();

    /// <summary>
    /// Where the terminal's cursor stands, to be seen only in a text line: at the row that is pointed at, else at the first row of the
    /// text. Screen readers, magnifiers and input methods follow it.
    /// </summary>
    public System.Drawing.Point Pointer { get; private set; }

    /// <summary>The bindings that hold now: the list of the screen on top, and below it what all screens have.</summary>
    public ImmutableArray<Binding> Bindings => tooSmall.Visible ? [QuitAtOnce] : Current.Bindings.Above(
    [
        .. Current.IsPaged ? [] : Scrolling,
        new(KeyAction.Theme, [Press.F2], null, ThemeHelp, NextTheme),
        new(
            KeyAction.Help, [Press.Sign('?'), Press.F1], Say.Text("shell.help"), Say.Text("shell.help-help"),
            () => Push(new HelpScreen(Current.Title, Bindings))),
        QuitAtOnce,
    ]);

    /// <summary>The keys that move over a text that is longer than the screen.</summary>
    public ImmutableArray<Binding> Scrolling =>
    [
        Binding.Arrows(null, Say.Text("bind.scroll"), Scroll),
        new(
            KeyAction.Read, [Press.Space, Press.PageDown, Press.PageUp], null, Say.Text("shell.read"),
            stroke => Scroll(stroke.Step * PageRows)),
        new(KeyAction.Ends, [Press.Home, Press.End], null, Say.Text("shell.ends"), stroke => Scroll(stroke.Step * MoreThanAny)),
    ];

    /// <summary>Whether there is more text than is shown.</summary>
    public bool Scrolls => body.IsMoreAbove || body.MoreBelow > 0;

    // The terminal hands Ctrl+C over as a key; whoever presses it wants out, at any size.
    Binding QuitAtOnce => new(KeyAction.Quit, [Press.Ctrl('C')], null, Say.Text("shell.quit-at-once"), () =>
    {
        // A group's window asks first, wherever it is; whoever presses it twice does not want to be asked.
        if (Current is not AskScreen && screens.Select(screen => screen.AskToQuit).FirstOrDefault(ask => ask is not null) is { } ask) ask();
        else Quit();
    });

    string ThemeHelp => Theme == Theme.Projector || Theme == Theme.ProjectorDark
        ? Say.Text("fit.theme-help")
        : Say.Text("shell.theme-help");

    int PageRows => Math.Max(1, body.Viewport.Height - 1);

    public void Push(Screen screen)
    {
        screen.Shell = this;
        screens.Push(screen);
        if (IsInitialized) screen.Begun(App!);
        screen.Shown();
        Top();
    }

    public void Pop()
    {
        // The last screen stays until the loop has stopped: more keys may come in before that.
        if (screens.Count == 1)
        {
            Quit();
            return;
        }

        screens.Pop();
        Current.Shown();
        Top();
    }

    public void Replace(Screen screen)
    {
        screens.Pop();
        Push(screen);
    }

    /// <summary>A page that has not been read appears. Keys mean nothing for as long as the screen says, and it may move.</summary>
    public void PageAppeared()
    {
        appeared = clock.GetUtcNow();
        // A screen reader says what stands there now, and whoever listens may go on before the rest appears.
        motion.Begin(App, WithMotion && !Theme.IsForReaders ? Current.MotionTime : TimeSpan.Zero);
    }

    public void Quit() => App?.RequestStop(this);

    /// <summary>What the player goes on with in plain lines, once the screens are gone; null: nothing.</summary>
    public PlainRequest? Plain { get; private set; }

    /// <summary>Leaves the screens, and continues in plain lines.</summary>
    public void ContinueInPlainLines(PlainRequest wanted)
    {
        Plain = wanted;
        Quit();
    }

    /// <summary>Says something on the bottom line until the next key.</summary>
    public void ShowStatus(string text) => notice = text;

    /// <summary>Moves so many rows over the text; less than none: towards its beginning.</summary>
    public void Scroll(int rows)
    {
        body.Scroll(rows);
        Current.Scrolled();
    }

    /// <summary>Back to the beginning of what is shown.</summary>
    public void Top()
    {
        foreach (var view in (LinesView[])[body, side, foot]) view.ScrollTo(0);
        Refresh();
        if (Current.BeginsAtEnd) body.ScrollTo(int.MaxValue);
    }

    /// <summary>Shows everything in this theme, unless whoever sits here wants no colour.</summary>
    public void ApplyTheme(Theme theme)
    {
        if (Theme == Theme.Plain) return;
        Theme = theme;
        ShowTheme();
    }

    /// <summary>Shows everything as a group wants to see it, which sits far away.</summary>
    /// <returns>Shows everything as before.</returns>
    public Action ShowToGroup()
    {
        var (theme, settings) = (Theme, Settings);
        Settings = settings is null ? null : settings with { IsForGroup = true };
        var kept = settings is null ? null : ScreenSettings.KeptTheme(settings.Kept, isForGroup: true);
        ApplyTheme(kept is null ? Theme.Projector : Theme.Named(kept, noColor: false));
        return () =>
        {
            Settings = settings;
            ApplyTheme(theme);
        };
    }

    public void NextTheme()
    {
        // Without colour it stays without.
        if (Theme == Theme.Plain) return;
        ApplyTheme(Theme.Other);
        Settings?.KeepTheme(Theme.Name);
        ShowStatus(Say.Text("shell.theme", ("name", Say.Runs($"settings.theme-{Theme.Name}"))));
    }

    /// <summary>Shows the screen on top anew.</summary>
    public void Refresh()
    {
        // Showing one part can move another, which asks to be shown again.
        if (isShowing || !IsInitialized || screens.Count == 0) return;
        isShowing = true;
        var (width, height) = (Frame.Width, Frame.Height);
        var fits = width >= LeastWidth && height >= LeastHeight;
        foreach (var view in (LinesView[])[head, above, body, side, between, foot, below, bar]) view.Visible = fits;
        tooSmall.Visible = !fits;
        if (fits) ShowScreen(width, height);
        else Place(tooSmall, 0, 0, width, height,
            [
                .. TextWidth.Wrap(
                    Say.Text("shell.too-small", ("least-width", LeastWidth), ("least-height", LeastHeight), ("width", width),
                        ("height", height)), Math.Max(1, width)).Select(row => new Row(row))]);
        ShowTextLine(fits ? Current.Line : null);
        PlacePointer();
        SetNeedsDraw();
        isShowing = false;
    }

    /// <summary>Whether a key that was pressed in a text line is for the screen, which has then had it.</summary>
    public bool Takes(Key key)
    {
        if (Bindings.Find(Keystroke.From(key)) is not { IsForLine: true }) return OnKeyDown(key);
        if (notice is null) return false;
        notice = null;
        Refresh();
        return false;
    }

    /// <summary>What stands on the bottom line in place of the keys; null: nothing.</summary>
    public string? Notice => notice;

    /// <summary>
    /// Does what a key means here for somebody who pressed it in another window. Keys of this one wait a moment then: they were meant for
    /// what stood here before.
    /// </summary>
    /// <param name="means">What the other window says that it means. With another meaning it does nothing.</param>
    public void PressFromElsewhere(string key, KeyAction means)
    {
        var stroke = new Keystroke(key, default);
        if (Bindings.Find(stroke)?.Action != means) return;
        Take(stroke);
        driven = clock.GetUtcNow();
    }

    protected override bool OnKeyDown(Key key)
    {
        if (key.IsModifierOnly) return true;
        var stroke = Keystroke.From(key);
        if (!WasDriven || Bindings.Find(stroke)?.Action is KeyAction.Type or KeyAction.Erase or KeyAction.Quit) Take(stroke);
        return true;
    }

    void Take(Keystroke stroke)
    {
        // A screen reader says the row that is pointed at only where no other row changes with it.
        var means = Bindings.Find(stroke)?.Action;
        if (!Theme.IsForReaders || means is not (KeyAction.Move or KeyAction.Pick)) notice = null;
        // Any key ends what moves. One that leads on does nothing else: what it would pass was not to be seen yet.
        var wasMoving = motion.IsOn;
        motion.End();
        if (!wasMoving || means is not (KeyAction.Continue or KeyAction.Read)) Act(stroke);
        Refresh();
    }

    protected override bool OnMouseEvent(Mouse mouse) => true;

    void ShowTextLine(TextLine? wanted)
    {
        if (line != wanted)
        {
            if (line is not null) Remove(line);
            line = wanted;
            if (line is null) return;
            line.KeepPlace(() =>
            {
                Add(line);
                line.SetFocus();
            });
        }

        if (line is null) return;
        line.SetScheme(Look.Scheme);
        (line.X, line.Y) = (body.Frame.X + TextLine.Indent, body.Frame.Y + Math.Min(body.Rows, body.Frame.Height) - 1);
        line.Width = Math.Min(body.Frame.Width, Presentation.Cells.Layout.WidestProse) - TextLine.Indent;
        line.Layout();
    }

    void PlacePointer()
    {
        var option = screens.Count > 0 ? Current.InSight : -1;
        var row = option < 0 ? -1 : body.RowOf(option);
        var inFoot = option < 0 || row >= 0 ? -1 : foot.RowOf(option);
        Pointer = inFoot >= 0 ? new(foot.Frame.X, foot.Frame.Y + inFoot) : new(body.Frame.X, body.Frame.Y + Math.Max(0, row));
        if (App?.Driver?.GetOutput() is ScreenOutput output) output.Resting = Pointer;
    }

    LinesView Lines() => new(() => Look);

    void ShowTheme()
    {
        Look = Theme.On(colours, signs);
        SetScheme(Look.Scheme);
        Refresh();
    }

    void Act(Keystroke stroke)
    {
        var bindings = Bindings;
        var binding = bindings.Find(stroke);
        if (IsTooSoon && stroke.Name != "Ctrl+C" && Current.IsGuarded(binding)) return;
        if (binding is null)
        {
            if (bindings.FirstOrDefault(each => each.Action == KeyAction.Help) is { } help)
                ShowStatus(Say.Text("shell.shows-keys", ("key", Runs.FromProgram(help.Keys[0].Name))));
        }
        // Nothing is passed that has not been on the screen.
        else if (binding.Action == KeyAction.Continue && Current.EnterReadsOn && body.MoreBelow > 0) Scroll(PageRows);
        else binding.Do(stroke);
    }

    // A clock that was set back says nothing.
    bool IsTooSoon => appeared is { } then && clock.GetUtcNow() - then is var passed && passed >= TimeSpan.Zero && passed < Current.Settles;

    bool WasDriven => driven is { } then && clock.GetUtcNow() - then is var passed && passed >= TimeSpan.Zero && passed < Driven;

    void Click(int option)
    {
        notice = null;
        Current.OnOption(option);
        Refresh();
    }
}
