using TrustSim.Presentation.Preview;

namespace TrustSim.Terminal.Preview;

/// <summary>The files of a scenario that somebody is writing.</summary>
/// <param name="Name">What to call the scenario's own.</param>
/// <param name="HasChanged">Whether any of them is not as it was when they were last read.</param>
/// <param name="Read">Reads them; what is wrong is part of the answer.</param>
public sealed record PreviewFile(string Name, Func<bool> HasChanged, Func<PreviewReading> Read);
