namespace TrustSim.Core.Paths;

/// <summary>A scene in a form that exploring can open many times.</summary>
/// <param name="Lines">The conditions of its text's parts and of its spoken lines.</param>
/// <param name="Visits">Position that counts its visits; −1 where no condition asks for them.</param>
/// <param name="Leaving">People who leave as it opens, by index, in the order of the team.</param>
/// <param name="Joining">People who join as it opens.</param>
/// <param name="Risks">Risks that land or begin with it, by index, in the order of the file.</param>
sealed record CompiledScene(
    int Index,
    Scene Source,
    CompiledCondition? When,
    CompiledCondition[] Lines,
    CompiledChoice[] Choices,
    CompiledExit[] Exits,
    int Visits,
    (int Risk, bool Lands, bool Begins)[] Risks,
    int[] Leaving,
    int[] Joining)
{
    public bool IsEnding { get; } = Source.Ending is not null;
}
