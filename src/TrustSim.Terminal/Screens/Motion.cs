using Terminal.Gui.App;

namespace TrustSim.Terminal.Screens;

/// <summary>A change on the screen that takes a moment. It ends by itself or with a key, and nothing moves afterwards.</summary>
/// <param name="show">Shows the screen anew.</param>
sealed class Motion(TimeProvider clock, Action show)
{
    // Steps of this length are seen as movement, and none of them writes more than a few signs.
    static readonly TimeSpan Frame = TimeSpan.FromMilliseconds(100);

    /// <summary>For so long bars grow.</summary>
    public static readonly TimeSpan Growing = TimeSpan.FromSeconds(.8);

    DateTimeOffset begun;
    TimeSpan length;
    int number;

    /// <summary>Whether something moves.</summary>
    public bool IsOn { get; private set; }

    /// <summary>How much of it is over: 0 to 1, and 1 where nothing moves.</summary>
    public double Share => IsOn ? Math.Min(1, Passed / length) : 1;

    // A clock that was set back ends it.
    TimeSpan Passed => clock.GetUtcNow() - begun is var passed && passed >= TimeSpan.Zero ? passed : length;

    /// <param name="app">Whose timers drive it; null: there are none, and nothing moves.</param>
    public void Begin(IApplication? app, TimeSpan takes)
    {
        var mine = ++number;
        IsOn = app is not null && takes > TimeSpan.Zero;
        if (!IsOn) return;
        (begun, length) = (clock.GetUtcNow(), takes);
        app!.AddTimeout(Frame, () =>
        {
            if (mine != number || !IsOn) return false;
            if (Share >= 1) IsOn = false;
            show();
            return IsOn;
        });
    }

    public void End() => IsOn = false;
}
