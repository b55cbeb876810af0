using TrustSim.Core.Story;

namespace TrustSim.Core.Paths;

/// <summary>A scene, ready to be opened many times.</summary>
/// <param name="Lines">The conditions of what is said in it.</param>
/// <param name="Visits">Where visits to it are counted; −1 where no condition asks for them.</param>
/// <param name="Risks">Risks that land or begin with it, by index, in the order of the file.</param>
sealed record CompiledScene(
    int Index,
    Scene Source,
    CompiledCondition? When,
    CompiledCondition[] Lines,
    CompiledChoice[] Choices,
    CompiledExit[] Exits,
    int Visits,
    (int Risk, bool Lands, bool Begins)[] Risks)
{
    public bool IsEnding { get; } = Source.Ending is not null;
}
