namespace TrustSim.Core.Roads;

/// <summary>What has been met on some roads, each with the first road on which it was.</summary>
/// <param name="road">The decisions so far on the road that is being walked, by index of choice.</param>
sealed class Coverage(CompiledScenario map, Func<int[]> road)
{
    readonly int[]?[] opened = new int[map.Scenes.Length][];
    readonly int[]?[] passedOver = new int[map.Scenes.Length][];
    readonly int[]?[] nothingOpen = new int[map.Scenes.Length][];
    readonly int[]?[] taken = new int[map.Choices.Count][];
    readonly int[]?[] held = new int[map.Conditions.Count][];
    readonly int[]?[] failed = new int[map.Conditions.Count][];

    /// <summary>For each node, in their order, how the team stands there.</summary>
    public List<Levels> Levels { get; } = [];

    public void Opened(int scene) => opened[scene] ??= road();

    public void PassedOver(int scene) => passedOver[scene] ??= road();

    /// <summary>A scene asked, and no answer was open.</summary>
    public void NothingOpen(int scene) => nothingOpen[scene] ??= road();

    public void Taken(int choice) => taken[choice] ??= road();

    public void Asked(int condition, bool holds)
    {
        var seen = holds ? held : failed;
        seen[condition] ??= road();
    }

    public int[]? WhereOpened(int scene) => opened[scene];

    public int[]? WherePassedOver(int scene) => passedOver[scene];

    public int[]? WhereNothingOpen(int scene) => nothingOpen[scene];

    public int[]? WhereTaken(int choice) => taken[choice];

    public int[]? WhereHeld(int condition) => held[condition];

    public int[]? WhereFailed(int condition) => failed[condition];
}
