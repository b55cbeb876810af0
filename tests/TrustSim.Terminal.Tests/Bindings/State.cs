using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Bindings;

/// <summary>A screen in one of its states.</summary>
/// <param name="Screen">What people call the screen; docs/keys.md names it so.</param>
/// <param name="Name">What is particular about this state.</param>
/// <param name="Open">Brings it onto a stage, and says what has to be disposed of afterwards.</param>
sealed record State(Area Area, string Screen, string Name, Func<(Stage Stage, IDisposable Owner)> Open)
{
    public State(Area area, string screen, string name, Func<Stage> open)
        : this(area, screen, name, () => open() is var stage ? (stage, stage) : default)
    {
    }

    public override string ToString() => $"{Area}, {Screen}: {Name}";
}
