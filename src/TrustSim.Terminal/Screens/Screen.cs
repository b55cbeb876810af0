using Terminal.Gui.App;

namespace TrustSim.Terminal.Screens;

/// <summary>
/// One screen: its body, side and foot, and its keys. It is not a view: it describes the content, and the shell shows it.
/// </summary>
abstract class Screen
{
    /// <summary>The shell sets this when it shows the screen.</summary>
    public Shell Shell { get; set; } = null!;

    public abstract string Title { get; }

    /// <summary>Where one is, at the right end of the head; may be empty.</summary>
    public virtual string Place => "";

    /// <summary>Whether the screen divides its text into pages itself, so that nothing scrolls.</summary>
    public virtual bool IsPaged => false;

    /// <summary>For how long after a new page keys mean nothing, since they were meant for the page before.</summary>
    public virtual TimeSpan Settles => TimeSpan.Zero;

    /// <summary>Whether a key of this binding waits for that, too.</summary>
    public virtual bool IsGuarded(Binding? binding) => true;

    /// <summary>How long the page that has just appeared moves; zero: not at all.</summary>
    public virtual TimeSpan MotionTime => TimeSpan.Zero;

    /// <summary>
    /// The keys of this screen now. The shell adds the keys of all screens: scrolling, the theme, the help page, Ctrl+C. The bar, the help
    /// page and the handler come from this list alone.
    /// </summary>
    public abstract IReadOnlyList<Binding> Bindings { get; }

    /// <summary>Called before the parts of the screen are asked for, with the cells and rows for all of them.</summary>
    public virtual void Arrange(int width, int height)
    {
    }

    /// <summary>The main part, which scrolls.</summary>
    public abstract ImmutableArray<Row> Body(int width, int height);

    /// <summary>Width of the part beside the body, out of this width; 0: there is none.</summary>
    public virtual int SideWidth(int width) => 0;

    public virtual ImmutableArray<Row> Side(int width, int height) => [];

    /// <summary>The part below the body, which does not scroll.</summary>
    public virtual ImmutableArray<Row> Foot(int width) => [];

    /// <summary>The option that must be visible; −1: none.</summary>
    public virtual int InSight => -1;

    /// <summary>The line to type into, in the last row of the body, with the cursor; null: there is none.</summary>
    public virtual TextLine? Line => null;

    /// <summary>Whether Enter first scrolls to the rest of the text.</summary>
    public virtual bool EnterReadsOn => false;

    /// <summary>Whether the screen shows the end first.</summary>
    public virtual bool BeginsAtEnd => false;

    public virtual void OnOption(int option)
    {
    }

    /// <summary>Called after a key has scrolled the text.</summary>
    public virtual void Scrolled()
    {
    }

    /// <summary>Called when the screen comes to the top.</summary>
    public virtual void Shown()
    {
    }

    /// <summary>Called once when the program runs, shortly before or after the screen appears. A screen starts its timers here.</summary>
    public virtual void Begun(IApplication app)
    {
    }

    public virtual void Back() => Shell.Pop();

    /// <summary>Asks whether to quit, with this screen or one above it in sight; null: nothing has to be asked.</summary>
    public virtual Action? AskToQuit => null;

    /// <summary>Every screen closes with Esc.</summary>
    protected Binding Esc(string? label, string help) => new(KeyAction.Back, [Press.Esc], label, help, Back);
}
