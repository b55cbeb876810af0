using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Bindings;

/// <summary>A screen in one of its states.</summary>
/// <param name="Screen">The everyday name of the screen in docs/keys.md.</param>
/// <param name="Name">The difference of this state from the others.</param>
/// <param name="Open">Brings it onto a stage, and returns the owner to dispose of afterwards.</param>
sealed record State(Area Area, string Screen, string Name, Func<(Stage Stage, IDisposable Owner)> Open)
{
    public State(Area area, string screen, string name, Func<Stage> open)
        : this(area, screen, name, () => open() is var stage ? (stage, stage) : default)
    {
    }

    public override string ToString() => $"{Area}, {Screen}: {Name}";
}
