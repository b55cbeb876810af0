using TrustSim.Core;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TrustSim.Terminal.Device;

namespace TrustSim.Terminal.Screens;

/// <summary>The one window: it shows the screen on top of its stack, and every key comes here first.</summary>
sealed class Shell : Runnable
{
    public const int LeastWidth = 60;
    public const int LeastHeight = 18;

    // Wider than this the eye loses the way from one part to the other.
    const int Widest = 124;

    // More rows than any text has, and few enough to add to a place in it.
    const int MoreThanAny = 1_000_000;

    readonly Stack<Screen> screens = new();
    readonly LinesView head, body, side, foot, bar, tooSmall;
    TextLine? line;
    readonly TimeProvider clock;
    bool isShowing;
    string? notice;
    DateTimeOffset? appeared;

    /// <param name="withMouse">Whether screens take clicks and the wheel from the terminal.</param>
    /// <param name="clock">Tells how long a page has been on the screen.</param>
    public Shell(Theme theme, Screen first, bool withMouse = true, TimeProvider? clock = null)
    {
        (Theme, WithMouse, this.clock) = (theme, withMouse, clock ?? TimeProvider.System);
        Border.Settings &= ~BorderSettings.TerminalTitle;
        HotKeySpecifier = (Rune)'\xffff';
        KeyBindings.Clear();
        HotKeyBindings.Clear();
        Add(head = Lines(), body = Lines(), side = Lines(), foot = Lines(), bar = Lines(), tooSmall = Lines());
        body.OptionClicked += Click;
        foot.OptionClicked += Click;
        body.ViewportChanged += (_, _) =>
        {
            ShowBar();
            PlacePointer();
        };
        SetScheme(theme.Scheme);
        Push(first);
        Initialized += (_, _) =>
        {
            foreach (var screen in screens) screen.Begun(App!);
            Refresh();
        };
        FrameChanged += (_, _) => Refresh();
    }

    public bool WithMouse { get; }

    /// <summary>The end of a title: nothing, or the warning that what is played is not being saved.</summary>
    /// <param name="problem">Why it is not; null where it is.</param>
    public static string NotSaved(Refusal? problem) => problem is null ? "" : $" · {Say.Text("shell.not-saved")}";

    public Theme Theme { get; private set; }

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
    Binding QuitAtOnce => new(KeyAction.Quit, [Press.Ctrl('C')], null, Say.Text("shell.quit-at-once"), Quit);

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

    /// <summary>A page that has not been read appears. Keys mean nothing for as long as the screen says.</summary>
    public void PageAppeared() => appeared = clock.GetUtcNow();

    public void Quit() => App?.RequestStop(this);

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
        SetScheme(Theme.Scheme);
    }

    public void NextTheme()
    {
        // Without colour it stays without.
        if (Theme == Theme.Plain) return;
        ApplyTheme(Theme.Other);
        ShowStatus(Say.Text("shell.theme", ("name", Runs.FromProgram(Theme.Name))));
    }

    /// <summary>Shows the screen on top anew.</summary>
    public void Refresh()
    {
        // Showing one part can move another, which asks to be shown again.
        if (isShowing || !IsInitialized || screens.Count == 0) return;
        isShowing = true;
        var (width, height) = (Frame.Width, Frame.Height);
        var fits = width >= LeastWidth && height >= LeastHeight;
        foreach (var view in (LinesView[])[head, body, side, foot, bar]) view.Visible = fits;
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

    protected override bool OnKeyDown(Key key)
    {
        if (key.IsModifierOnly) return true;
        notice = null;
        Act(Keystroke.From(key));
        Refresh();
        return true;
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
        line.SetScheme(Theme.Scheme);
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

    LinesView Lines() => new(() => Theme);

    void Act(Keystroke stroke)
    {
        if (IsTooSoon && stroke.Name != "Ctrl+C") return;
        var bindings = Bindings;
        if (bindings.Find(stroke) is not { } binding)
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

    void Click(int option)
    {
        notice = null;
        Current.OnOption(option);
        Refresh();
    }

    void ShowScreen(int width, int height)
    {
        var inner = Math.Min(width, Widest) - 2;
        var left = (width - inner) / 2;
        Current.Arrange(inner, height - 3);
        var footLines = Current.Foot(inner);
        // However many options there are, some of the text stays in sight.
        var footHeight = Math.Min(footLines.Length, height - 8);
        var sideWidth = Current.SideWidth(inner);
        var bodyWidth = sideWidth == 0 ? inner : inner - sideWidth - 3;
        var bodyHeight = height - 3 - (footHeight > 0 ? footHeight + 1 : 0);
        var text = Current.Body(bodyWidth, bodyHeight);
        // Answers stand close below what they answer, however tall the window.
        if (footHeight > 0) bodyHeight = Math.Min(bodyHeight, Math.Max(text.Length, height / 2));
        Place(head, 0, 0, width, 1, [new Row(Head(Current.Title, Current.Place, width), Style.Bar)]);
        Place(body, left, 2, bodyWidth, bodyHeight, text);
        Place(side, left + bodyWidth + 1, 2, sideWidth == 0 ? 0 : sideWidth + 2, bodyHeight,
            sideWidth == 0 ? [] : Beside(Current.Side(sideWidth, bodyHeight), bodyHeight));
        Place(foot, left, bodyHeight + 3, inner, footHeight, footLines);
        if (Current.InSight is >= 0 and var option)
        {
            body.ScrollToOption(option);
            foot.ScrollToOption(option);
        }

        Place(bar, 0, height - 1, width, 1, bar.IsInitialized ? BarLine(width) : []);
    }

    /// <summary>The title, and at the right end the place where there is room for it.</summary>
    static string Head(string title, string place, int width)
    {
        var room = width - TextWidth.Measure(place) - 2;
        return place.Length == 0 || room < Math.Min(TextWidth.Measure(title) + 2, width / 2) ? TextWidth.Fit($" {title}", width)
            : TextWidth.Fit($" {title}", room) + $" {place} ";
    }

    void ShowBar()
    {
        if (!isShowing && IsInitialized && screens.Count > 0) bar.Show(BarLine(Frame.Width));
    }

    ImmutableArray<Row> BarLine(int width)
    {
        var more =
            body.MoreBelow > 0 ? $" {Say.Text("shell.more-text", ("more", body.MoreBelow))} "
            : foot.MoreBelow > 0 ? $" {Say.Text("shell.more-answers")} "
            : body.IsMoreAbove ? " ▲ PgUp " : "";
        var room = Math.Max(0, width - TextWidth.Measure(more));
        return [new Row(TextWidth.Fit($" {notice ?? Bindings.Bar(room - 1)}", room) + more, Style.Bar)];
    }

    /// <summary>The part beside the body, with a line between the two.</summary>
    static ImmutableArray<Row> Beside(ImmutableArray<Row> lines, int height) =>
        [.. Enumerable.Range(0, height).Select(row => new Row([new Span("│ ", Style.Dim), .. row < lines.Length ? lines[row].Spans : []]))];

    static void Place(LinesView view, int x, int y, int width, int height, ImmutableArray<Row> lines)
    {
        if (view.Frame != new System.Drawing.Rectangle(x, y, width, height))
        {
            (view.X, view.Y, view.Width, view.Height) = (x, y, width, height);
            view.Layout();
        }

        view.Show(lines);
    }
}
