namespace TrustSim.Terminal.Preview;

/// <summary>The files of a scenario in preparation.</summary>
/// <param name="Name">The name of the scenario's own file.</param>
/// <param name="HasChanged">Whether any of them has changed since the last reading.</param>
/// <param name="Read">Reads them; the result includes the diagnostics.</param>
public sealed record PreviewFile(string Name, Func<bool> HasChanged, Func<PreviewReading> Read)
{
    /// <summary>The latest reading with what exploring its paths has found, once; null before that and where it has been taken.</summary>
    public Func<PreviewReading?> Explored { get; init; } = () => null;
}
