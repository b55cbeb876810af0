using System.Collections.Immutable;
using Terminal.Gui.App;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;

namespace TrustSim.Terminal.Screens;

/// <summary>
/// One thing shown at a time: what stands in the body, beside it and at the foot, and what keys do. It is no view: it says what to
/// show, and the shell shows it.
/// </summary>
abstract class Screen
{
    /// <summary>Set when the shell shows the screen.</summary>
    public Shell Shell { get; set; } = null!;

    public abstract string Title { get; }

    /// <summary>
    /// What keys do here now. The shell adds those that all screens have: scrolling, the theme, the help page, Ctrl+C. The bar, the help
    /// page and the handler come from this list alone.
    /// </summary>
    public abstract IReadOnlyList<Binding> Bindings { get; }

    /// <summary>The main part, which scrolls.</summary>
    public abstract ImmutableArray<Row> Body(int width, int height);

    /// <summary>How wide the part beside the body is, of so much; 0: there is none.</summary>
    public virtual int SideWidth(int width) => 0;

    public virtual ImmutableArray<Row> Side(int width, int height) => [];

    /// <summary>What stays below the body however it is scrolled.</summary>
    public virtual ImmutableArray<Row> Foot(int width) => [];

    /// <summary>The option that has to be in sight; −1: none.</summary>
    public virtual int InSight => -1;

    /// <summary>A line to type into, which stands in the last row of the body and has the cursor; null: there is none.</summary>
    public virtual TextLine? Line => null;

    /// <summary>Whether Enter first reads on where there is more text below than is shown.</summary>
    public virtual bool EnterReadsOn => false;

    /// <summary>Whether the end is what one wants to see first.</summary>
    public virtual bool BeginsAtEnd => false;

    public virtual void OnOption(int option)
    {
    }

    /// <summary>The text has been scrolled by a key.</summary>
    public virtual void Scrolled()
    {
    }

    /// <summary>The screen has come to the top.</summary>
    public virtual void Shown()
    {
    }

    /// <summary>The program runs, so that something can be looked at again and again. Called once, before the screen is shown or soon
    /// after.</summary>
    public virtual void Begun(IApplication app)
    {
    }

    public virtual void Back() => Shell.Pop();

    /// <summary>What every screen has: Esc closes it.</summary>
    protected Binding Esc(string? label, string help) => new(KeyAction.Back, [Press.Esc], label, help, Back);
}
